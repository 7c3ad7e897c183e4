package org.heddle.domain.manuscript.matching;

/// What stands between two words: commas and stops count, while blanks, quotation marks, brackets, pauses and the length of a dash belong to the house style.
final class Punctuation {
    private Punctuation() {}

    static boolean isSame(String printed, String source) {
        if (printed.equals(source)) {
            return true;
        }
        String print = plain(printed);
        String told = plain(source);
        return print.equals(told) || isHyphen(printed, print) && told.isEmpty() || isHyphen(source, told) && print.isEmpty();
    }

    private static boolean isHyphen(String between, String plain) {
        return plain.equals("-") && (between.length() == 1 || between.indexOf('\n') >= 0 || between.chars().anyMatch(Letters::isHidden));
    }

    private static String plain(String between) {
        var plain = new StringBuilder();
        for (int at = 0; at < between.length(); at++) {
            char letter = between.charAt(at);
            if (Letters.isDash(letter)) {
                if (plain.isEmpty() || plain.charAt(plain.length() - 1) != '-') {
                    plain.append('-');
                }
            } else if (",;:!?.".indexOf(letter) >= 0 && !isDots(between, at)) {
                plain.append(letter);
            }
        }
        return plain.toString();
    }

    private static boolean isDots(String between, int at) {
        boolean isStop = between.charAt(at) == '.';
        return isStop && (at > 0 && between.charAt(at - 1) == '.' || at + 1 < between.length() && between.charAt(at + 1) == '.');
    }

    /// For a reader: the signs alone, or a blank.
    static String shown(String between) {
        String signs = between.strip();
        return signs.isEmpty() ? " " : signs;
    }
}
