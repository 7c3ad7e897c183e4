package org.heddle.domain.quotes.exhibit;

import java.util.regex.Pattern;
import org.heddle.domain.Refusal;

/// Letters that stand for words, for the notes below tables. Without words they are an exception: they are never explained there.
public record Abbreviation(String letters, String words) {
    public Abbreviation {
        letters = letters.strip();
        words = words.strip();
        if (letters.isEmpty() || letters.length() > 40 || letters.indexOf('\n') >= 0) {
            throw new Refusal("An abbreviation is a few letters, such as FIP.");
        }
    }

    public boolean isException() {
        return words.isEmpty();
    }

    /// True when the letters stand in a text as a word of their own, also with the s of a plural.
    public boolean isUsedIn(String text) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(letters) + "s?(?![\\p{L}\\p{N}])").matcher(text).find();
    }
}
