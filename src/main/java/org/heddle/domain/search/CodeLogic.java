package org.heddle.domain.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.TextSpan;

/// A question about where codes stand to each other. It is answered source by source with passages, sorted by place.
public sealed interface CodeLogic {
    /// The passages with any of these codes; overlapping ones are one.
    record With(Set<CodeId> codes) implements CodeLogic {
        public With {
            codes = Set.copyOf(codes);
        }
    }

    /// The words that both cover.
    record And(CodeLogic one, CodeLogic other) implements CodeLogic {}

    /// All words of either.
    record Or(CodeLogic one, CodeLogic other) implements CodeLogic {}

    /// Passages of the first that no passage of the second touches.
    record Not(CodeLogic one, CodeLogic other) implements CodeLogic {}

    /// Passages of the first that share words with the second.
    record Overlaps(CodeLogic one, CodeLogic other) implements CodeLogic {}

    /// Passages of the first that lie in one of the second.
    record Within(CodeLogic one, CodeLogic other) implements CodeLogic {}

    /// Passages of the first after which one of the second begins, at most so many turns after the turn in which the first one ends.
    record Followed(CodeLogic one, CodeLogic other, int turns) implements CodeLogic {}

    /// The answer for one source, in text order and without overlaps.
    default List<TextSpan> in(CodedSource source) {
        return switch (this) {
            case With(var codes) -> united(source.with(codes));
            case And(var one, var other) -> common(one.in(source), other.in(source));
            case Or(var one, var other) -> united(joined(one.in(source), other.in(source)));
            case Not(var one, var other) -> kept(one.in(source), other.in(source), false, TextSpan::overlaps);
            case Overlaps(var one, var other) -> kept(one.in(source), other.in(source), true, TextSpan::overlaps);
            case Within(var one, var other) -> kept(one.in(source), other.in(source), true,
                    (inner, outer) -> outer.start() <= inner.start() && inner.end() <= outer.end());
            case Followed(var one, var other, int turns) -> followed(one.in(source), other.in(source), turns, source);
        };
    }

    /// How two passages can stand to each other.
    interface Relation {
        boolean holds(TextSpan one, TextSpan other);
    }

    private static List<TextSpan> joined(List<TextSpan> some, List<TextSpan> more) {
        List<TextSpan> all = new ArrayList<>(some);
        all.addAll(more);
        all.sort(Comparator.comparingInt(TextSpan::start).thenComparingInt(TextSpan::end));
        return all;
    }

    private static List<TextSpan> united(List<TextSpan> sorted) {
        List<TextSpan> united = new ArrayList<>();
        for (TextSpan span : sorted) {
            if (!united.isEmpty() && span.start() < united.getLast().end()) {
                TextSpan last = united.removeLast();
                united.add(new TextSpan(last.start(), Math.max(last.end(), span.end())));
            } else {
                united.add(span);
            }
        }
        return united;
    }

    /// One walk over both lists, each of which is in order and free of overlaps.
    private static List<TextSpan> common(List<TextSpan> some, List<TextSpan> others) {
        List<TextSpan> common = new ArrayList<>();
        int one = 0;
        int other = 0;
        while (one < some.size() && other < others.size()) {
            int start = Math.max(some.get(one).start(), others.get(other).start());
            int end = Math.min(some.get(one).end(), others.get(other).end());
            if (start < end) {
                common.add(new TextSpan(start, end));
            }
            if (some.get(one).end() < others.get(other).end()) {
                one++;
            } else {
                other++;
            }
        }
        return common;
    }

    private static List<TextSpan> kept(List<TextSpan> some, List<TextSpan> others, boolean whenHolds, Relation relation) {
        List<TextSpan> kept = new ArrayList<>();
        int from = 0;
        for (TextSpan span : some) {
            while (from < others.size() && others.get(from).end() <= span.start()) {
                from++;
            }
            boolean holds = false;
            for (int at = from; at < others.size() && others.get(at).start() < span.end(); at++) {
                holds |= relation.holds(span, others.get(at));
            }
            if (holds == whenHolds) {
                kept.add(span);
            }
        }
        return kept;
    }

    private static List<TextSpan> followed(List<TextSpan> some, List<TextSpan> others, int turns, CodedSource source) {
        Predicate<TextSpan> isFollowed = span -> {
            int next = firstAfter(others, span.end());
            return next < others.size() && source.turn(others.get(next).start()) - source.turn(span.end() - 1) <= turns;
        };
        return some.stream().filter(isFollowed).toList();
    }

    private static int firstAfter(List<TextSpan> sorted, int end) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).start() < end) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
