package org.heddle.cli.quotes;

import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.heddle.cli.frame.Output;
import org.heddle.domain.Refusal;

/// Shows, before a refusal of a query is said, which letter of it the refusal is about.
final class Marked {
    private static final int AROUND = 30;

    private Marked() {}

    static <T> T asking(String query, Output out, Supplier<T> question) {
        try {
            return question.get();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof Refusal refusal) {
                refusal.place().ifPresent(place -> mark(query, place, out));
            }
            throw failure;
        }
    }

    /// The part of the query around the place; letters are counted as people do, so that the mark stands under them.
    private static void mark(String query, int place, Output out) {
        int[] letters = query.codePoints().toArray();
        int at = query.codePointCount(0, Math.clamp(place, 0, query.length()));
        int from = Math.max(0, at - AROUND);
        int to = Math.min(letters.length, at + AROUND);
        String dots = from > 0 ? "…" : "";
        out.mark(dots + new String(letters, from, to - from) + (to < letters.length ? "…" : ""), dots.length() + at - from);
    }
}
