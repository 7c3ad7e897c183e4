package org.heddle.domain.merging.rule;

import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/// One thing that can be said anew about a thing, such as a code's definition. `onto` gives the first what the second says in this field.
public record Field<V>(String name, Function<V, Object> said, BinaryOperator<V> onto) {
    public boolean isSame(V one, V other) {
        return said.apply(one).equals(said.apply(other));
    }

    public String words(V thing) {
        return saysSomething(thing) ? name + ": " + value(thing) : name + ": –";
    }

    public boolean saysSomething(V thing) {
        return !value(thing).isEmpty();
    }

    private String value(V thing) {
        Object value = said.apply(thing);
        return value instanceof Optional<?> maybe ? maybe.map(Object::toString).orElse("") : value.toString();
    }
}
