package org.heddle.ui.analysis.matrix;

import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.matrix.sheet.SheetCell;
import org.heddle.domain.source.SourceKind;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.SourceWords;
import org.kordamp.ikonli.feather.Feather;

/// One cell as it is drawn: the summary, and below it what lies under the cell and whether that is out of date.
final class CellNode extends VBox {
    private static final PseudoClass IN_HAND = PseudoClass.getPseudoClass("in-hand");
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final int MOST_LETTERS = 400;

    CellNode() {
        getStyleClass().add("matrix-cell");
        setSpacing(2);
    }

    void show(SheetCell cell) {
        getChildren().setAll(words(cell), foot(cell));
        pseudoClassStateChanged(PseudoClass.getPseudoClass("stale"), cell.staleness().isStale());
        pseudoClassStateChanged(PseudoClass.getPseudoClass("bare"), cell.passages() == 0 && !cell.says());
    }

    void mark(boolean isInHand, boolean isMarked) {
        pseudoClassStateChanged(IN_HAND, isInHand);
        pseudoClassStateChanged(MARKED, isMarked);
    }

    private static Region words(SheetCell cell) {
        String judged = cell.cell().map(one -> one.judgement().words()).orElse("");
        String said = (judged.isEmpty() ? "" : judged + (cell.summary().isEmpty() ? "" : " · ")) + cell.summary();
        String shown = said.length() > MOST_LETTERS ? said.substring(0, said.offsetByCodePoints(0, Math.min(said.codePointCount(0, said.length()), MOST_LETTERS))) : said;
        Region words = SourceWords.of(shown, Double.MAX_VALUE, "matrix-summary");
        words.setMinHeight(0);
        words.setMaxHeight(Double.MAX_VALUE);
        VBox.setVgrow(words, Priority.ALWAYS);
        return words;
    }

    private static HBox foot(SheetCell cell) {
        var kinds = new Label(cell.passages() == 0 ? "no evidence" : cell.kinds().entrySet().stream()
                .map(one -> one.getValue() + " " + shortened(one.getKey())).collect(Collectors.joining(" · ")));
        kinds.getStyleClass().addAll("tiny", "muted");
        kinds.setMinWidth(0);
        HBox.setHgrow(kinds, Priority.ALWAYS);
        kinds.setMaxWidth(Double.MAX_VALUE);
        kinds.setTooltip(new Tooltip(cell.under()));
        var foot = new HBox(6, kinds);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.setMinHeight(USE_PREF_SIZE);
        cell.cell().ifPresent(written -> {
            if (!written.quotations().isEmpty()) {
                foot.getChildren().add(count(Feather.MESSAGE_SQUARE, written.quotations().size()));
            }
            if (!written.evidence().isEmpty()) {
                foot.getChildren().add(count(Feather.LINK, written.evidence().size()));
            }
        });
        if (!cell.reviews().isEmpty()) {
            foot.getChildren().add(count(Feather.USERS, cell.reviews().size()));
        }
        if (cell.staleness().isStale()) {
            var stale = new Label("stale");
            stale.getStyleClass().addAll("chip", "warn", "matrix-stale");
            stale.setMinWidth(USE_PREF_SIZE);
            stale.setTooltip(new Tooltip(cell.staleness().words()));
            foot.getChildren().add(stale);
        }
        return foot;
    }

    private static Label count(Feather icon, int number) {
        var label = new Label(String.valueOf(number), Icons.of(icon, Icons.SMALL));
        label.getStyleClass().addAll("tiny", "muted");
        label.setGraphicTextGap(3);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /// In a narrow cell the first word tells the kinds apart.
    private static String shortened(SourceKind kind) {
        return kind.words().split(" ", 2)[0];
    }
}
