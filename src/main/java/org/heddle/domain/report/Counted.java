package org.heddle.domain.report;

import java.util.List;

/// Numbers and lists as they stand in a sentence: `1 coding`, `3 codings`, `Ann, Bob and Cem`.
public final class Counted {
    private Counted() {}

    public static String of(long count, String one) {
        return count == 1 ? "1 " + one : count + " " + one + "s";
    }

    public static String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }
}
