package org.heddle.domain.quotes.exhibit;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    /// A note on those that were used, in alphabetical order and without the exceptions; empty where there are none.
    public static Optional<String> note(Collection<Abbreviation> used) {
        return note(used, List.of());
    }

    /// The same, with what signs mean behind them.
    public static Optional<String> note(Collection<Abbreviation> used, List<String> signs) {
        Stream<String> letters = used.stream().filter(one -> !one.isException()).sorted(Comparator.comparing(Abbreviation::letters, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Abbreviation::letters)).map(one -> "%s, %s".formatted(one.letters, one.words)).distinct();
        List<String> parts = Stream.concat(letters, signs.stream()).toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts) + ".");
    }

    /// True when the letters stand in a text as a word of their own, also with the s of a plural.
    public boolean isUsedIn(String text) {
        return text.contains(letters) && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(letters) + "s?(?![\\p{L}\\p{N}])").matcher(text).find();
    }
}
