package org.heddle.ui.transcript;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.heddle.ui.transcript.text.TranscriptDocument;

/// A reader's mouse and keyboard at a view, for tests. Used on the JavaFX thread.
final class Hand {
    final TranscriptView view = new TranscriptView();
    private final Scene scene;

    Hand(TranscriptDocument document, double width, double height) {
        scene = new Scene(view, width, height);
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        view.show(document);
        lay();
    }

    Scene scene() {
        return scene;
    }

    void lay() {
        view.applyCss();
        view.layout();
    }

    void key(KeyCode code, String... with) {
        var keys = List.of(with);
        Event.fireEvent(view, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, keys.contains("shift"), keys.contains("ctrl"),
                keys.contains("alt"), false));
        lay();
    }

    /// A point just right of the caret's place before the letter at this offset, in the view, which is scrolled there.
    Point2D at(int offset) {
        view.moveCaret(offset);
        lay();
        Rectangle2D place = view.caretBounds();
        return new Point2D(place.getMinX(), place.getMinY() + place.getHeight() / 2);
    }

    void press(Point2D point, int clicks, String... with) {
        mouse(MouseEvent.MOUSE_PRESSED, point, clicks, List.of(with).contains("shift"));
    }

    void drag(Point2D point) {
        mouse(MouseEvent.MOUSE_DRAGGED, point, 1, false);
    }

    void release(Point2D point, int clicks) {
        mouse(MouseEvent.MOUSE_RELEASED, point, clicks, false);
        lay();
    }

    void click(Point2D point, int clicks) {
        for (int click = 1; click <= clicks; click++) {
            press(point, click);
            release(point, click);
        }
    }

    void move(Point2D point) {
        mouse(MouseEvent.MOUSE_MOVED, point, 0, false);
        lay();
    }

    private void mouse(EventType<MouseEvent> type, Point2D point, int clicks, boolean isShift) {
        var target = view.turns();
        var scenePoint = view.localToScene(point);
        boolean isDown = type != MouseEvent.MOUSE_MOVED;
        Event.fireEvent(target, new MouseEvent(type, scenePoint.getX(), scenePoint.getY(), scenePoint.getX(), scenePoint.getY(),
                isDown ? MouseButton.PRIMARY : MouseButton.NONE, clicks, isShift, false, false, false, isDown, false, false, true, false, false,
                new PickResult(target, scenePoint.getX(), scenePoint.getY())));
    }
}
