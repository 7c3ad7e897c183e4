package org.heddle.ui.verification;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.Statement;
import org.heddle.domain.report.Counted;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.verification.note.NoteCheck;
import org.heddle.domain.verification.note.NoteVerdict;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.shell.Workspace;
import org.heddle.ui.transcript.TranscriptView;
import org.heddle.ui.transcript.text.TranscriptDocument;
import org.kordamp.ikonli.feather.Feather;

/// The coding notes of others, heading by heading, beside their transcript: does what is said there agree with it?
final class NotesPage extends BorderPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double WIDTH = 420;

    private final NoteChecksViewModel model;
    private final Supplier<CodeLooks> looks;
    private final TranscriptView transcript = new TranscriptView();
    private final VBox cards = new VBox(12);
    private final ScrollPane scroll = new ScrollPane(cards);
    private final BorderPane text = new BorderPane();
    private final Label title = new Label();
    private Optional<SourceId> shown = Optional.empty();

    NotesPage(NoteChecksViewModel model, Workspace workspace, Supplier<CodeLooks> looks) {
        this.model = model;
        this.looks = looks;
        transcript.setId("note-transcript");
        transcript.marginWidthProperty().set(24);
        transcript.themeProperty().bind(workspace.themeProperty());
        transcript.setMinWidth(0);
        title.getStyleClass().add("document-title");
        title.setId("note-source");
        var head = new HBox(title);
        head.getStyleClass().add("document-header");
        text.setTop(head);
        text.setCenter(transcript);
        text.setMinWidth(0);
        cards.getStyleClass().add("rules-card");
        scroll.setId("note-checks");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefWidth(WIDTH);
        scroll.getStyleClass().addAll("edge-to-edge", "card-scroll", "side-pane");
        model.headings().subscribe(this::show);
        show();
    }

    private void show() {
        if (model.headings().isEmpty()) {
            setLeft(null);
            setCenter(new EmptyState("No other coder has written a coding note yet. Headings of notes are checked here against their transcripts."));
            return;
        }
        setLeft(scroll);
        setCenter(text);
        var nodes = new ArrayList<Region>();
        Optional<SourceId> last = Optional.empty();
        for (NoteChecksViewModel.Heading one : model.headings()) {
            if (!last.equals(Optional.of(one.note().source()))) {
                last = Optional.of(one.note().source());
                nodes.add(sourceLine(one));
            }
            nodes.add(card(one));
        }
        cards.getChildren().setAll(nodes);
        boolean isThere = model.headings().stream().anyMatch(one -> shown.equals(Optional.of(one.note().source())));
        if (!isThere) {
            open(model.headings().getFirst().note(), Optional.empty());
        }
    }

    private HBox sourceLine(NoteChecksViewModel.Heading one) {
        long left = model.headings().stream().filter(other -> other.note().source().equals(one.note().source()) && other.check().isEmpty()).count();
        var name = new Button(one.source(), Icons.of(Feather.FILE_TEXT, Icons.ROW));
        name.setMnemonicParsing(false);
        name.getStyleClass().add("flat");
        name.setOnAction(_ -> open(one.note(), Optional.empty()));
        var count = new Label(left == 0 ? "all headings checked" : Counted.of(left, "heading") + " left");
        count.getStyleClass().addAll("small", left == 0 ? "ok" : "muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(8, name, count);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private VBox card(NoteChecksViewModel.Heading one) {
        var name = SourceWords.of(looks.get().name(one.note().heading()), Double.MAX_VALUE, "strong");
        var dot = looks.get().dot(one.note().heading(), 10);
        var head = new HBox(8, dot, name);
        head.setAlignment(Pos.CENTER_LEFT);
        var card = new VBox(6, head);
        card.getStyleClass().add("note-heading");
        if (one.note().isNothingFound()) {
            card.getChildren().add(SourceWords.of("Nothing found in this transcript.", Double.MAX_VALUE, "muted"));
        }
        one.note().statements().forEach(statement -> card.getChildren().add(statement(one.note(), statement)));
        if (one.isStale()) {
            var stale = new Label("Changed since your verdict", Icons.of(Feather.REFRESH_CW, Icons.SMALL));
            stale.getStyleClass().addAll("chip", "warn");
            card.getChildren().add(stale);
        }
        card.getChildren().addAll(verdicts(one), comment(one));
        return card;
    }

    private VBox statement(CodingNote note, Statement statement) {
        var box = new VBox(2, SourceWords.of(statement.text(), Double.MAX_VALUE));
        if (statement.isSupported()) {
            var show = new Button(Counted.of(statement.passages().size(), "passage"), Icons.of(Feather.CORNER_DOWN_RIGHT, Icons.SMALL));
            show.getStyleClass().addAll("flat", "small");
            show.setAccessibleText("Show what supports this statement");
            show.setOnAction(_ -> open(note, Optional.of(statement.passages().getFirst())));
            box.getChildren().add(show);
        } else {
            box.getChildren().add(SourceWords.of("No passage is given for this.", Double.MAX_VALUE, "muted", "small"));
        }
        return box;
    }

    private HBox verdicts(NoteChecksViewModel.Heading one) {
        var line = new HBox(8);
        for (NoteVerdict verdict : NoteVerdict.values()) {
            var button = new ToggleButton(verdict.words(), Icons.of(icon(verdict), Icons.ROW));
            button.setId("note-" + verdict.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().add("small-button");
            button.setMinWidth(Region.USE_PREF_SIZE);
            boolean isChosen = one.check().map(NoteCheck::verdict).filter(verdict::equals).isPresent();
            button.setSelected(isChosen);
            button.pseudoClassStateChanged(CHOSEN, isChosen);
            button.setOnAction(_ -> {
                button.setSelected(isChosen);
                model.decide(one, verdict);
            });
            line.getChildren().add(button);
        }
        return line;
    }

    private static Feather icon(NoteVerdict verdict) {
        return switch (verdict) {
            case AGREES -> Feather.CHECK;
            case DISAGREES -> Feather.X;
            case INCOMPLETE -> Feather.MORE_HORIZONTAL;
        };
    }

    private TextField comment(NoteChecksViewModel.Heading one) {
        var field = new TextField(one.check().map(NoteCheck::comment).orElse(""));
        field.setId("note-comment");
        field.setPromptText(one.check().isEmpty() ? "Give a verdict first; then say why." : "Why? Enter keeps it.");
        field.setAccessibleText("Comment on this heading");
        field.setDisable(one.check().isEmpty());
        field.setOnAction(_ -> model.comment(one, field.getText()));
        field.focusedProperty().subscribe(isFocused -> {
            if (!isFocused && !field.getText().equals(one.check().map(NoteCheck::comment).orElse(""))) {
                model.comment(one, field.getText());
            }
        });
        return field;
    }

    private void open(CodingNote note, Optional<TextSpan> passage) {
        var _ = model.transcript(note.source()).thenAccept(found -> found.ifPresent(words -> {
            if (!shown.equals(Optional.of(note.source()))) {
                shown = Optional.of(note.source());
                transcript.show(TranscriptDocument.of(words));
                title.setText(words.source().name());
            }
            passage.ifPresent(transcript::select);
        }));
    }
}
