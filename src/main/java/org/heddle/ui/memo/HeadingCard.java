package org.heddle.ui.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.NoteId;
import org.heddle.domain.memo.Statement;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.SourceWords;
import org.heddle.workbench.memo.NoteLine;
import org.kordamp.ikonli.feather.Feather;

/// One heading of a transcript's coding note: its statements, or that nothing was found, or that it is still open.
final class HeadingCard extends VBox {
    private final NoteDesk desk;
    private final NoteLine first;
    private final VBox statements = new VBox(10);
    private final HBox state = new HBox(8);
    private final Button nothing = new Button("Nothing found", Icons.of(Feather.SLASH, Icons.ROW));
    private final Button again = new Button("Open again");
    private final Button more = new Button("Statement", Icons.of(Feather.PLUS, Icons.ROW));
    private final List<StatementField> fields = new ArrayList<>();
    private NoteId id;
    private NoteLine line;

    HeadingCard(NoteDesk desk, NoteLine line) {
        this.desk = desk;
        this.line = line;
        first = line;
        id = line.note().map(CodingNote::id).orElseGet(NoteId::fresh);
        getStyleClass().add("note-heading");
        setId("note-heading");
        var name = SourceWords.of(line.heading().name(), Double.MAX_VALUE, "heading");
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        state.setAlignment(Pos.CENTER_RIGHT);
        state.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(8, name, state);
        head.setAlignment(Pos.CENTER_LEFT);
        button(nothing, "note-nothing", () -> desk.model().write(first.source().id(), first.heading().id(), Optional.of(id), List.of()));
        button(again, "note-clear", () -> desk.model().clear(id));
        button(more, "note-more", () -> {
            add(Statement.of(""));
            fields.getLast().enter();
        });
        getChildren().addAll(head, statements, new HBox(8, more, nothing, again));
        fill();
    }

    private static void button(Button button, String id, Runnable act) {
        button.setId(id);
        button.getStyleClass().add("small-button");
        button.setOnAction(_ -> act.run());
        button.managedProperty().bind(button.visibleProperty());
    }

    boolean isOf(NoteLine other) {
        return first.source().id().equals(other.source().id()) && first.heading().equals(other.heading()) && first.isParked() == other.isParked();
    }

    /// Follows the study; what is being typed stays.
    void show(NoteLine now) {
        line = now;
        boolean isOther = now.note().filter(note -> !note.id().equals(id)).isPresent();
        now.note().map(CodingNote::id).ifPresent(one -> id = one);
        boolean saysTheSame = now.note().map(CodingNote::statements).orElse(List.of()).equals(said());
        boolean isTyping = fields.stream().anyMatch(StatementField::isTyping);
        if (isOther || (!saysTheSame && !isTyping)) {
            fill();
        } else {
            sayState();
        }
    }

    private void fill() {
        fields.clear();
        statements.getChildren().clear();
        line.note().map(CodingNote::statements).orElse(List.of()).forEach(this::add);
        sayState();
    }

    private void add(Statement statement) {
        var field = new StatementField(desk, first, statement, this::write, this::drop);
        fields.add(field);
        statements.getChildren().add(field);
        sayState();
    }

    private List<Statement> said() {
        return fields.stream().map(StatementField::statement).filter(one -> !one.text().isBlank()).toList();
    }

    private void write() {
        List<Statement> now = said();
        boolean isSame = now.equals(line.note().map(CodingNote::statements).orElse(List.of()));
        if (!now.isEmpty() && !isSame) {
            desk.model().write(first.source().id(), first.heading().id(), Optional.of(id), now);
        }
    }

    private void drop(StatementField field) {
        fields.remove(field);
        statements.getChildren().remove(field);
        desk.model().rest();
        if (said().isEmpty() && line.note().isPresent()) {
            desk.model().clear(id);
        } else {
            write();
        }
        sayState();
    }

    private void sayState() {
        String words = line.state();
        var chip = new Label(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1), Icons.of(icon(words), Icons.SMALL));
        chip.setId("note-state");
        chip.getStyleClass().addAll("chip", words.equals(NoteLine.OPEN) ? "warn" : "ok");
        state.getChildren().setAll(chip);
        long bare = said().stream().filter(one -> !one.isSupported()).count();
        if (bare > 0) {
            var hint = new Label(bare == 1 ? "1 without a passage" : bare + " without a passage", Icons.of(Feather.ALERT_CIRCLE, Icons.SMALL));
            hint.getStyleClass().addAll("chip", "warn");
            state.getChildren().addFirst(hint);
        }
        if (first.isParked()) {
            var parked = new Label("Parked: no heading any more");
            parked.getStyleClass().add("chip");
            state.getChildren().addFirst(parked);
        }
        nothing.setVisible(line.note().isEmpty() && fields.isEmpty());
        again.setVisible(line.note().filter(CodingNote::isNothingFound).isPresent() && fields.isEmpty());
        more.setVisible(!first.isParked() && line.note().filter(CodingNote::isNothingFound).isEmpty());
    }

    private static Feather icon(String state) {
        return switch (state) {
            case NoteLine.WRITTEN -> Feather.CHECK;
            case NoteLine.NOTHING_FOUND -> Feather.SLASH;
            default -> Feather.CIRCLE;
        };
    }
}
