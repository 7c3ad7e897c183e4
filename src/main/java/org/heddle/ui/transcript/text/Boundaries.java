package org.heddle.ui.transcript.text;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.transcript.text.TranscriptDocument.Paragraph;

/// Where letters, words and sentences of a transcript begin and end. A letter is what a reader sees as one: an accent or a joined emoji is never cut.
public final class Boundaries {
    private final TranscriptDocument document;
    private final Breaks letters = new Breaks(BreakIterator.getCharacterInstance(Locale.ROOT), _ -> false);
    private final Breaks words = new Breaks(BreakIterator.getWordInstance(Locale.ROOT), this::isInsideWord);
    private final Breaks sentences = new Breaks(BreakIterator.getSentenceInstance(Locale.ROOT), _ -> false);

    /// The JDK's breaks, but for those at offsets where a reader sees none.
    private record Breaks(BreakIterator iterator, IntPredicate isNone) {}

    public Boundaries(TranscriptDocument document) {
        this.document = document;
    }

    /// The start of the letter that the offset cuts, or the offset itself.
    public int snapped(int offset) {
        Paragraph turn = turn(offset);
        int inside = Math.clamp(offset, turn.start(), turn.end()) - turn.start();
        letters.iterator().setText(wordsOf(turn));
        return turn.start() + (letters.iterator().isBoundary(inside) ? inside : letters.iterator().preceding(inside));
    }

    public int nextLetter(int offset) {
        return after(letters, offset);
    }

    public int previousLetter(int offset) {
        return before(letters, offset);
    }

    /// The end of the word at or after the offset.
    public int nextWord(int offset) {
        int at = after(words, offset);
        while (at < turn(offset).end() && !isInWord(at - 1)) {
            at = after(words, at);
        }
        return at;
    }

    /// The start of the word at or before the offset.
    public int previousWord(int offset) {
        int at = before(words, offset);
        while (at > turn(offset).start() && !isInWord(at)) {
            at = before(words, at);
        }
        return at;
    }

    public Optional<TextSpan> wordAt(int offset) {
        return around(words, offset);
    }

    public Optional<TextSpan> sentenceAt(int offset) {
        return around(sentences, offset);
    }

    public Optional<TextSpan> turnAt(int offset) {
        Paragraph turn = turn(offset);
        return TranscriptDocument.between(turn.start(), turn.end());
    }

    private Paragraph turn(int offset) {
        return document.turns().get(document.turnAt(offset));
    }

    private int after(Breaks breaks, int offset) {
        Paragraph turn = turn(offset);
        if (offset >= turn.end()) {
            int next = document.turnAt(offset) + 1;
            return next < document.turns().size() ? document.turns().get(next).start() : turn.end();
        }
        BreakIterator iterator = breaks.iterator();
        iterator.setText(wordsOf(turn));
        int at = turn.start() + iterator.following(offset - turn.start());
        while (at < turn.end() && breaks.isNone().test(at)) {
            at = turn.start() + iterator.next();
        }
        return at;
    }

    private int before(Breaks breaks, int offset) {
        Paragraph turn = turn(offset);
        if (offset <= turn.start()) {
            int previous = document.turnAt(offset) - 1;
            return previous >= 0 ? document.turns().get(previous).end() : turn.start();
        }
        BreakIterator iterator = breaks.iterator();
        iterator.setText(wordsOf(turn));
        int at = turn.start() + iterator.preceding(Math.min(offset, turn.end()) - turn.start());
        while (at > turn.start() && breaks.isNone().test(at)) {
            at = turn.start() + iterator.previous();
        }
        return at;
    }

    private Optional<TextSpan> around(Breaks breaks, int offset) {
        Paragraph turn = turn(offset);
        if (turn.length() == 0) {
            return Optional.empty();
        }
        int inside = Math.clamp(offset, turn.start(), turn.end() - 1);
        int end = after(breaks, inside);
        return Optional.of(new TextSpan(before(breaks, end), end));
    }

    /// The JDK's word breaks cut joined emoji and words with a typographic apostrophe; a reader does not.
    private boolean isInsideWord(int offset) {
        boolean isBeforeApostrophe = isApostrophe(offset) && isInWord(offset + 1) && isInWord(offset - 1);
        boolean isAfterApostrophe = isApostrophe(offset - 1) && isInWord(offset) && isInWord(offset - 2);
        return isBeforeApostrophe || isAfterApostrophe || snapped(offset) != offset;
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
