package org.heddle.ui.coding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.shell.Workspace;
import org.heddle.ui.transcript.Snap;
import org.heddle.ui.transcript.TranscriptView;

/// A code dragged onto words, and selected words dragged onto a code, are coded. Beside the selection a code takes the sentence or turn under the pointer.
/// What is dragged holds no words, so that none can be dropped outside the window.
final class Drags {
    private static final String PASSAGE_TYPE = "application/x-heddle-passage";
    private static final DataFormat PASSAGE = Optional.ofNullable(DataFormat.lookupMimeType(PASSAGE_TYPE)).orElseGet(() -> new DataFormat(PASSAGE_TYPE));
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");
    private static final double EDGE = 28;
    private static final double STEP = 14;

    private final Workspace workspace;
    private final CodingModel model;
    private final TranscriptView text;
    private Optional<TextSpan> before = Optional.empty();
    private boolean isOverText;
    private Optional<TreeCell<?>> target = Optional.empty();

    Drags(Workspace workspace, CodingModel model, TranscriptView text, Node codebook) {
        this.workspace = workspace;
        this.model = model;
        this.text = text;
        text.letSelectionBeDragged();
        text.addEventHandler(MouseEvent.DRAG_DETECTED, this::takeWords);
        text.addEventHandler(DragEvent.DRAG_OVER, this::overText);
        text.addEventHandler(DragEvent.DRAG_EXITED, _ -> leaveText());
        text.addEventHandler(DragEvent.DRAG_DROPPED, this::dropCodes);
        codebook.addEventHandler(DragEvent.DRAG_OVER, this::overCode);
        codebook.addEventHandler(DragEvent.DRAG_EXITED, _ -> point(Optional.empty()));
        codebook.addEventHandler(DragEvent.DRAG_DROPPED, this::dropWords);
    }

    private void takeWords(MouseEvent event) {
        if (text.isSelectionHeld() && model.passage().isPresent()) {
            TextSpan span = model.passage().get();
            var content = new ClipboardContent();
            content.put(PASSAGE, span.start() + ":" + span.end());
            text.startDragAndDrop(TransferMode.LINK).setContent(content);
            event.consume();
        }
    }

    private List<CodeId> codes(Dragboard board) {
        Codebook codebook = workspace.study().now().codebook();
        return board.hasString() ? Stream.of(board.getString().split("\\s+", -1)).flatMap(word -> id(word).stream())
                .filter(code -> codebook.find(code).isPresent()).toList() : List.of();
    }

    private static Optional<CodeId> id(String word) {
        try {
            return Optional.of(new CodeId(UUID.fromString(word)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private void overText(DragEvent event) {
        if (codes(event.getDragboard()).isEmpty()) {
            return;
        }
        if (!isOverText) {
            isOverText = true;
            before = model.selectionProperty().get();
        }
        event.acceptTransferModes(TransferMode.ANY);
        scrollNearEdge(event.getY());
        passageAt(event).filter(span -> !model.selectionProperty().get().equals(Optional.of(span))).ifPresent(text::selectInPlace);
        event.consume();
    }

    /// The words that were selected before, when the pointer is on them.
    private Optional<TextSpan> passageAt(DragEvent event) {
        var offset = text.offsetAt(event.getX(), event.getY());
        if (offset.isEmpty()) {
            return Optional.empty();
        }
        Snap unit = text.snapProperty().get() == Snap.TURN ? Snap.TURN : Snap.SENTENCE;
        return before.filter(span -> span.contains(offset.getAsInt()))
                .or(() -> unit.around(offset.getAsInt(), text.document()).map(span -> unit.grown(span, text.document())));
    }

    private void scrollNearEdge(double y) {
        if (y < EDGE || y > text.getHeight() - EDGE) {
            text.scrollBy(y < EDGE ? -STEP : STEP);
        }
    }

    /// What was selected before is selected again, unless something was dropped.
    private void leaveText() {
        if (isOverText) {
            isOverText = false;
            before.ifPresentOrElse(text::selectInPlace, text::clearSelection);
        }
    }

    private void dropCodes(DragEvent event) {
        var codes = codes(event.getDragboard());
        Optional<TextSpan> passage = model.passage();
        if (isOverText && !codes.isEmpty() && passage.isPresent()) {
            isOverText = false;
            codes.forEach(code -> model.code(code, passage.get()));
            text.requestFocus();
            event.setDropCompleted(true);
            event.consume();
        }
    }

    private void overCode(DragEvent event) {
        if (event.getDragboard().hasContent(PASSAGE)) {
            var cell = cell(event);
            point(cell);
            if (cell.isPresent()) {
                event.acceptTransferModes(TransferMode.LINK);
            }
            event.consume();
        }
    }

    private static Optional<TreeCell<?>> cell(DragEvent event) {
        Node node = event.getPickResult().getIntersectedNode();
        while (node != null) {
            if (node instanceof TreeCell<?> cell && cell.getItem() instanceof Code) {
                return Optional.of(cell);
            }
            node = node.getParent();
        }
        return Optional.empty();
    }

    private void point(Optional<TreeCell<?>> now) {
        target.ifPresent(cell -> cell.pseudoClassStateChanged(TARGET, false));
        target = now;
        target.ifPresent(cell -> cell.pseudoClassStateChanged(TARGET, true));
    }

    private void dropWords(DragEvent event) {
        if (event.getDragboard().getContent(PASSAGE) instanceof String place && cell(event).orElse(null) instanceof TreeCell<?> cell
                && cell.getItem() instanceof Code code) {
            String[] ends = place.split(":", -1);
            model.code(code.id(), new TextSpan(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
            point(Optional.empty());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
