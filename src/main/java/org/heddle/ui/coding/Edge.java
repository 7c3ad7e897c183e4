package org.heddle.ui.coding;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import org.heddle.domain.source.SourceText;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.transcript.Snap;
import org.heddle.ui.transcript.text.TranscriptDocument;

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

    /// The same by sentences or turns, when the hand works with these.
    public Optional<TextSpan> moved(TextSpan span, TranscriptDocument document, Snap by, boolean forward) {
        if (by == Snap.LETTER || by == Snap.WORD) {
            return moved(span, document.text(), forward);
        }
        int start = span.start();
        int end = span.end();
        if (this == END) {
            end = forward ? beyond(document, by, end) : by.around(end - 1, document).map(TextSpan::start).orElse(end);
        } else {
            start = forward ? by.around(start, document).map(TextSpan::end).orElse(start) : before(document, by, start);
        }
        return start < end ? SourceText.trimmed(document.text(), start, end).filter(moved -> !moved.equals(span)) : Optional.empty();
    }

    /// The end of the piece that holds the next word, labels of speakers being none.
    private static int beyond(TranscriptDocument document, Snap by, int end) {
        int at = end;
        while (at < document.end() && (Character.isWhitespace(document.text().charAt(at)) || !document.isSaid(at))) {
            at++;
        }
        return at < document.end() ? by.around(at, document).map(TextSpan::end).orElse(end) : end;
    }

    private static int before(TranscriptDocument document, Snap by, int start) {
        int at = start - 1;
        while (at >= document.start() && (Character.isWhitespace(document.text().charAt(at)) || !document.isSaid(at))) {
            at--;
        }
        return at >= document.start() ? by.around(at, document).map(TextSpan::start).orElse(start) : start;
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
