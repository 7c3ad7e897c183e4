package org.heddle.ui.transcript.caret;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Rectangle2D;
import org.heddle.domain.source.SourceText;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.transcript.text.Boundaries;
import org.heddle.ui.transcript.text.Selection;
import org.heddle.ui.transcript.text.TranscriptDocument;
import org.heddle.ui.transcript.text.TurnText;
import org.heddle.ui.transcript.turns.TurnList;
import org.heddle.ui.transcript.turns.TurnNode;

/// The caret and the selection, and every way they can be moved through turns and lines.
public final class Caret {
    private final TurnList turns;
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(Selection.NONE);
    private TranscriptDocument document = TranscriptDocument.EMPTY;
    private Boundaries boundaries = new Boundaries(document);
    private OptionalDouble goalX = OptionalDouble.empty();

    /// Where a move ends; `keepsGoal` for moves up and down, which aim at one x through short lines.
    public record Place(int offset, boolean atLineEnd, boolean keepsGoal) {
        public static Place at(int offset) {
            return new Place(offset, false, false);
        }
    }

    public Caret(TurnList turns) {
        this.turns = turns;
    }

    public void show(TranscriptDocument newDocument) {
        document = newDocument;
        boundaries = new Boundaries(document);
        goalX = OptionalDouble.empty();
        selection.set(Selection.at(document.start()));
    }

    public ReadOnlyObjectProperty<Selection> selection() {
        return selection.getReadOnlyProperty();
    }

    Boundaries boundaries() {
        return boundaries;
    }

    public TranscriptDocument document() {
        return document;
    }

    private Selection now() {
        return selection.get();
    }

    public void select(Selection wanted) {
        selection.set(wanted);
        goalX = OptionalDouble.empty();
    }

    void moveTo(Place place) {
        goTo(place, place.offset());
    }

    void extendTo(Place place) {
        goTo(place, now().anchor());
    }

    private void goTo(Place place, int anchor) {
        selection.set(new Selection(anchor, place.offset(), place.atLineEnd()));
        if (!place.keepsGoal()) {
            goalX = OptionalDouble.empty();
        }
        turns.reveal(place.offset(), place.atLineEnd());
    }

    /// The letter to the right, which comes earlier in the text where it runs from right to left.
    Place right() {
        return Place.at(node().text().isRightToLeft() ? boundaries.previousLetter(now().caret()) : boundaries.nextLetter(now().caret()));
    }

    Place left() {
        return Place.at(node().text().isRightToLeft() ? boundaries.nextLetter(now().caret()) : boundaries.previousLetter(now().caret()));
    }

    Place rightWord() {
        return Place.at(node().text().isRightToLeft() ? boundaries.previousWord(now().caret()) : boundaries.nextWord(now().caret()));
    }

    Place leftWord() {
        return Place.at(node().text().isRightToLeft() ? boundaries.nextWord(now().caret()) : boundaries.previousWord(now().caret()));
    }

    /// Where an arrow without Shift ends when there is a selection: at its edge on that side.
    Optional<Place> leftEdge() {
        return now().span().map(span -> Place.at(node().text().isRightToLeft() ? span.end() : span.start()));
    }

    Optional<Place> rightEdge() {
        return now().span().map(span -> Place.at(node().text().isRightToLeft() ? span.start() : span.end()));
    }

    Place lineStart() {
        return Place.at(node().turn().start() + node().text().lineStart(line()));
    }

    Place lineEnd() {
        int end = node().text().lineEnd(line());
        return new Place(node().turn().start() + end, node().text().isSoftEnd(line(), end), false);
    }

    Place documentStart() {
        return Place.at(document.start());
    }

    Place documentEnd() {
        return Place.at(document.end());
    }

    Place up() {
        return beside(-1, documentStart());
    }

    Place down() {
        return beside(1, documentEnd());
    }

    /// The place on the line above or below (`step` −1 or 1) that is nearest to the goal.
    private Place beside(int step, Place whenThereIsNone) {
        double x = goal();
        TurnNode node = node();
        int line = line() + step;
        if (line < 0 || line >= node.text().lineCount()) {
            int turn = node.index() + step;
            if (turn < 0 || turn >= document.turns().size()) {
                return whenThereIsNone;
            }
            node = turns.node(turn);
            line = step < 0 ? node.text().lineCount() - 1 : 0;
        }
        return place(node, node.hit(x, node.lineTop(line) + 1));
    }

    /// A view's height further: the text scrolls and the caret stays where it was in the view.
    Place page(int step) {
        double x = goal();
        Rectangle2D here = where();
        double before = turns.scrolled();
        turns.scrollBy(step * (turns.getHeight() - here.getHeight() * 2));
        turns.arrange(turns.getWidth(), turns.getHeight());
        if (Math.abs(turns.scrolled() - before) < 1) {
            return step < 0 ? documentStart() : documentEnd();
        }
        double y = Math.clamp(here.getMinY() + 1, 1, Math.max(1, turns.getHeight() - here.getHeight() - 1));
        return turns.at(y).map(node -> place(node, node.hit(x, y - node.getLayoutY()))).orElseGet(this::documentStart);
    }

    private double goal() {
        double x = goalX.orElseGet(() -> where().getMinX());
        goalX = OptionalDouble.of(x);
        return x;
    }

    private Place place(TurnNode node, TurnText.Hit hit) {
        return new Place(boundaries.snapped(node.turn().start() + hit.offset()), hit.atLineEnd(), true);
    }

    /// The caret's place in the view, as wide as nothing.
    public Rectangle2D where() {
        TurnNode node = node();
        Rectangle2D inTurn = node.caretPlace(now().caret(), now().atLineEnd());
        return new Rectangle2D(inTurn.getMinX(), turns.y(node) + inTurn.getMinY(), 0, inTurn.getHeight());
    }

    void selectAll() {
        select(new Selection(document.start(), document.end(), false));
    }

    /// The sentence, and when that is selected already, the turn.
    void widen() {
        int at = now().span().map(TextSpan::start).orElse(now().caret());
        UnaryOperator<TextSpan> trim = span -> SourceText.trimmed(document.text(), span.start(), span.end()).orElse(span);
        Optional<TextSpan> sentence = boundaries.sentenceAt(at).map(trim);
        boolean isSelected = now().span().filter(span -> sentence.filter(span::contains).isPresent()).isPresent();
        (isSelected ? boundaries.turnAt(at).map(trim) : sentence).ifPresent(span -> {
            select(Selection.over(span));
            turns.reveal(span.start(), false);
        });
    }

    private TurnNode node() {
        return turns.node(document.turnAt(now().caret()));
    }

    private int line() {
        return node().text().lineOf(now().caret() - node().turn().start(), now().atLineEnd());
    }
}
