package org.heddle.cli.frame;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A JSON object in the making: named fields in the order in which they are put.
public final class Fields {
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    /// A value is text, a number, true or false, other fields, a list (or anything that can be walked), or nothing.
    public Fields put(String name, @Nullable Object value) {
        values.put(name, value instanceof Optional<?> maybe ? maybe.orElse(null) : value);
        return this;
    }

    Map<String, @Nullable Object> values() {
        return values;
    }
}
