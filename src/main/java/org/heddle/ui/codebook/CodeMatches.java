package org.heddle.ui.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.codebook.LikeNames;

/// Finds the codes a person means with a few letters: beginnings of words before letters inside words before letters in order; recent ones first.
public final class CodeMatches {
    private static final int MOST = 50;
    private static final Pattern STEP = Pattern.compile("[/>]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

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
        if (isPath(wanted)) {
            return byPath(code, steps(wanted));
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
        String path = lower(codebook.path(code.id()).toString());
        if (path.contains(wanted)) {
            return Optional.of(new Match(code, List.of(), 4));
        }
        return initials(path).contains(wanted) ? Optional.of(new Match(code, List.of(), 5)) : Optional.empty();
    }

    /// The first letters of all words above and in the name.
    private static String initials(String path) {
        return WORD.matcher(path).results().map(word -> word.group().substring(0, 1)).collect(Collectors.joining());
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
        return LikeNames.nearest(name, codebook);
    }

    /// True for `theme/code`, where every part stands for a step of the path.
    static boolean isPath(String typed) {
        return STEP.split(typed.strip(), -1).length > 1;
    }

    /// The parts of `theme/code`.
    static List<String> steps(String typed) {
        return STEP.splitAsStream(typed.strip()).map(String::strip).toList();
    }

    /// Each part begins a word of a step, the last one of the code's own name, the others of steps above, in order.
    private Optional<Match> byPath(Code code, List<String> steps) {
        int word = wordBegins(lower(code.name()), steps.getLast());
        Optional<CodeId> above = code.parent();
        int left = steps.size() - 2;
        while (left >= 0 && above.isPresent()) {
            Code parent = codebook.code(above.get());
            left -= wordBegins(lower(parent.name()), steps.get(left)) >= 0 ? 1 : 0;
            above = parent.parent();
        }
        return word < 0 || left >= 0 ? Optional.empty() : Optional.of(new Match(code, run(word, steps.getLast().length()), word == 0 ? 0 : 1));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
