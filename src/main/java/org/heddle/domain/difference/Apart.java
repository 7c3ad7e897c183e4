package org.heddle.domain.difference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;

/// Takes two coders' readings of one source apart, in sorted sweeps: nothing here grows faster than n log n.
/// Same code, same edges: agreed. Same code, overlapping: boundary, all that hangs together in one. What is left over of both and overlaps:
/// other code, each mark in one pair, the same edges first. The rest was missed by the other.
final class Apart {
    private final Pair pair;
    private final SourceId source;
    private final List<Difference> differences = new ArrayList<>();
    private final List<Readings.Agreed> agreed = new ArrayList<>();
    private final List<Mark> restOfFirst = new ArrayList<>();
    private final List<Mark> restOfSecond = new ArrayList<>();

    private Apart(Pair pair, SourceId source) {
        this.pair = pair;
        this.source = source;
    }

    static Readings of(Pair pair, SourceId source, Collection<Mark> first, Collection<Mark> second) {
        var apart = new Apart(pair, source);
        Map<CodeId, List<Mark>> ofFirst = byCode(Mark.united(first));
        Map<CodeId, List<Mark>> ofSecond = byCode(Mark.united(second));
        ofFirst.forEach((code, marks) -> apart.sameCode(marks, ofSecond.getOrDefault(code, List.of())));
        ofSecond.forEach((code, marks) -> {
            if (!ofFirst.containsKey(code)) {
                apart.restOfSecond.addAll(marks);
            }
        });
        apart.otherCodes();
        apart.differences.sort(Comparator.comparingInt((Difference one) -> one.extent().start()).thenComparingInt(one -> one.extent().end())
                .thenComparing(Difference::kind));
        apart.agreed.sort(Comparator.comparing(Readings.Agreed::mark, Mark.IN_TEXT));
        return new Readings(apart.differences, apart.agreed);
    }

    private static Map<CodeId, List<Mark>> byCode(List<Mark> marks) {
        var byCode = new LinkedHashMap<CodeId, List<Mark>>();
        marks.forEach(mark -> byCode.computeIfAbsent(mark.code(), _ -> new ArrayList<>()).add(mark));
        return byCode;
    }

    /// Two lists of marks that do not touch within themselves, in text order: a mark joins those before it while it overlaps any of them.
    private void sameCode(List<Mark> first, List<Mark> second) {
        int one = 0;
        int other = 0;
        while (one < first.size() || other < second.size()) {
            int fromOne = one;
            int fromOther = other;
            int end = -1;
            while (true) {
                boolean takesOne = other >= second.size() || one < first.size() && first.get(one).span().start() <= second.get(other).span().start();
                Mark next = takesOne ? first.get(one) : second.get(other);
                if (end >= 0 && next.span().start() >= end) {
                    break;
                }
                end = Math.max(end, next.span().end());
                one += takesOne ? 1 : 0;
                other += takesOne ? 0 : 1;
                if (one >= first.size() && other >= second.size()) {
                    break;
                }
            }
            sort(first.subList(fromOne, one), second.subList(fromOther, other));
        }
    }

    private void sort(List<Mark> first, List<Mark> second) {
        if (first.isEmpty()) {
            restOfSecond.addAll(second);
        } else if (second.isEmpty()) {
            restOfFirst.addAll(first);
        } else if (first.equals(second)) {
            first.forEach(mark -> agreed.add(new Readings.Agreed(source, mark)));
        } else {
            differences.add(new Difference(pair, source, DifferenceKind.BOUNDARY, first, second));
        }
    }

    private void otherCodes() {
        restOfFirst.sort(Mark.IN_TEXT);
        restOfSecond.sort(Mark.IN_TEXT);
        var seconds = new ArrayList<>(restOfSecond);
        var firsts = sameEdges(seconds);
        sweep(firsts, seconds);
    }

    /// Pairs what has the same edges; answers what is left of the first coder's and leaves in the list what is left of the second's.
    private List<Mark> sameEdges(List<Mark> seconds) {
        Map<TextSpan, Deque<Mark>> places = new HashMap<>();
        seconds.forEach(mark -> places.computeIfAbsent(mark.span(), _ -> new ArrayDeque<>()).add(mark));
        var left = new ArrayList<Mark>();
        for (Mark mark : restOfFirst) {
            Optional<Mark> partner = Optional.ofNullable(places.get(mark.span())).map(Deque::poll);
            partner.ifPresentOrElse(found -> other(mark, found), () -> left.add(mark));
        }
        seconds.clear();
        places.values().forEach(seconds::addAll);
        seconds.sort(Mark.IN_TEXT);
        return left;
    }

    private record Waiting(Mark mark, int number) {}

    /// A mark is paired when it begins inside one of the other coder's that still waits, the one that ends last.
    private void sweep(List<Mark> firsts, List<Mark> seconds) {
        Comparator<Waiting> byEnd = Comparator.<Waiting>comparingInt(one -> one.mark().span().end()).thenComparingInt(Waiting::number);
        var waitingFirsts = new TreeSet<>(byEnd);
        var waitingSeconds = new TreeSet<>(byEnd);
        int one = 0;
        int other = 0;
        while (one < firsts.size() || other < seconds.size()) {
            boolean isFirst = other >= seconds.size() || one < firsts.size() && Mark.IN_TEXT.compare(firsts.get(one), seconds.get(other)) <= 0;
            Mark next = isFirst ? firsts.get(one) : seconds.get(other);
            leave(waitingFirsts, next.span().start(), true);
            leave(waitingSeconds, next.span().start(), false);
            var partners = isFirst ? waitingSeconds : waitingFirsts;
            if (partners.isEmpty()) {
                (isFirst ? waitingFirsts : waitingSeconds).add(new Waiting(next, one + other));
            } else {
                Mark partner = partners.pollLast().mark();
                other(isFirst ? next : partner, isFirst ? partner : next);
            }
            one += isFirst ? 1 : 0;
            other += isFirst ? 0 : 1;
        }
        leave(waitingFirsts, Integer.MAX_VALUE, true);
        leave(waitingSeconds, Integer.MAX_VALUE, false);
    }

    private void leave(TreeSet<Waiting> waiting, int start, boolean isFirst) {
        while (!waiting.isEmpty() && waiting.first().mark().span().end() <= start) {
            var mark = List.of(waiting.pollFirst().mark());
            differences.add(isFirst ? new Difference(pair, source, DifferenceKind.MISSED, mark, List.of())
                    : new Difference(pair, source, DifferenceKind.MISSED, List.of(), mark));
        }
    }

    private void other(Mark first, Mark second) {
        differences.add(new Difference(pair, source, DifferenceKind.OTHER_CODE, List.of(first), List.of(second)));
    }
}
