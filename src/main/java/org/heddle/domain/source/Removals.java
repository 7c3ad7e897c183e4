package org.heddle.domain.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds words that were cut at one place of a text and set in at another: words that stand in both texts exactly once.
final class Removals {
    private static final int BEGINNING = 16;
    private static final int SEVERAL = -1;

    private final String before;
    private final String after;
    private @Nullable Map<String, Integer> placesBefore;
    private @Nullable Map<String, Integer> placesAfter;

    Removals(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /// Where the words of this span stand now; empty when they are short, stand there several times, or no longer as they were.
    Optional<TextSpan> place(TextSpan span) {
        if (span.length() < BEGINNING) {
            return Optional.empty();
        }
        var earlier = placesBefore == null ? beginnings(before) : placesBefore;
        placesBefore = earlier;
        var later = placesAfter == null ? beginnings(after) : placesAfter;
        placesAfter = later;
        String beginning = before.substring(span.start(), span.start() + BEGINNING);
        int now = later.getOrDefault(beginning, SEVERAL);
        boolean isOnlyOne = earlier.getOrDefault(beginning, SEVERAL) == span.start() && now >= 0;
        return isOnlyOne && before.regionMatches(span.start(), after, now, span.length()) ? Optional.of(new TextSpan(now, now + span.length()))
                : Optional.empty();
    }

    /// Where each sixteen letters that begin a word stand, if they stand there once.
    private static Map<String, Integer> beginnings(String text) {
        var places = new HashMap<String, Integer>();
        for (int at = 0; at + BEGINNING <= text.length(); at++) {
            boolean begins = Letters.isOfWord(text.codePointAt(at)) && (at == 0 || !Letters.isOfWord(text.codePointBefore(at)));
            if (begins) {
                places.merge(text.substring(at, at + BEGINNING), at, (_, _) -> SEVERAL);
            }
        }
        return places;
    }
}
