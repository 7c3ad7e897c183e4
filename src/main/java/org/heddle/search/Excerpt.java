package org.heddle.search;

import org.heddle.domain.source.TextSpan;
import org.heddle.search.words.Letters;

/// A hit's words, and what the speaker says just before and after them.
public record Excerpt(String before, String words, String after) {
    private static final int CONTEXT = 60;

    /// `text` is the whole text of the hit's source. Up to 60 code points each side, within the turn; letter, accent and picture stay together.
    public static Excerpt of(String text, Hit hit) {
        TextSpan words = hit.words();
        TextSpan turn = hit.turnWords();
        int from = text.codePointCount(turn.start(), words.start()) <= CONTEXT ? turn.start() : text.offsetByCodePoints(words.start(), -CONTEXT);
        int to = text.codePointCount(words.end(), turn.end()) <= CONTEXT ? turn.end() : text.offsetByCodePoints(words.end(), CONTEXT);
        while (from > turn.start() && from < words.start() && continues(text, from)) {
            from++;
        }
        while (to < turn.end() && to > words.end() && continues(text, to)) {
            to--;
        }
        return new Excerpt(text.substring(from, words.start()), words.of(text), text.substring(words.end(), to));
    }

    /// True inside what is drawn as one letter: a surrogate pair, an accent, a joined picture.
    private static boolean continues(String text, int at) {
        int codePoint = text.codePointAt(at);
        return Character.isLowSurrogate(text.charAt(at)) || codePoint == 0x200D || text.charAt(at - 1) == 0x200D
                || Letters.isShapeSign(codePoint) || Letters.isSkinColour(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }
}
