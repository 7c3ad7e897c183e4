package org.heddle.ui.coding;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import org.heddle.domain.source.SourceText;
import org.heddle.domain.source.TextSpan;

/// Moves one edge of a passage by a word. Offsets count UTF-16 units.
public enum Edge {
    START, END;

    /// Signs that end what stands before them: no passage begins with one. And the other way round.
    private static final String CLOSING = ",.;:!?)]}”…–—";
    private static final String OPENING = "([{“‘";

    /// The passage with this edge moved; empty when nothing would be left or the text ends there.
    public Optional<TextSpan> moved(TextSpan span, String text, boolean forward) {
        var words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        int from = this == START ? span.start() : span.end();
        int to = next(words, text, from, forward);
        int start = this == START ? to : span.start();
        int end = this == END ? to : span.end();
        return start < end ? SourceText.trimmed(text, start, end).filter(moved -> !moved.equals(span)) : Optional.empty();
    }

    /// The next place where a word begins (for the start) or ends (for the end).
    private int next(BreakIterator words, String text, int from, boolean forward) {
        int at = from;
        do {
            at = forward ? words.following(Math.min(at, text.length() - 1)) : words.preceding(at);
        } while (at != BreakIterator.DONE && at > 0 && at < text.length() && !isEdge(text, at));
        return at == BreakIterator.DONE ? from : at;
    }

    private boolean isEdge(String text, int at) {
        char inside = this == START ? text.charAt(at) : text.charAt(at - 1);
        return !Character.isWhitespace(inside) && (this == START ? CLOSING : OPENING).indexOf(inside) < 0;
    }
}
