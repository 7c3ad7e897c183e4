package org.heddle.domain.codebook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// Tells names that hardly differ: in case, in blanks and hyphens, in a plural, in a slip of one or two letters, or because one begins the other.
public final class LikeNames {
    private static final int SHORT = 4;
    private static final int SLIPS = 2;
    private static final List<List<String>> PLURALS = List.of(List.of("ies", "y"), List.of("ses", "s"), List.of("xes", "x"), List.of("ches", "ch"),
            List.of("shes", "sh"), List.of("s", ""));

    private LikeNames() {}

    /// The first code in the codebook whose name is like this one.
    public static Optional<Code> nearest(String name, Codebook codebook) {
        String wanted = plain(name);
        return wanted.isEmpty() ? Optional.empty() : codebook.inOrder().stream().filter(code -> plain(code.name()).equals(wanted)).findFirst()
                .or(() -> codebook.inOrder().stream().filter(code -> areAlike(code.name(), name)).findFirst());
    }

    public static boolean areAlike(String one, String other) {
        String first = plain(one);
        String second = plain(other);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        int shorter = Math.min(first.length(), second.length());
        boolean begins = shorter >= 2 && (first.startsWith(second) || second.startsWith(first));
        return begins || singular(first).equals(singular(second)) || shorter > SHORT && distance(first, second) <= (shorter > 9 ? SLIPS : 1);
    }

    /// In small letters, without what merely separates.
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}_’'“”\"]+", " ").strip();
    }

    /// Each word without its plural; good enough for a warning.
    private static String singular(String name) {
        return String.join(" ", List.of(name.split(" ", -1)).stream().map(LikeNames::singularWord).toList());
    }

    private static String singularWord(String word) {
        return PLURALS.stream().filter(ends -> word.length() > ends.getFirst().length() + 1 && word.endsWith(ends.getFirst()) && !word.endsWith("ss"))
                .findFirst().map(ends -> word.substring(0, word.length() - ends.getFirst().length()) + ends.getLast()).orElse(word);
    }

    /// Levenshtein, V. (1966): how many letters must be added, dropped or changed.
    private static int distance(String one, String other) {
        int[] row = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int kept = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(kept, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
