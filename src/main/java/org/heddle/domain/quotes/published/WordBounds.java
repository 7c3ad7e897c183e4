package org.heddle.domain.quotes.published;

import java.lang.Character.UnicodeScript;
import org.heddle.domain.source.Folding;

/// Where a word ends: letters, digits and their marks, with apostrophes between them. In scripts without spaces each letter is a word.
final class WordBounds {
    private WordBounds() {}

    static boolean begins(String text, int at) {
        return isOfWord(text.codePointAt(at));
    }

    /// The end of the word that begins here.
    static int end(String text, int from) {
        int at = from + Character.charCount(text.codePointAt(from));
        if (standsAlone(text.codePointAt(from))) {
            while (at < text.length() && isMark(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            return at;
        }
        while (at < text.length() && goesOn(text, at)) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean goesOn(String text, int at) {
        int letter = text.codePointAt(at);
        boolean isApostrophe = Folding.plain(text.charAt(at)) == '\'' && at + 1 < text.length() && isOfWord(text.codePointAt(at + 1));
        return isApostrophe || isOfWord(letter) && !standsAlone(letter);
    }

    private static boolean isOfWord(int letter) {
        return Character.isLetterOrDigit(letter) || isMark(letter);
    }

    private static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static boolean standsAlone(int letter) {
        if (letter < 0x0E00) {
            return false;
        }
        return switch (UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
