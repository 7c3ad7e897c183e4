package org.heddle.domain.merging.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/// How things of one kind are merged: when two are the same, which parts of them can change by themselves, what they are called,
/// when they must not show, and how both can stand side by side.
public record Rule<V>(BiPredicate<V, V> same, List<Field<V>> fields, BiFunction<Object, V, String> called, Predicate<V> hidden, Optional<SideBySide<V>> both) {

    /// Makes one thing or two of what both copies say; the first answer replaces mine, the second comes beside it.
    @FunctionalInterface
    public interface SideBySide<V> {
        Pair<V> of(V mine, V theirs);
    }

    public record Pair<V>(V first, Optional<V> second) {}

    public static <V> Rule<V> of(List<Field<V>> fields, Function<V, String> called) {
        return keyed(fields, (_, thing) -> called.apply(thing));
    }

    /// The same for what is called by its key.
    static <V> Rule<V> keyed(List<Field<V>> fields, BiFunction<Object, V, String> called) {
        return new Rule<>(Object::equals, fields, called, _ -> false, Optional.empty());
    }

    Rule<V> sameWhen(BiPredicate<V, V> predicate) {
        return new Rule<>(predicate, fields, called, hidden, both);
    }

    Rule<V> hiddenWhen(Predicate<V> predicate) {
        return new Rule<>(same, fields, called, predicate, both);
    }

    Rule<V> sideBySide(SideBySide<V> way) {
        return new Rule<>(same, fields, called, hidden, Optional.of(way));
    }
}
