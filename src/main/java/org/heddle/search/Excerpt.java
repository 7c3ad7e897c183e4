package org.heddle.search;

import org.heddle.domain.source.TextSpan;
import org.heddle.search.words.Letters;

/// A hit's words, and what the speaker says just before and after them.
public record Excerpt(String before, String words, String after) {
    private static final int CONTEXT = 60;

    /// `text` holds the words of the hit's turn. Up to 60 code points each side; letter, accent and picture stay together.
    public static Excerpt of(String text, Hit hit) {
        int turn = hit.turnWords().start();
        var words = new TextSpan(hit.words().start() - turn, hit.words().end() - turn);
        int from = text.codePointCount(0, words.start()) <= CONTEXT ? 0 : text.offsetByCodePoints(words.start(), -CONTEXT);
        int to = text.codePointCount(words.end(), text.length()) <= CONTEXT ? text.length() : text.offsetByCodePoints(words.end(), CONTEXT);
        while (from > 0 && from < words.start() && continues(text, from)) {
            from++;
        }
        while (to < text.length() && to > words.end() && continues(text, to)) {
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
