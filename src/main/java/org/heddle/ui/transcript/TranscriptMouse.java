package org.heddle.ui.transcript;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.heddle.domain.coding.CodingId;
import org.heddle.ui.transcript.caret.Caret;
import org.heddle.ui.transcript.caret.CaretMouse;
import org.heddle.ui.transcript.marks.Mark;
import org.heddle.ui.transcript.text.Selection;

/// What the mouse does in the text: it takes the focus, selects words, picks codings and asks for their names.
final class TranscriptMouse {
    private final TranscriptView view;
    private final Caret caret;
    private final CaretMouse mouse;
    private final Consumer<Optional<CodingId>> hovered;
    private OptionalInt point = OptionalInt.empty();
    private boolean isSelectionDraggable;

    TranscriptMouse(TranscriptView view, Caret caret, CaretMouse mouse, Consumer<Optional<CodingId>> hovered) {
        this.view = view;
        this.caret = caret;
        this.mouse = mouse;
        this.hovered = hovered;
    }

    void letSelectionBeDragged() {
        isSelectionDraggable = true;
    }

    void on(MouseEvent event) {
        var at = new Point2D(event.getX(), event.getY());
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            view.requestFocus();
            hovered.accept(Optional.empty());
            mouse.press(event, isSelectionDraggable);
        } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            mouse.drag(event);
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            mouse.release();
            growSelection(event);
            clicked(event, at);
        } else if (event.getEventType() == MouseEvent.MOUSE_MOVED) {
            hovered.accept(markAt(at).map(Mark::id));
        } else if (event.getEventType() == MouseEvent.MOUSE_EXITED) {
            hovered.accept(Optional.empty());
        }
    }

    /// With Ctrl the wheel is somebody else's.
    void on(ScrollEvent event) {
        if (!event.isShortcutDown()) {
            view.scrollBy(-event.getDeltaY());
            event.consume();
        }
    }

    private void clicked(MouseEvent event, Point2D at) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1 && !event.isShiftDown() && mouse.isClick()) {
            point = mouse.letterAt(at);
            view.selectedMarkProperty().set(markAt(at).map(Mark::id));
        }
    }

    /// A selection that was drawn with the mouse takes in whole words, sentences or turns, if that is wanted.
    private void growSelection(MouseEvent event) {
        Snap snap = view.snapProperty().get();
        if (event.getButton() == MouseButton.PRIMARY && !mouse.isClick() && snap != Snap.LETTER) {
            view.selectionProperty().get().map(span -> snap.grown(span, view.document())).ifPresent(span -> caret.select(Selection.over(span)));
        }
    }

    private Optional<Mark> markAt(Point2D at) {
        OptionalInt letter = mouse.letterAt(at);
        return letter.isPresent() ? view.marksAt(letter.getAsInt()).stream().findFirst() : Optional.empty();
    }

    /// The letter that was clicked last; once another coding is picked, one of its own.
    OptionalInt point() {
        return point;
    }

    void picked(Optional<Mark> mark) {
        point = mark.stream().mapToInt(one -> point.isPresent() && one.contains(point.getAsInt()) ? point.getAsInt() : one.span().start()).findFirst();
    }
}
