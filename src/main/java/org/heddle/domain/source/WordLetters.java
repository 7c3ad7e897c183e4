package org.heddle.domain.source;

import java.lang.Character.UnicodeScript;

/// Which letters words are made of (code points).
public final class WordLetters {
    private static final int FIRST_WITHOUT_BLANKS = 0x0E00;

    private WordLetters() {}

    /// A letter, a digit, or a mark that belongs to one.
    public static boolean isOfWord(int letter) {
        return Character.isLetterOrDigit(letter) || isMark(letter);
    }

    public static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /// Scripts without blanks between words: each letter is a word by itself.
    public static boolean standsAlone(int letter) {
        return letter >= FIRST_WITHOUT_BLANKS && switch (UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
