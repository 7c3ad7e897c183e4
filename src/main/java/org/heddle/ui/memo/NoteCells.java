package org.heddle.ui.memo;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.Statement;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.Coder;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.ListLine;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.memo.NoteLine;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// How transcripts, headings and what others wrote stand in lists.
final class NoteCells {
    private NoteCells() {}

    /// A transcript with how many headings this coder has filled.
    static final class OfSource extends ListCell<Source> {
        private final NotesViewModel model;

        OfSource(NotesViewModel model) {
            this.model = model;
        }

        @Override
        protected double computePrefHeight(double width) {
            return ListLine.height(this, super.computePrefHeight(width));
        }

        @Override
        protected void updateItem(@Nullable Source source, boolean empty) {
            super.updateItem(source, empty);
            setText(null);
            if (source == null || empty) {
                setGraphic(null);
                return;
            }
            int filled = model.shownProperty().get().filled(source.id());
            int all = model.shownProperty().get().headings().size();
            boolean isWhole = filled >= all;
            var sign = Icons.of(isWhole ? Feather.CHECK : Feather.CIRCLE, Icons.ROW);
            if (isWhole) {
                sign.getStyleClass().add("ok");
            }
            setGraphic(row(sign, source.name(), "%d/%d".formatted(filled, all)));
            setAccessibleText("%s, %d of %d headings filled".formatted(source.name(), filled, all));
        }
    }

    /// A heading in framework order.
    static final class OfHeading extends ListCell<Code> {
        @Override
        protected double computePrefHeight(double width) {
            return ListLine.height(this, super.computePrefHeight(width));
        }

        @Override
        protected void updateItem(@Nullable Code code, boolean empty) {
            super.updateItem(code, empty);
            setText(null);
            setGraphic(code == null || empty ? null : row(Icons.of(Feather.TAG, Icons.ROW), code.name(), ""));
            setAccessibleText(code == null || empty ? "" : code.name());
        }
    }

    private static HBox row(Node sign, String name, String figure) {
        var words = SourceWords.of(name, Double.MAX_VALUE);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var number = new Label(figure);
        number.getStyleClass().addAll("muted", "small");
        number.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(8, sign, words, number);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPrefWidth(0);
        return row;
    }

    /// One heading of one transcript, read beside the others.
    static VBox across(NoteLine line, NotesViewModel.Shown shown, Workspace workspace, Runnable open) {
        var source = new Hyperlink(line.source().name());
        source.setTooltip(new Tooltip("Open the note of this transcript"));
        source.setOnAction(_ -> open.run());
        var facts = new Label(Stream.of(line.practice(), line.arm(), line.coder().map(Coder::name).orElse(""))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(" · ")));
        facts.getStyleClass().addAll("muted", "small");
        var head = new HBox(8, source, facts);
        head.setAlignment(Pos.CENTER_LEFT);
        var card = new VBox(6, head);
        card.getStyleClass().add("note-heading");
        says(line, shown, workspace, card);
        return card;
    }

    /// What another coder wrote under a heading, under this coder's own words.
    static VBox ofOther(NoteLine line, NotesViewModel.Shown shown, Workspace workspace) {
        var who = new Label(line.coder().map(Coder::name).orElse(""), Icons.of(Feather.USER, Icons.ROW));
        who.getStyleClass().addAll("muted", "small");
        var card = new VBox(6, who);
        card.getStyleClass().addAll("note-heading", "note-other");
        says(line, shown, workspace, card);
        return card;
    }

    private static void says(NoteLine line, NotesViewModel.Shown shown, Workspace workspace, VBox card) {
        if (line.note().filter(note -> !note.isNothingFound()).isEmpty()) {
            boolean isOpen = line.note().isEmpty();
            var state = new Label(isOpen ? "Open" : "Nothing found", Icons.of(isOpen ? Feather.CIRCLE : Feather.SLASH, Icons.SMALL));
            state.getStyleClass().addAll("chip", isOpen ? "warn" : "ok");
            card.getChildren().add(state);
        }
        line.note().map(CodingNote::statements).stream().flatMap(all -> all.stream()).forEach(one -> {
            card.getChildren().add(SourceWords.of(one.text(), Double.MAX_VALUE, "prose"));
            one.passages().forEach(span -> card.getChildren().add(pointer(line, span, shown, workspace)));
            if (!one.isSupported()) {
                card.getChildren().add(bare(one));
            }
        });
    }

    private static Label bare(Statement statement) {
        var label = new Label("No passage yet", Icons.of(Feather.ALERT_CIRCLE, Icons.SMALL));
        label.getStyleClass().addAll("chip", "warn");
        label.setAccessibleText("No passage yet for: " + statement.text());
        return label;
    }

    private static Hyperlink pointer(NoteLine line, TextSpan span, NotesViewModel.Shown shown, Workspace workspace) {
        var link = new Hyperlink("“%s”".formatted(shown.words(line.source().id(), span)), Icons.of(Feather.FILE_TEXT, Icons.ROW));
        link.setId("passage-" + span.start());
        link.setTooltip(new Tooltip("Show this passage in its text"));
        link.setOnAction(_ -> workspace.showPassage(line.source().id(), span));
        link.setMinWidth(0);
        return link;
    }
}
