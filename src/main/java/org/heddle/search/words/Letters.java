package org.heddle.search.words;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.IntStream;

/// The one form in which search compares letters: lower case, without accents, with one kind of apostrophe.
/// Source and query pass through it alike, so that nobody needs to know how a transcriber typed.
public final class Letters {
    /// Not part of a word.
    static final char APART = 0;
    /// Leaves no trace inside a word: an accent of its own, a soft hyphen, a joiner, a mark of writing direction.
    static final char NOTHING = 1;
    /// Stands for more than one letter, or is one beyond the basic plane: ask `spelled`.
    static final char SEVERAL = 2;
    /// Every sign that stands alone is this one or a later one.
    static final char FIRST_ALONE = 0x2E80;
    static final char APOSTROPHE = '\'';

    private static final String APOSTROPHES = "'`\u00B4\u02B9\u02BB\u02BC\u02BD\u02C8\u2018\u2019\u201A\u201B\u2032\u2035\uFF07";
    private static final Map<Character, String> SPELLED_OUT = Map.of('ß', "ss", 'æ', "ae", 'œ', "oe", 'ø', "o", 'ł', "l", 'đ', "d",
            'þ', "th", 'ħ', "h", 'ı', "i", 'ς', "σ");
    private static final char[] COMMON = common();

    private Letters() {}

    /// The compared form of one character, or one of the constants above.
    static char compared(char letter) {
        return letter < COMMON.length ? COMMON[letter] : classify(letter);
    }

    /// Letters that stand for this one where it is `SEVERAL`.
    static String spelled(int codePoint) {
        int lower = Character.toLowerCase(codePoint);
        String known = lower <= Character.MAX_VALUE ? SPELLED_OUT.get((char) lower) : null;
        if (known != null) {
            return known;
        }
        String plain = hasPlainForm(codePoint) ? Normalizer.normalize(Character.toString(lower), Normalizer.Form.NFKD) : Character.toString(lower);
        var letters = new StringBuilder(plain.length());
        plain.codePoints().filter(each -> !isAccent(each)).map(Character::toLowerCase).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /// Scripts without spaces between words: each sign is a word of its own, and several of them are a phrase.
    static boolean standsAlone(int codePoint) {
        return codePoint >= FIRST_ALONE && (Character.isIdeographic(codePoint) || isIn(0x3041, 0x30FF, codePoint));
    }

    /// A picture such as a smile or a flag; digits, trade marks and doubled punctuation are none.
    static boolean isPicture(int codePoint) {
        return codePoint >= 0x231A && (Character.isExtendedPictographic(codePoint) || isFlagLetter(codePoint));
    }

    static boolean isFlagLetter(int codePoint) {
        return isIn(0x1F1E6, 0x1F1FF, codePoint);
    }

    /// Chooses the shape of the picture before it.
    public static boolean isShapeSign(int codePoint) {
        return isIn(0xFE00, 0xFE0F, codePoint);
    }

    public static boolean isSkinColour(int codePoint) {
        return isIn(0x1F3FB, 0x1F3FF, codePoint);
    }

    private static char[] common() {
        var table = new char[0x600];
        IntStream.range(0, table.length).forEach(letter -> table[letter] = classify((char) letter));
        return table;
    }

    private static char classify(char letter) {
        if (APOSTROPHES.indexOf(letter) >= 0) {
            return APOSTROPHE;
        }
        if (Character.isSurrogate(letter)) {
            return APART;
        }
        if (isAccent(letter) || Character.getType(letter) == Character.FORMAT || isShapeSign(letter)) {
            return NOTHING;
        }
        if (!belongsToWords(letter)) {
            return APART;
        }
        String plain = spelled(letter);
        return plain.length() == 1 ? plain.charAt(0) : SEVERAL;
    }

    static boolean belongsToWords(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> !isPictureSign(codePoint);
            default -> false;
        };
    }

    /// The keycap frame follows pictures, not letters.
    private static boolean isPictureSign(int codePoint) {
        return codePoint == 0x20E3;
    }

    /// Accents, and the vowel signs that Hebrew and Arabic may leave out; signs that Indic words are made of stay.
    private static boolean isAccent(int codePoint) {
        boolean isHebrew = isIn(0x591, 0x5C7, codePoint) && Character.getType(codePoint) == Character.NON_SPACING_MARK;
        return isIn(0x300, 0x36F, codePoint) || isHebrew || isIn(0x64B, 0x65F, codePoint) || codePoint == 0x670;
    }

    private static boolean hasPlainForm(int codePoint) {
        return codePoint < 0x2000 || isIn(0xFB00, 0xFB06, codePoint) || isIn(0xFF00, 0xFF60, codePoint) || isIn(0x1D400, 0x1D7FF, codePoint);
    }

    private static boolean isIn(int first, int last, int codePoint) {
        return first <= codePoint && codePoint <= last;
    }
}
