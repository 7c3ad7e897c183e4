package org.heddle.domain.report;

import java.util.List;

/// Numbers and lists as they stand in a sentence: `1 coding`, `3 codings`, `Ann, Bob and Cem`.
public final class Counted {
    private Counted() {}

    public static String of(long count, String one) {
        return count == 1 ? "1 " + one : count + " " + many(one);
    }

    /// Day, days; summary, summaries.
    private static String many(String one) {
        boolean isEntry = one.length() > 1 && one.endsWith("y") && "aeiou".indexOf(one.charAt(one.length() - 2)) < 0;
        return isEntry ? one.substring(0, one.length() - 1) + "ies" : one + "s";
    }

    public static String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }
}
