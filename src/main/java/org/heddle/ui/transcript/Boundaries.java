package org.heddle.ui.transcript;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.transcript.TranscriptDocument.Paragraph;

/// Where letters, words and sentences of a transcript begin and end. A letter is what a reader sees as one: an accent or a joined emoji is never cut.
final class Boundaries {
    private final TranscriptDocument document;
    private final BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    private final BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    private final BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);

    Boundaries(TranscriptDocument document) {
        this.document = document;
    }

    /// The start of the letter that the offset cuts, or the offset itself.
    int snapped(int offset) {
        Paragraph turn = turn(offset);
        int inside = Math.clamp(offset, turn.start(), turn.end()) - turn.start();
        letters.setText(wordsOf(turn));
        return turn.start() + (letters.isBoundary(inside) ? inside : letters.preceding(inside));
    }

    int nextLetter(int offset) {
        return after(letters, offset);
    }

    int previousLetter(int offset) {
        return before(letters, offset);
    }

    /// The end of the word at or after the offset.
    int nextWord(int offset) {
        int at = after(words, offset);
        while (at < turn(offset).end() && !isInWord(at - 1)) {
            at = after(words, at);
        }
        return at;
    }

    /// The start of the word at or before the offset.
    int previousWord(int offset) {
        int at = before(words, offset);
        while (at > turn(offset).start() && !isInWord(at)) {
            at = before(words, at);
        }
        return at;
    }

    Optional<TextSpan> wordAt(int offset) {
        return around(words, offset);
    }

    Optional<TextSpan> sentenceAt(int offset) {
        return around(sentences, offset);
    }

    Optional<TextSpan> turnAt(int offset) {
        Paragraph turn = turn(offset);
        return TranscriptDocument.between(turn.start(), turn.end());
    }

    private Paragraph turn(int offset) {
        return document.turns().get(document.turnAt(offset));
    }

    private int after(BreakIterator iterator, int offset) {
        Paragraph turn = turn(offset);
        if (offset >= turn.end()) {
            int next = document.turnAt(offset) + 1;
            return next < document.turns().size() ? document.turns().get(next).start() : turn.end();
        }
        iterator.setText(wordsOf(turn));
        int at = turn.start() + iterator.following(offset - turn.start());
        while (iterator == words && at < turn.end() && isInsideWord(at)) {
            at = turn.start() + iterator.next();
        }
        return at;
    }

    private int before(BreakIterator iterator, int offset) {
        Paragraph turn = turn(offset);
        if (offset <= turn.start()) {
            int previous = document.turnAt(offset) - 1;
            return previous >= 0 ? document.turns().get(previous).end() : turn.start();
        }
        iterator.setText(wordsOf(turn));
        int at = turn.start() + iterator.preceding(Math.min(offset, turn.end()) - turn.start());
        while (iterator == words && at > turn.start() && isInsideWord(at)) {
            at = turn.start() + iterator.previous();
        }
        return at;
    }

    private Optional<TextSpan> around(BreakIterator iterator, int offset) {
        Paragraph turn = turn(offset);
        if (turn.length() == 0) {
            return Optional.empty();
        }
        int inside = Math.clamp(offset, turn.start(), turn.end() - 1);
        int end = after(iterator, inside);
        return Optional.of(new TextSpan(before(iterator, end), end));
    }

    /// The JDK's word breaks cut joined emoji and words with a typographic apostrophe; a reader does not.
    private boolean isInsideWord(int offset) {
        return isApostrophe(offset) && isInWord(offset + 1) && isInWord(offset - 1)
                || isApostrophe(offset - 1) && isInWord(offset) && isInWord(offset - 2)
                || snapped(offset) != offset;
    }

    private boolean isApostrophe(int offset) {
        return document.text().charAt(offset) == '\u2019';
    }

    private boolean isInWord(int offset) {
        char letter = offset < 0 || offset >= document.text().length() ? ' ' : document.text().charAt(offset);
        return Character.isLetterOrDigit(letter) || Character.isSurrogate(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private String wordsOf(Paragraph turn) {
        return document.text().substring(turn.start(), turn.end());
    }
}
