package org.heddle.domain.difference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.heddle.domain.agreement.LeftOut;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.Coder;

/// The differences of two coders in the sources that both worked on, with how each was settled. `stale` are settlements whose originals changed since.
public record Findings(Coder first, Coder second, List<Source> sources, List<LeftOut> leftOut, List<Item> items, List<Readings.Agreed> agreed,
                       List<Settlement> stale) {
    public Findings {
        sources = List.copyOf(sources);
        leftOut = List.copyOf(leftOut);
        items = List.copyOf(items);
        agreed = List.copyOf(agreed);
        stale = List.copyOf(stale);
    }

    /// A difference, open or settled.
    public record Item(DifferenceId id, Difference difference, Optional<Settlement> settlement) {
        public boolean isOpen() {
            return settlement.isEmpty();
        }
    }

    /// Who differs, on what, and what was left out.
    public record Scope(Coder first, Coder second, List<Source> sources, List<LeftOut> leftOut) {
        public Scope {
            sources = List.copyOf(sources);
            leftOut = List.copyOf(leftOut);
        }

        public Pair pair() {
            return new Pair(first.id(), second.id());
        }
    }

    public static Findings of(Scope scope, Readings readings, List<Settlement> settlements) {
        Map<DifferenceId, Settlement> settled = new HashMap<>();
        Set<SourceId> inScope = scope.sources().stream().map(Source::id).collect(Collectors.toSet());
        settlements.stream().filter(one -> one.difference().pair().isSameTwo(scope.pair()) && inScope.contains(one.difference().source()))
                .forEach(one -> settled.put(one.difference().id(), one.seenBy(scope.pair())));
        Set<SourceId> touched = settled.values().stream().map(one -> one.difference().source()).collect(Collectors.toCollection(HashSet::new));
        var items = readings.differences().stream().map(one -> {
            DifferenceId id = one.id();
            return new Item(id, one, touched.contains(one.source()) ? Optional.ofNullable(settled.remove(id)) : Optional.empty());
        }).toList();
        var stale = settlements.stream().filter(one -> settled.containsKey(one.difference().id())).map(one -> one.seenBy(scope.pair())).toList();
        return new Findings(scope.first(), scope.second(), scope.sources(), scope.leftOut(), items, readings.agreed(), stale);
    }

    public Pair pair() {
        return new Pair(first.id(), second.id());
    }

    /// Only those with one of these codes on either side.
    public Findings about(Set<CodeId> codes) {
        return only(item -> item.difference().marks().anyMatch(mark -> codes.contains(mark.code())))
                .withStale(one -> one.difference().marks().anyMatch(mark -> codes.contains(mark.code())));
    }

    /// Only those for which this is true.
    public Findings only(Predicate<Item> wanted) {
        return new Findings(first, second, sources, leftOut, items.stream().filter(wanted).toList(), agreed, stale);
    }

    public Findings withStale(Predicate<Settlement> wanted) {
        return new Findings(first, second, sources, leftOut, items, agreed, stale.stream().filter(wanted).toList());
    }

    public long settled() {
        return items.stream().filter(item -> !item.isOpen()).count();
    }

    public long open() {
        return items.size() - settled();
    }

    /// How many are settled which way.
    public Map<Way, Long> ways() {
        return items.stream().flatMap(item -> item.settlement().stream()).collect(Collectors.groupingBy(Settlement::way, Collectors.counting()));
    }

    /// How many of each kind there are.
    public Map<DifferenceKind, Long> kinds() {
        return items.stream().map(item -> item.difference().kind()).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
