package org.heddle.ui.memo;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.memo.Memo;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.ListLine;
import org.heddle.ui.part.SourceWords;
import org.heddle.workbench.memo.MemoList;
import org.jspecify.annotations.Nullable;

/// A memo in a list: heading, what it is about, kind, who and when.
final class MemoCell extends ListCell<MemoList.Line> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK).withZone(ZoneId.systemDefault());

    @Override
    protected double computePrefHeight(double width) {
        return ListLine.height(this, super.computePrefHeight(width));
    }

    @Override
    protected void updateItem(MemoList.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(line == null || empty ? null : shown(line));
        setAccessibleText(line == null || empty ? "" : "%s, %s, about %s".formatted(line.memo().heading(), line.memo().kind().words(),
                MemoIcons.words(line.memo().target(), line.about())));
    }

    private static VBox shown(MemoList.Line line) {
        Memo memo = line.memo();
        var heading = SourceWords.of(memo.heading(), Double.MAX_VALUE, "strong");
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.setMinWidth(0);
        var kind = new Label(memo.kind().words());
        kind.getStyleClass().add("chip");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        var first = new HBox(6, heading, kind);
        first.setAlignment(Pos.TOP_LEFT);
        var about = new HBox(4, Icons.of(MemoIcons.of(memo.target()), Icons.SMALL),
                SourceWords.of(MemoIcons.words(memo.target(), line.about()), Double.MAX_VALUE, "muted", "small"));
        about.setAlignment(Pos.CENTER_LEFT);
        var facts = new Label("%s, %s".formatted(line.author(), DAY.format(memo.changed())));
        facts.getStyleClass().addAll("muted", "small");
        var box = new VBox(2, first, about, facts);
        box.getStyleClass().add("memo-cell");
        box.setPrefWidth(0);
        return box;
    }
}
