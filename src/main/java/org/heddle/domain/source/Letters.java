package org.heddle.domain.source;

/// Where the letters and words of a text begin and end, as far as a correction must not cut them.
final class Letters {
    private static final int JOINER = 0x200D;
    private static final int FIRST_SKIN = 0x1F3FB;
    private static final int LAST_SKIN = 0x1F3FF;

    private Letters() {}

    static boolean isOfWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || isMark(codePoint);
    }

    private static boolean isMark(int codePoint) {
        return WordLetters.isMark(codePoint) || codePoint == JOINER || (codePoint >= FIRST_SKIN && codePoint <= LAST_SKIN);
    }

    /// True when the offset stands between the two halves of one code point, or between a letter and a mark that belongs to it.
    static boolean cuts(String text, int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return false;
        }
        return SourceText.cutsCodePoint(text, offset) || isMark(text.codePointAt(offset)) || text.codePointBefore(offset) == JOINER;
    }

    /// The end of the letter, with its marks, that begins here.
    static int end(String text, int from) {
        int end = from + 1;
        while (cuts(text, end)) {
            end++;
        }
        return end;
    }
}
