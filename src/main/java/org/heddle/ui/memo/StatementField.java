package org.heddle.ui.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.memo.Statement;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.NamePrompt;
import org.heddle.ui.part.TabKey;
import org.heddle.workbench.memo.NoteLine;
import org.kordamp.ikonli.feather.Feather;

/// One statement of a coding note, and the passages it points to.
final class StatementField extends VBox {
    private static final int MOST_CODED = 30;
    private static final int LONGEST = 80;

    private final NoteDesk desk;
    private final NoteLine line;
    private final Runnable changed;
    private final TextArea text = new TextArea();
    private final VBox pointers = new VBox(2);
    private final List<TextSpan> passages;

    StatementField(NoteDesk desk, NoteLine line, Statement statement, Runnable changed, Consumer<StatementField> drop) {
        super(4);
        this.desk = desk;
        this.line = line;
        this.changed = changed;
        passages = new ArrayList<>(statement.passages());
        TabKey.leaves(text);
        text.setId("note-statement");
        text.setText(statement.text());
        text.setPromptText("What the transcript says about this. Short, in your own words.");
        text.setAccessibleText("Statement on " + line.heading().name());
        SourceWords.wrap(text);
        text.setPrefRowCount(2);
        Writing.keep(text, changed, desk.workspace().messages()::say);
        text.focusedProperty().addListener((_, _, isFocused) -> {
            if (!isFocused) {
                desk.model().rest();
            }
        });
        HBox.setHgrow(text, Priority.ALWAYS);
        var away = Icons.button("note-drop", Feather.X, "Take this statement away", () -> drop.accept(this));
        var row = new HBox(4, text, away);
        getChildren().addAll(row, pointers, support());
        point();
    }

    boolean isTyping() {
        return text.isFocused();
    }

    void enter() {
        text.requestFocus();
    }

    Statement statement() {
        return new Statement(text.getText().strip(), passages);
    }

    private MenuButton support() {
        var menu = new MenuButton("Point to words", Icons.of(Feather.LINK, Icons.ROW));
        menu.setId("note-support");
        menu.getStyleClass().addAll("small-button", "flat");
        menu.getItems().setAll(other(menu));
        menu.setOnShowing(_ -> {
            var _ = desk.model().coded(line.source().id(), line.heading().id(), MOST_CODED).thenAccept(found -> fill(menu, found));
        });
        return menu;
    }

    private MenuItem other(MenuButton menu) {
        var other = new MenuItem("Other words of the transcript…");
        other.setId("note-other-words");
        other.setOnAction(_ -> NamePrompt.ask(menu, "Words of the transcript", "", words -> {
            var _ = desk.model().find(line.source().id(), words).thenAccept(this::add);
        }));
        return other;
    }

    /// What is coded under the heading comes first: there is the support, if there is any.
    private void fill(MenuButton menu, Map<TextSpan, String> coded) {
        menu.getItems().setAll(coded.entrySet().stream().map(one -> {
            var item = new MenuItem("“%s”".formatted(shortened(one.getValue())));
            item.setMnemonicParsing(false);
            item.setDisable(passages.contains(one.getKey()));
            item.setOnAction(_ -> add(one.getKey()));
            return item;
        }).toList());
        if (!coded.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().add(other(menu));
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private void add(TextSpan span) {
        if (text.getText().isBlank()) {
            desk.workspace().messages().say("Write the statement first; then it can point to words.");
        } else if (!passages.contains(span)) {
            passages.add(span);
            changed.run();
            desk.model().rest();
            point();
        }
    }

    void point() {
        pointers.getChildren().setAll(statement().passages().stream().map(this::row).toList());
    }

    private HBox row(TextSpan span) {
        var link = new Hyperlink("“%s”".formatted(desk.model().shownProperty().get().words(line.source().id(), span)), Icons.of(Feather.FILE_TEXT, Icons.ROW));
        desk.model().shownProperty().subscribe(shown -> {
            String words = shown.words(line.source().id(), span);
            if (!words.isEmpty()) {
                link.setText("“%s”".formatted(words));
            }
        });
        link.setId("passage-" + span.start());
        link.setTooltip(new Tooltip("Show this passage in its text"));
        link.setOnAction(_ -> desk.workspace().showPassage(line.source().id(), span));
        link.setMinWidth(0);
        link.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(link, Priority.ALWAYS);
        var away = Icons.button("note-unpoint", Feather.X, "Take this passage away", () -> {
            passages.remove(span);
            changed.run();
            desk.model().rest();
            point();
        });
        away.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(4, link, away);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
