package org.heddle.domain.source;

/// What counts as the same letter when printed words are compared with a text: apostrophes, quotation marks, dashes and white space of any kind.
public final class Folding {
    private Folding() {}

    public static char plain(char letter) {
        return switch (letter) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u2032', '`', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            default -> Character.isWhitespace(letter) || Character.isSpaceChar(letter) ? ' ' : letter;
        };
    }

    /// All letters plain, white space of any length one space.
    public static String plain(String words) {
        var letters = new StringBuilder(words.length());
        for (int at = 0; at < words.length(); at++) {
            char letter = plain(words.charAt(at));
            if (letter != ' ' || letters.isEmpty() || letters.charAt(letters.length() - 1) != ' ') {
                letters.append(letter);
            }
        }
        return letters.toString();
    }

    public static boolean isBlank(char letter) {
        return plain(letter) == ' ';
    }

    public static boolean isQuotationMark(char letter) {
        return plain(letter) == '"' || plain(letter) == '\'';
    }
}
