package org.heddle.domain.quotes.published;

import java.util.ArrayList;
import java.util.List;
import org.heddle.domain.source.Folding;
import org.heddle.domain.source.WordLetters;

/// Where a word ends: letters, digits and their marks, with apostrophes between them. In scripts without spaces each letter is a word.
final class WordBounds {
    private WordBounds() {}

    static boolean begins(String text, int at) {
        return WordLetters.isOfWord(text.codePointAt(at));
    }

    /// The end of the word that begins here.
    static int end(String text, int from) {
        int at = from + Character.charCount(text.codePointAt(from));
        if (WordLetters.standsAlone(text.codePointAt(from))) {
            while (at < text.length() && WordLetters.isMark(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            return at;
        }
        while (at < text.length() && goesOn(text, at)) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /// All words of a text, folded.
    static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (int at = 0; at < text.length();) {
            int end = begins(text, at) ? end(text, at) : at + Character.charCount(text.codePointAt(at));
            if (begins(text, at)) {
                words.add(Folding.plain(text.substring(at, end)));
            }
            at = end;
        }
        return words;
    }

    /// A word of which a letter stands before goes on here: `ike`, or `'ye`.
    static boolean goesOnAt(String text, int at) {
        return at < text.length() && (begins(text, at) || goesOn(text, at));
    }

    private static boolean goesOn(String text, int at) {
        int letter = text.codePointAt(at);
        boolean isApostrophe = Folding.plain(text.charAt(at)) == '\'' && at + 1 < text.length() && WordLetters.isOfWord(text.codePointAt(at + 1));
        return isApostrophe || WordLetters.isOfWord(letter) && !WordLetters.standsAlone(letter);
    }
}
