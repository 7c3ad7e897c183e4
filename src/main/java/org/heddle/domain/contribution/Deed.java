package org.heddle.domain.contribution;

import java.time.Instant;
import java.util.Map;

/// One act of the log that still holds, with how often it did what kind of thing.
public record Deed(String who, Instant at, Map<String, Integer> kinds) {
    public Deed {
        kinds = Map.copyOf(kinds);
    }
}
