package org.heddle.ui.merging;

import java.nio.file.Path;
import java.text.Bidi;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.domain.merging.Choice;
import org.heddle.domain.merging.Conflict;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.Sheet;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.Words;
import org.heddle.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// A sheet with what another copy of the project would bring, the conflicts with their choices, and the merge.
public final class MergeSheet {
    private static final double WIDTH = 860;
    /// More than anybody settles one by one; all of them can be settled at once.
    private static final int MOST_SHOWN = 300;

    private static final String LEFT_TO_RIGHT = "\u200e";

    private final MergeViewModel model;
    private final VBox counts = new VBox(4);
    private final VBox cards = new VBox(8);

    private MergeSheet(MergeViewModel model) {
        this.model = model;
    }

    public static MergeViewModel open(Workspace workspace, StackPane room, Path other) {
        var model = new MergeViewModel(workspace, other);
        var view = new MergeSheet(model);
        var sheet = new Sheet("merge-sheet", "Merge “%s”".formatted(other.getFileName()), WIDTH, view.body());
        sheet.open(room, room::requestFocus);
        model.mergedProperty().subscribe(done -> {
            if (done) {
                sheet.close();
            }
        });
        sheet.lookup("#merge-sheet-close").requestFocus();
        return model;
    }

    private Region body() {
        counts.setId("merge-counts");
        cards.setId("merge-conflicts");
        model.lookProperty().subscribe(_ -> tellCounts());
        model.conflicts().addListener((ListChangeListener<Conflict>) _ -> showConflicts());
        showConflicts();
        var scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("card-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return new VBox(12, Words.wrapped("The other copy is only read. Everything comes in one step, which can be undone.", "muted"), counts, all(), scroll, foot());
    }

    private void tellCounts() {
        counts.getChildren().clear();
        if (!model.acts().isEmpty()) {
            counts.getChildren().add(Words.wrapped(model.acts(), "muted"));
        }
        model.counts().forEach(line -> counts.getChildren().add(Words.wrapped(line, "strong")));
        if (model.lookProperty().getValue().filter(one -> one.preview().maySeal()).isPresent()) {
            var sealed = Words.wrapped("Work that is sealed in a blind pass comes along without being shown or counted here.", "muted");
            sealed.setId("merge-sealed");
            counts.getChildren().add(sealed);
        }
        model.unplaced().forEach(line -> counts.getChildren().add(SourceWords.of(line, Double.MAX_VALUE, "small")));
    }

    private void showConflicts() {
        List<Conflict> shown = model.conflicts().stream().limit(MOST_SHOWN).toList();
        cards.getChildren().setAll(shown.stream().map(conflict -> new ConflictCard(model, conflict)).toList());
        if (shown.size() < model.conflicts().size()) {
            cards.getChildren().add(Words.wrapped("And %d more, which can be settled all at once.".formatted(model.conflicts().size() - shown.size()), "muted"));
        }
    }

    /// One choice for all conflicts.
    private HBox all() {
        var line = new HBox(8, Words.of("Settle all:", "caption"), button("merge-all-mine", "Mine", Choice.MINE),
                button("merge-all-theirs", "Theirs", Choice.THEIRS), button("merge-all-both", "Both where that makes sense", Choice.BOTH));
        line.setAlignment(Pos.CENTER_LEFT);
        line.visibleProperty().bind(Bindings.size(model.conflicts()).greaterThan(1));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private Button button(String id, String words, Choice choice) {
        var button = new Button(words);
        button.setId(id);
        button.setAccessibleText("Settle all conflicts: " + words);
        button.setOnAction(_ -> model.chooseAll(choice));
        return button;
    }

    /// Our sentence stays one from left to right when it begins with a file's Hebrew or Arabic name.
    private static String leftToRight(String sentence) {
        return Bidi.requiresBidi(sentence.toCharArray(), 0, sentence.length()) ? LEFT_TO_RIGHT + sentence : sentence;
    }

    private HBox foot() {
        var notice = new StackPane();
        notice.setAlignment(Pos.CENTER_LEFT);
        model.noticeProperty().subscribe(sentence -> {
            Region words = SourceWords.of(leftToRight(sentence), Double.MAX_VALUE, "strong");
            words.setId("merge-notice");
            notice.getChildren().setAll(words);
        });
        HBox.setHgrow(notice, Priority.ALWAYS);
        notice.setMaxWidth(Double.MAX_VALUE);
        var merge = new Button("Merge", Icons.of(Feather.GIT_MERGE, Icons.ROW));
        merge.setId("merge-do");
        merge.getStyleClass().add("accent");
        merge.setMinWidth(Region.USE_PREF_SIZE);
        merge.disableProperty().bind(model.readyProperty().not());
        merge.setOnAction(_ -> model.merge());
        var foot = new HBox(12, notice, merge);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }
}
