package org.heddle.domain.quotes.published;

import java.util.Locale;
import org.heddle.domain.source.Folding;

/// When a typed word is a word of the source: letter for letter after folding; with its first letter in brackets, in the other case.
final class Matching {
    private Matching() {}

    static boolean matches(TypedItem item, Material.Word word) {
        String typed = Folding.plain(item.text());
        return item.kind() == TypedItem.Kind.RECASED ? isRecased(typed, word.plain()) : typed.equals(word.plain());
    }

    private static boolean isRecased(String typed, String said) {
        int first = typed.codePointAt(0);
        int other = said.codePointAt(0);
        return first != other && Character.toLowerCase(first) == Character.toLowerCase(other)
                && typed.substring(Character.charCount(first)).equals(said.substring(Character.charCount(other)));
    }

    /// The same word but for large and small letters.
    static boolean differsInCase(TypedItem item, Material.Word word) {
        return Folding.plain(item.text()).toLowerCase(Locale.ROOT).equals(word.plain().toLowerCase(Locale.ROOT));
    }
}
