package org.heddle.domain.analysis.crosstab;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import org.heddle.domain.analysis.IntRow;

/// Where the words of a text begin (UTF-16), after the word boundaries of Unicode Standard Annex #29; signs alone are no words.
public final class WordStarts {
    private final int[] starts;

    public WordStarts(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        var found = new IntRow();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (holdsLetter(text, from, to)) {
                found.add(from);
            }
            from = to;
        }
        starts = found.toArray();
    }

    private static boolean holdsLetter(String text, int from, int to) {
        for (int at = from; at < to; at += Character.charCount(text.codePointAt(at))) {
            if (Character.isLetterOrDigit(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    /// How many words begin between the two offsets.
    public int between(int from, int to) {
        return before(to) - before(from);
    }

    private int before(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at < 0 ? -at - 1 : at;
    }
}
