package org.heddle.ui.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;

/// Finds the codes a person means with a few letters: beginnings of words before letters inside words before letters in order; recent ones first.
public final class CodeMatches {
    private static final int MOST = 50;
    private static final int CLOSE = 2;

    private final Codebook codebook;
    private final List<CodeId> recent;

    public CodeMatches(Codebook codebook, List<CodeId> recent) {
        this.codebook = codebook;
        this.recent = recent;
    }

    /// A code with the place of the typed letters in its name, for marking them.
    public record Match(Code code, List<Integer> letters, int weight) {}

    public List<Match> matching(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        var found = new ArrayList<Match>();
        for (Code code : codebook.inOrder()) {
            if (!code.isRetired()) {
                match(code, wanted).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparingInt(Match::weight).thenComparingInt(match -> recency(match.code().id()))
                .thenComparingInt(match -> codebook.rank(match.code().id())));
        return found.subList(0, Math.min(MOST, found.size()));
    }

    private int recency(CodeId code) {
        int at = recent.indexOf(code);
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    private Optional<Match> match(Code code, String wanted) {
        String name = code.name().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return Optional.of(new Match(code, List.of(), 0));
        }
        int word = wordBegins(name, wanted);
        if (word >= 0) {
            return Optional.of(new Match(code, run(word, wanted.length()), word == 0 ? 0 : 1));
        }
        int inside = name.indexOf(wanted);
        if (inside >= 0) {
            return Optional.of(new Match(code, run(inside, wanted.length()), 2));
        }
        var scattered = inOrder(name, wanted);
        if (!scattered.isEmpty()) {
            return Optional.of(new Match(code, scattered, 3));
        }
        boolean inPath = codebook.path(code.id()).toString().toLowerCase(Locale.ROOT).contains(wanted);
        return inPath ? Optional.of(new Match(code, List.of(), 4)) : Optional.empty();
    }

    private static int wordBegins(String name, String wanted) {
        for (int at = name.indexOf(wanted); at >= 0; at = name.indexOf(wanted, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1))) {
                return at;
            }
        }
        return -1;
    }

    private static List<Integer> run(int from, int length) {
        return IntStream.range(from, from + length).boxed().toList();
    }

    /// Each letter after the one before; beginning at a word, so that few letters do not fit everything.
    private static List<Integer> inOrder(String name, String wanted) {
        var places = new ArrayList<Integer>();
        int from = 0;
        for (int at = 0; at < wanted.length(); at++) {
            int place = name.indexOf(wanted.charAt(at), from);
            boolean first = at == 0;
            while (first && place > 0 && Character.isLetterOrDigit(name.charAt(place - 1))) {
                place = name.indexOf(wanted.charAt(at), place + 1);
            }
            if (place < 0) {
                return List.of();
            }
            places.add(place);
            from = place + 1;
        }
        return places;
    }

    /// A code whose name hardly differs from what is about to be created.
    public Optional<Code> nearDuplicate(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty() ? Optional.empty() : codebook.inOrder().stream()
                .filter(code -> isClose(code.name().toLowerCase(Locale.ROOT), wanted)).findFirst();
    }

    private static boolean isClose(String name, String wanted) {
        boolean begins = wanted.length() >= 2 && (name.startsWith(wanted) || wanted.startsWith(name));
        return begins || (wanted.length() > 4 && distance(name, wanted) <= CLOSE);
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
