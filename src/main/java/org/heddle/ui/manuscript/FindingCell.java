package org.heddle.ui.manuscript;

import java.util.Locale;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.heddle.domain.manuscript.AttributionVerdict;
import org.heddle.domain.manuscript.Finding;
import org.heddle.domain.manuscript.matching.Piece;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.SourceFlow;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.Words;
import org.kordamp.ikonli.feather.Feather;
import org.jspecify.annotations.Nullable;

/// A quotation of a paper with its verdict; what is gone is struck out, what is new is underlined.
final class FindingCell extends ListCell<Finding> {
    FindingCell() {
        setPrefWidth(0);
        getStyleClass().add("finding-cell");
    }

    @Override
    protected void updateItem(@Nullable Finding finding, boolean isEmpty) {
        super.updateItem(finding, isEmpty);
        if (isEmpty || finding == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setGraphic(new VBox(4, head(finding), words(finding), facts(finding)));
        setAccessibleText("%s. %s. %s".formatted(finding.verdict().word(), finding.reason(), finding.quotation().text()));
    }

    private static HBox head(Finding finding) {
        String verdict = finding.verdict().word();
        var chip = Words.of(verdict.substring(0, 1).toUpperCase(Locale.ROOT) + verdict.substring(1), "strong", "small", style(finding));
        chip.setGraphic(Icons.of(icon(finding), Icons.ROW));
        chip.setMinWidth(Region.USE_PREF_SIZE);
        var why = Words.of(finding.reason(), "muted", "small");
        why.setMinWidth(0);
        HBox.setHgrow(why, Priority.ALWAYS);
        why.setMaxWidth(Double.MAX_VALUE);
        var place = Words.of(finding.quotation().place(), "muted", "small");
        place.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(8, chip, why, place);
    }

    private static Feather icon(Finding finding) {
        return switch (finding.verdict()) {
            case EXACT -> Feather.CHECK;
            case SHORTENED -> Feather.SCISSORS;
            case ALTERED -> Feather.ALERT_TRIANGLE;
            case NOT_FOUND -> Feather.X;
        };
    }

    private static String style(Finding finding) {
        return switch (finding.verdict()) {
            case EXACT, SHORTENED -> "ok";
            case ALTERED -> "warn";
            case NOT_FOUND -> "bad";
        };
    }

    private static SourceFlow words(Finding finding) {
        var flow = new SourceFlow();
        if (finding.pieces().isEmpty()) {
            flow.getChildren().addAll(SourceWords.pieces(finding.quotation().text(), "context-words"));
        }
        String gap = "";
        for (Piece piece : finding.pieces()) {
            add(flow, piece.kind() == Piece.Kind.PUNCTUATION ? "" : gap, "context-words");
            if (piece.kind().isAllowed() && piece.kind() != Piece.Kind.NOTE) {
                add(flow, piece.printed(), piece.kind() == Piece.Kind.SAME ? "context-words" : "audit-marked");
            } else {
                add(flow, piece.source().strip(), "audit-gone");
                add(flow, piece.printed().strip(), "audit-new");
            }
            gap = " ";
        }
        flow.setNodeOrientation(SourceWords.direction(finding.quotation().text()));
        flow.setMinWidth(0);
        return flow;
    }

    private static void add(SourceFlow flow, String words, String style) {
        for (Text piece : SourceWords.pieces(words.replace('\n', ' '), style)) {
            piece.setStrikethrough(style.equals("audit-gone"));
            piece.setUnderline(style.equals("audit-new"));
            flow.getChildren().add(piece);
        }
    }

    private static HBox facts(Finding finding) {
        String where = finding.where().map(one -> one.source().name() + (one.turn().isPresent() ? ", turn " + one.turn().getAsInt() : "")).orElse("in no source");
        String printed = finding.quotation().attribution().isEmpty() ? "no attribution printed" : "printed as " + finding.quotation().attribution();
        var who = Words.of(switch (finding.attribution()) {
            case MATCHES -> printed + ", which is right";
            case DIFFERS -> printed + (finding.attributionComputed().isEmpty() ? ", which is somebody else" : ", but it is " + finding.attributionComputed());
            case NONE_PRINTED -> finding.attributionComputed().isEmpty() ? printed : printed + ", it is " + finding.attributionComputed();
            case UNKNOWN -> printed;
        }, "small", finding.attribution() == AttributionVerdict.DIFFERS ? "bad" : "muted");
        who.setMinWidth(0);
        return new HBox(12, Words.of(where, "small", "muted"), who);
    }
}
