package org.heddle.ui.verification;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.verification.Progress;
import org.heddle.domain.verification.Verdict;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.Star;
import org.heddle.ui.part.VerdictIcon;
import org.heddle.ui.verification.queue.Grouping;
import org.heddle.ui.verification.queue.QueueRow;
import org.heddle.ui.verification.queue.ToCheck;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A line of the queue: a group with its progress, or a passage with its verdict and first words.
final class QueueCell extends ListCell<QueueRow> {
    private final Supplier<CodeLooks> looks;

    QueueCell(Supplier<CodeLooks> looks, Consumer<QueueRow> click) {
        this.looks = looks;
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                click.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable QueueRow row, boolean isEmpty) {
        super.updateItem(row, isEmpty);
        getStyleClass().removeAll("queue-group", "queue-passage");
        if (isEmpty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        switch (row) {
            case QueueRow.OfGroup(var group, var isOpen) -> show(group, isOpen);
            case QueueRow.OfPassage(var item, var grouping) -> show(item, grouping);
        }
    }

    private void show(QueueRow.Group group, boolean isOpen) {
        getStyleClass().add("queue-group");
        var title = new Label(group.title());
        title.getStyleClass().add("strong");
        title.setMinWidth(0);
        title.setTooltip(new Tooltip(title.getText()));
        var line = line(6, Icons.of(isOpen ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT, Icons.ROW));
        if (group.key() instanceof QueueRow.Key.OfCode(var code)) {
            line.getChildren().add(looks.get().dot(code, 10));
        }
        line.getChildren().addAll(title, gap(), count(group.progress()), bar(group.progress()));
        setGraphic(group.key() instanceof QueueRow.Key.OfSource && !group.detail().isBlank() ? new VBox(1, line, voices(group.detail())) : line);
        setAccessibleText("%s, %s".formatted(group.title(), words(group.progress())));
    }

    /// Under the name of their source, which would otherwise have to be shortened.
    private static Label voices(String labels) {
        var voices = new Label(labels);
        voices.getStyleClass().addAll("muted", "small", "queue-voices");
        voices.setMinWidth(0);
        return voices;
    }

    private static String words(Progress progress) {
        return progress.isChecked() ? "checked" : "%d of %d".formatted(progress.decided(), progress.codings());
    }

    private static Label count(Progress progress) {
        var count = new Label(words(progress));
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().addAll("small", progress.isChecked() ? "ok" : "muted");
        if (progress.isChecked()) {
            count.setGraphic(Icons.of(Feather.CHECK_CIRCLE, Icons.SMALL));
        }
        return count;
    }

    private static ProgressBar bar(Progress progress) {
        var bar = new ProgressBar(progress.codings() == 0 ? 0 : (double) progress.decided() / progress.codings());
        bar.getStyleClass().add("progress-thin");
        if (progress.isChecked()) {
            bar.getStyleClass().add("progress-done");
        }
        bar.setMinWidth(48);
        bar.setMaxWidth(48);
        bar.setFocusTraversable(false);
        return bar;
    }

    private void show(ToCheck item, Grouping grouping) {
        getStyleClass().add("queue-passage");
        var title = new Label(grouping == Grouping.SOURCE ? looks.get().name(item.coding().code()) : item.source());
        title.getStyleClass().add("strong");
        title.setMinWidth(0);
        title.setTooltip(new Tooltip(title.getText()));
        var turn = new Label(item.isStale() ? "changed since" : "turn " + item.turn());
        turn.getStyleClass().addAll("muted", "small");
        turn.setMinWidth(Region.USE_PREF_SIZE);
        var first = line(8, item.verdict().map(verdict -> VerdictIcon.of(verdict, Icons.NORMAL)).orElseGet(() -> Icons.of(item.isStale() ? Feather.REFRESH_CW : Feather.CIRCLE, Icons.NORMAL)), looks.get().dot(item.coding().code(), 10), title, gap(), turn);
        if (item.isStarred()) {
            first.getChildren().add(3, new Star(Icons.ROW));
        }
        var excerpt = new Label(item.excerpt());
        excerpt.getStyleClass().addAll("muted", "small", "queue-excerpt");
        excerpt.setMinWidth(0);
        setGraphic(new VBox(1, first, excerpt));
        setAccessibleText("%s, turn %d, %s: %s".formatted(title.getText(), item.turn(),
                (item.isStarred() ? "starred, " : "") + item.verdict().map(Verdict::word).orElse(item.isStale() ? "changed since your verdict" : "undecided"), item.excerpt()));
    }

    private static HBox line(double space, Node... nodes) {
        var line = new HBox(space, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        return line;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
