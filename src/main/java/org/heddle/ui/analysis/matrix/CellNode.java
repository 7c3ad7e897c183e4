package org.heddle.ui.analysis.matrix;

import java.util.ArrayList;
import java.util.List;
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
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final PseudoClass BARE = PseudoClass.getPseudoClass("bare");
    private static final int MOST_LETTERS = 400;

    private final Label said = new Label();
    private final Label kinds = new Label();
    private final Tooltip under = new Tooltip();
    private final HBox foot = new HBox(6);

    CellNode() {
        getStyleClass().add("matrix-cell");
        setSpacing(2);
        said.getStyleClass().add("matrix-summary");
        said.setWrapText(true);
        growing(said);
        kinds.getStyleClass().addAll("tiny", "muted");
        kinds.setMinWidth(0);
        kinds.setMaxWidth(Double.MAX_VALUE);
        kinds.setTooltip(under);
        HBox.setHgrow(kinds, Priority.ALWAYS);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.setMinHeight(USE_PREF_SIZE);
        foot.getChildren().setAll(kinds);
        getChildren().setAll(said, foot);
    }

    /// While a grid is scrolled, cells go from one place to another: what a new one would look like stays as it is.
    void show(SheetCell cell) {
        words(cell);
        foot(cell);
        pseudoClassStateChanged(STALE, cell.staleness().isStale());
        pseudoClassStateChanged(BARE, cell.passages() == 0 && !cell.says());
    }

    void mark(boolean isInHand, boolean isMarked) {
        pseudoClassStateChanged(IN_HAND, isInHand);
        pseudoClassStateChanged(MARKED, isMarked);
    }

    private void words(SheetCell cell) {
        String judged = cell.cell().map(one -> one.judgement().words()).orElse("");
        String all = (judged.isEmpty() ? "" : judged + (cell.summary().isEmpty() ? "" : " · ")) + cell.summary();
        String shown = all.length() > MOST_LETTERS ? all.substring(0, all.offsetByCodePoints(0, Math.min(all.codePointCount(0, all.length()), MOST_LETTERS))) : all;
        String line = shown.replaceAll("\\s+", " ");
        boolean fits = SourceWords.fitALabel(line);
        said.setText(fits ? line : "");
        Region words = fits ? said : growing(SourceWords.of(line, Double.MAX_VALUE, "matrix-summary"));
        if (words != getChildren().getFirst()) {
            getChildren().set(0, words);
        }
    }

    private static Region growing(Region words) {
        words.setMinHeight(0);
        words.setMaxHeight(Double.MAX_VALUE);
        VBox.setVgrow(words, Priority.ALWAYS);
        return words;
    }

    private void foot(SheetCell cell) {
        kinds.setText(cell.passages() == 0 ? "no evidence" : cell.kinds().entrySet().stream()
                .map(one -> one.getValue() + " " + shortened(one.getKey())).collect(Collectors.joining(" · ")));
        under.setText(cell.under());
        List<Label> marks = marks(cell);
        if (!marks.isEmpty() || foot.getChildren().size() > 1) {
            foot.getChildren().setAll(kinds);
            foot.getChildren().addAll(marks);
        }
    }

    private static List<Label> marks(SheetCell cell) {
        var marks = new ArrayList<Label>();
        cell.cell().ifPresent(written -> {
            if (!written.quotations().isEmpty()) {
                marks.add(count(Feather.MESSAGE_SQUARE, written.quotations().size()));
            }
            if (!written.evidence().isEmpty()) {
                marks.add(count(Feather.LINK, written.evidence().size()));
            }
        });
        if (!cell.reviews().isEmpty()) {
            marks.add(count(Feather.USERS, cell.reviews().size()));
        }
        if (cell.staleness().isStale()) {
            var stale = new Label("stale");
            stale.getStyleClass().addAll("chip", "warn", "matrix-stale");
            stale.setMinWidth(USE_PREF_SIZE);
            stale.setTooltip(new Tooltip(cell.staleness().words()));
            marks.add(stale);
        }
        return marks;
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
