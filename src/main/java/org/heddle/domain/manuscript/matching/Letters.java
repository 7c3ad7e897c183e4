package org.heddle.domain.manuscript.matching;

import java.text.Normalizer;
import org.heddle.domain.source.WordLetters;

/// Which letters words are made of when a printed text is compared with a source, and which differences between letters are none.
final class Letters {
    private static final int FIRST_LIGATURE = 0xFB00;

    private Letters() {}

    static boolean isOfWord(int letter) {
        if (letter < 0x80) {
            return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' || letter >= '0' && letter <= '9';
        }
        return WordLetters.isOfWord(letter);
    }

    /// A sign that counts as a word: `£`, `%`, `+`, an emoji.
    static boolean isSign(int letter) {
        return letter == '%' || letter == '&' || switch (Character.getType(letter)) {
            case Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL, Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    static boolean isApostrophe(int letter) {
        return switch (letter) {
            case '\'', '\u2018', '\u2019', '\u201B', '\u02BC', '\u2032', '`', '\u00B4' -> true;
            default -> false;
        };
    }

    /// Letters that no reader sees: soft hyphens, joiners, marks of direction.
    static boolean isHidden(int letter) {
        return letter == 0x00AD || letter == 0xFEFF || letter >= 0x200B && letter <= 0x200F || letter == 0x2060
                || letter >= 0x202A && letter <= 0x202E || letter >= 0x2066 && letter <= 0x2069;
    }

    static boolean isDash(int letter) {
        return letter == '-' || letter >= 0x2010 && letter <= 0x2015 || letter == 0x2212;
    }

    static boolean isQuotationMark(int letter) {
        return letter == '"' || letter == '\u2033' || letter >= 0x201C && letter <= 0x201F || letter == 0xAB || letter == 0xBB
                || letter == 0x2039 || letter == 0x203A || letter == 0x201A || letter >= 0x300C && letter <= 0x300F || isApostrophe(letter);
    }

    /// Small, and ligatures in letters.
    static String folded(int letter) {
        String small = Character.toString(Character.toLowerCase(letter));
        return letter < FIRST_LIGATURE ? small : Normalizer.normalize(small, Normalizer.Form.NFKC);
    }

    /// A word as it is compared.
    static String folded(String word) {
        var plain = new StringBuilder(word.length());
        word.codePoints().filter(letter -> !isHidden(letter)).forEach(letter -> plain.append(isApostrophe(letter) ? "'" : folded(letter)));
        return plain.toString();
    }
}
