package org.heddle.ui.transcript;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.transcript.caret.Caret;
import org.heddle.ui.transcript.caret.CaretMouse;
import org.heddle.ui.transcript.marks.Mark;
import org.heddle.ui.transcript.text.Selection;
import org.heddle.ui.transcript.turns.TurnList;

/// Handles at both ends of the selected coding, to be dragged to other words. While one is dragged, the selection shows what will be covered.
final class EdgeHandles extends Pane {
    private static final double WIDTH = 11;

    private final TranscriptView view;
    private final Caret caret;
    private final CaretMouse mouse;
    private final Region start = handle("edge-start", "Start of the coding");
    private final Region end = handle("edge-end", "End of the coding");
    private Optional<Mark> mark = Optional.empty();
    private Optional<TextSpan> dragged = Optional.empty();
    private Optional<BiConsumer<CodingId, TextSpan>> moved = Optional.empty();

    EdgeHandles(TranscriptView view, Caret caret, CaretMouse mouse) {
        this.view = view;
        this.caret = caret;
        this.mouse = mouse;
        setManaged(false);
        setPickOnBounds(false);
        getChildren().addAll(start, end);
        setVisible(false);
    }

    private Region handle(String id, String words) {
        var handle = new Region();
        handle.setId(id);
        handle.setManaged(false);
        handle.getStyleClass().add("edge-handle");
        handle.setCursor(Cursor.H_RESIZE);
        handle.setAccessibleText(words + "; drag it to another word");
        handle.addEventHandler(MouseEvent.ANY, event -> dragging(event, id.equals("edge-start")));
        return handle;
    }

    void setOnMoved(BiConsumer<CodingId, TextSpan> act) {
        moved = Optional.of(act);
    }

    /// Puts the handles where the selected coding begins and ends, as far as that is in view.
    void arrange(Optional<Mark> selected, TurnList turns) {
        resizeRelocate(0, 0, turns.getWidth(), turns.getHeight());
        mark = selected.filter(_ -> moved.isPresent());
        setVisible(mark.isPresent());
        mark.ifPresent(one -> {
            TextSpan span = dragged.orElse(one.span());
            place(start, turns.caretPlace(span.start(), false));
            place(end, turns.caretPlace(span.end(), true));
        });
    }

    private static void place(Region handle, Optional<Rectangle2D> where) {
        handle.setVisible(where.isPresent());
        where.ifPresent(box -> handle.resizeRelocate(Math.round(box.getMinX() - WIDTH / 2), Math.round(box.getMinY() - 3), WIDTH, box.getHeight() + 6));
    }

    private void dragging(MouseEvent event, boolean isStart) {
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            dragged = Optional.empty();
        } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            Point2D at = sceneToLocal(event.getSceneX(), event.getSceneY());
            mark.ifPresent(one -> mouse.place(at).ifPresent(place -> show(reaching(one.span(), isStart, place.offset()))));
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            release();
        } else {
            return;
        }
        event.consume();
    }

    private TextSpan reaching(TextSpan span, boolean isStart, int offset) {
        var reached = isStart ? new TextSpan(Math.min(offset, span.end() - 1), span.end()) : new TextSpan(span.start(), Math.max(offset, span.start() + 1));
        TextSpan grown = view.snapProperty().get().grown(reached, view.document());
        return isStart ? new TextSpan(grown.start(), span.end()) : new TextSpan(span.start(), grown.end());
    }

    private void show(TextSpan span) {
        dragged = Optional.of(span);
        caret.select(Selection.over(span));
    }

    private void release() {
        Optional<TextSpan> wanted = dragged;
        dragged = Optional.empty();
        wanted.ifPresent(span -> {
            caret.select(Selection.at(span.end()));
            mark.filter(one -> !one.span().equals(span)).ifPresent(one -> moved.ifPresent(act -> act.accept(one.id(), span)));
        });
        view.requestFocus();
    }
}
