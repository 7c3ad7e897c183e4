package org.heddle.ui.quotes;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.heddle.ui.quotes.line.QuoteLine;

/// Quotes are put in order by hand: one is dragged onto another of its code and stands before it.
final class QuoteDrag {
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final DataFormat QUOTE = new DataFormat("application/x-heddle-quote");

    private QuoteDrag() {}

    static void prepare(QuoteCell cell, QuotesViewModel model) {
        cell.setOnDragDetected(event -> {
            if (cell.getItem() instanceof QuoteLine line) {
                var content = new ClipboardContent();
                content.put(QUOTE, "quote");
                cell.startDragAndDrop(TransferMode.MOVE).setContent(content);
                model.drag(Optional.of(line));
                event.consume();
            }
        });
        cell.setOnDragOver(event -> {
            if (canDrop(cell, model, event)) {
                event.acceptTransferModes(TransferMode.MOVE);
                cell.pseudoClassStateChanged(ABOVE, true);
                event.consume();
            }
        });
        cell.setOnDragExited(_ -> cell.pseudoClassStateChanged(ABOVE, false));
        cell.setOnDragDropped(event -> {
            boolean isDone = canDrop(cell, model, event) && cell.getItem() instanceof QuoteLine target && model.drop(target);
            event.setDropCompleted(isDone);
            event.consume();
        });
        cell.setOnDragDone(_ -> model.drag(Optional.empty()));
    }

    private static boolean canDrop(QuoteCell cell, QuotesViewModel model, DragEvent event) {
        return event.getDragboard().hasContent(QUOTE) && cell.getItem() instanceof QuoteLine target && model.canDrop(target);
    }
}
