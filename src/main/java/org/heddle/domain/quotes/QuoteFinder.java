package org.heddle.domain.quotes;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.heddle.domain.Refusal;
import org.heddle.domain.source.Folding;
import org.heddle.domain.source.TextSpan;

/// Finds quoted words in a text: letter for letter or, where they do not stand so, with apostrophes, quotation marks, dashes
/// and white space folded. Spans count UTF-16 units of the text as it is.
public final class QuoteFinder {
    private static final int FEWEST_WORDS = 2;

    private final String text;
    private final String folded;
    private final int[] places;

    public QuoteFinder(String text) {
        this.text = text;
        var letters = new StringBuilder(text.length());
        var from = new int[text.length() + 1];
        fold(text, letters, from);
        folded = letters.toString();
        places = Arrays.copyOf(from, letters.length() + 1);
        places[letters.length()] = text.length();
    }

    /// The place meant: the only one, or the one with this number, from 1.
    public TextSpan find(String quote, OptionalInt occurrence) {
        List<TextSpan> all = all(quote);
        if (all.isEmpty()) {
            throw new Refusal("These words are not in the source" + nearest(quote));
        }
        if (occurrence.isEmpty() && all.size() > 1) {
            throw new Refusal("These words stand in the source %d times; give the occurrence, 1 to %d, or more words."
                    .formatted(all.size(), all.size()));
        }
        int which = occurrence.orElse(1);
        if (which < 1 || which > all.size()) {
            throw new Refusal("There is no occurrence %d: these words stand in the source %s.".formatted(which, times(all.size())));
        }
        return all.get(which - 1);
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }

    /// Every place of these words, in text order.
    public List<TextSpan> all(String quote) {
        String words = Normalizer.normalize(quote.strip(), Normalizer.Form.NFC);
        if (words.isEmpty()) {
            throw new Refusal("A quote needs at least one word.");
        }
        List<TextSpan> exact = exactly(words);
        return exact.isEmpty() ? folded(words) : exact;
    }

    private List<TextSpan> exactly(String words) {
        var found = new ArrayList<TextSpan>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            found.add(new TextSpan(at, at + words.length()));
        }
        return found;
    }

    private List<TextSpan> folded(String words) {
        String wanted = folded(words, new StringBuilder());
        var found = new ArrayList<TextSpan>();
        for (int at = folded.indexOf(wanted); at >= 0 && !wanted.isEmpty(); at = folded.indexOf(wanted, at + 1)) {
            found.add(new TextSpan(places[at], places[at + wanted.length() - 1] + 1));
        }
        return found;
    }

    private static String folded(String words, StringBuilder letters) {
        fold(words, letters, new int[words.length() + 1]);
        return letters.toString().strip();
    }

    /// Appends the folded text to `letters`; `from` learns where each of its letters stands in the text.
    private static void fold(String text, StringBuilder letters, int[] from) {
        for (int at = 0; at < text.length(); at++) {
            char letter = Folding.plain(text.charAt(at));
            boolean isSecondBlank = letter == ' ' && !letters.isEmpty() && letters.charAt(letters.length() - 1) == ' ';
            if (!isSecondBlank) {
                from[letters.length()] = at;
                letters.append(letter);
            }
        }
    }

    /// How far the quote can be followed: the longest beginning of it that the source has.
    private String nearest(String quote) {
        String[] words = folded(quote, new StringBuilder()).split(" ");
        int known = 0;
        int at = -1;
        for (int count = FEWEST_WORDS; count < words.length; count++) {
            int next = folded.indexOf(String.join(" ", Arrays.copyOf(words, count)), Math.max(at, 0));
            if (next < 0) {
                break;
            }
            known = count;
            at = next;
        }
        return known == 0 ? "." : ", though the first %d of them are, on line %d: look at what follows there."
                .formatted(known, 1 + text.substring(0, places[at]).chars().filter(letter -> letter == '\n').count());
    }
}
