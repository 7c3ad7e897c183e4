package org.heddle.ui.transcript.caret;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.transcript.caret.Caret.Place;
import org.heddle.ui.transcript.text.Selection;
import org.heddle.ui.transcript.turns.TurnList;

/// Selecting with the mouse: by letter, by word after a double click, by turn after a triple one; the text scrolls while the pointer is held outside.
public final class CaretMouse {
    private static final Duration TICK = Duration.millis(30);
    private static final double CLICK = 4;

    private final Caret caret;
    private final TurnList turns;
    private final Runnable scrolled;
    private final Timeline outside = new Timeline(new KeyFrame(TICK, _ -> scrollOutside()));
    private Unit unit = Unit.LETTER;
    private TextSpan origin = new TextSpan(0, 1);
    private boolean isHeld;
    private Point2D pressed = Point2D.ZERO;
    private Point2D pointer = Point2D.ZERO;

    private enum Unit {
        LETTER, WORD, TURN
    }

    public CaretMouse(Caret caret, TurnList turns, Runnable scrolled) {
        this.scrolled = scrolled;
        this.caret = caret;
        this.turns = turns;
        outside.setCycleCount(Timeline.INDEFINITE);
    }

    /// A press on the selected words holds them, when they may be dragged; letting go without a drag puts the caret there.
    public void press(MouseEvent event, boolean mayHold) {
        pressed = new Point2D(event.getX(), event.getY());
        pointer = pressed;
        // The headless platform calls every primary press a popup trigger, so only the button decides.
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        isHeld = mayHold && event.getClickCount() == 1 && !event.isShiftDown() && isOnSelection();
        if (isHeld) {
            return;
        }
        unit = event.getClickCount() == 1 ? Unit.LETTER : event.getClickCount() == 2 ? Unit.WORD : Unit.TURN;
        place(pressed).ifPresent(place -> {
            if (event.isShiftDown()) {
                caret.extendTo(place);
            } else if (unit == Unit.LETTER) {
                caret.moveTo(place);
            } else {
                piece(letterAt(pressed).orElse(place.offset())).ifPresent(this::begin);
            }
        });
    }

    private void begin(TextSpan piece) {
        origin = piece;
        caret.select(Selection.over(piece));
    }

    public void drag(MouseEvent event) {
        pointer = new Point2D(event.getX(), event.getY());
        if (isHeld || event.getButton() != MouseButton.PRIMARY || isClick()) {
            return;
        }
        if (pointer.getY() < 0 || pointer.getY() > turns.getHeight()) {
            outside.play();
        } else {
            outside.stop();
        }
        extend();
    }

    public void release() {
        if (isHeld && isClick()) {
            place(pressed).ifPresent(caret::moveTo);
        }
        isHeld = false;
        outside.stop();
    }

    /// True when the pointer has not moved away since the press.
    public boolean isClick() {
        return pressed.distance(pointer) < CLICK;
    }

    private void scrollOutside() {
        double beyond = pointer.getY() < 0 ? pointer.getY() : pointer.getY() - turns.getHeight();
        turns.scrollBy(Math.clamp(beyond, -60, 60));
        turns.arrange(turns.getWidth(), turns.getHeight());
        extend();
        scrolled.run();
    }

    private void extend() {
        place(pointer).ifPresent(place -> {
            if (unit == Unit.LETTER) {
                caret.select(new Selection(caret.selection().get().anchor(), place.offset(), place.atLineEnd()));
            } else {
                piece(letterAt(pointer).orElse(place.offset())).ifPresent(this::extendOver);
            }
        });
    }

    private void extendOver(TextSpan piece) {
        boolean isBackwards = piece.start() < origin.start();
        caret.select(isBackwards ? new Selection(origin.end(), piece.start(), false)
                : new Selection(origin.start(), Math.max(origin.end(), piece.end()), false));
    }

    private Optional<TextSpan> piece(int offset) {
        return switch (unit) {
            case LETTER -> Optional.empty();
            case WORD -> caret.boundaries().wordAt(offset);
            case TURN -> caret.boundaries().turnAt(offset);
        };
    }

    private boolean isOnSelection() {
        OptionalInt letter = letterAt(pressed);
        return letter.isPresent() && caret.selection().get().span().filter(span -> span.contains(letter.getAsInt())).isPresent();
    }

    public boolean isHeld() {
        return isHeld;
    }

    /// The nearest place in view.
    public Optional<Place> place(Point2D point) {
        double y = Math.clamp(point.getY(), 0, Math.max(0, turns.getHeight() - 1));
        return turns.at(y).map(node -> {
            var hit = node.hit(point.getX(), y - node.getLayoutY());
            return new Place(caret.boundaries().snapped(node.turn().start() + hit.offset()), hit.atLineEnd(), false);
        });
    }

    /// The letter under a point; empty beside the words.
    public OptionalInt letterAt(Point2D point) {
        if (point.getY() < 0 || point.getY() > turns.getHeight()) {
            return OptionalInt.empty();
        }
        var node = turns.at(point.getY());
        int letter = node.map(turn -> turn.hit(point.getX(), point.getY() - turn.getLayoutY()).letter()).orElse(-1);
        return letter < 0 ? OptionalInt.empty() : OptionalInt.of(node.orElseThrow().turn().start() + letter);
    }
}
