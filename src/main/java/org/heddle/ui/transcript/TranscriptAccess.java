package org.heddle.ui.transcript;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.transcript.caret.Caret;
import org.heddle.ui.transcript.text.TranscriptDocument.Paragraph;
import org.heddle.ui.transcript.text.TranscriptDocument;
import org.heddle.ui.transcript.turns.TurnList;
import org.heddle.ui.transcript.turns.TurnNode;
import org.jspecify.annotations.Nullable;

/// What a screen reader is told: the words of the caret's turn, with offsets counted from that turn's first letter.
final class TranscriptAccess {
    private final TranscriptView view;
    private final Caret caret;
    private final TurnList turns;
    private int lastTurn = -1;

    TranscriptAccess(TranscriptView view, Caret caret, TurnList turns) {
        this.view = view;
        this.caret = caret;
        this.turns = turns;
    }

    void caretMoved() {
        int turn = caret.document().turnAt(caret.selection().get().caret());
        if (turn != lastTurn) {
            lastTurn = turn;
            view.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
        view.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
        view.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        view.notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET);
    }

    /// Empty for what is not ours to answer.
    Optional<@Nullable Object> answer(AccessibleAttribute attribute, Object... parameters) {
        if (caret.document().isEmpty()) {
            return Optional.empty();
        }
        TurnNode node = turns.node(caret.document().turnAt(caret.selection().get().caret()));
        return switch (attribute) {
            case TEXT -> Optional.of(caret.document().wordsOf(node.index()));
            case SELECTION_START -> Optional.of(selected(node.turn()).map(TextSpan::start).orElse(inside(node)) );
            case SELECTION_END -> Optional.of(selected(node.turn()).map(TextSpan::end).orElse(inside(node)));
            case CARET_OFFSET -> Optional.of(inside(node));
            case LINE_FOR_OFFSET -> Optional.of(node.text().lineOf(number(parameters, 0), false));
            case LINE_START -> Optional.of(node.text().lineStart(line(node, parameters)));
            case LINE_END -> Optional.of(node.text().lineEnd(line(node, parameters)));
            case BOUNDS_FOR_RANGE -> Optional.of(bounds(node.turn(), number(parameters, 0), number(parameters, 1)));
            case OFFSET_AT_POINT -> offsetAt(node, (Point2D) parameters[0]);
            default -> Optional.empty();
        };
    }

    private static int number(Object[] parameters, int at) {
        return (Integer) parameters[at];
    }

    private static int line(TurnNode node, Object[] parameters) {
        return Math.clamp(number(parameters, 0), 0, node.text().lineCount() - 1);
    }

    private int inside(TurnNode node) {
        return caret.selection().get().caret() - node.turn().start();
    }

    private Optional<TextSpan> selected(Paragraph turn) {
        return caret.selection().get().span().filter(turn::touches)
                .map(span -> new TextSpan(Math.max(span.start(), turn.start()) - turn.start(), Math.min(span.end(), turn.end()) - turn.start()));
    }

    /// The last letter is part of the range, as screen readers ask for it.
    private Bounds[] bounds(Paragraph turn, int first, int last) {
        int start = Math.clamp(turn.start() + first, turn.start(), turn.end());
        int end = Math.clamp(turn.start() + last + 1L, start, turn.end());
        return TranscriptDocument.between(start, end).flatMap(turns::boundsOf).map(view::localToScreen)
                .map(bounds -> new Bounds[] {bounds}).orElseGet(() -> new Bounds[] {new BoundingBox(0, 0, 0, 0)});
    }

    private Optional<@Nullable Object> offsetAt(TurnNode node, Point2D screen) {
        Point2D here = turns.screenToLocal(screen);
        return here == null ? Optional.empty() : Optional.of(node.hit(here.getX(), here.getY() - turns.y(node)).offset());
    }
}
