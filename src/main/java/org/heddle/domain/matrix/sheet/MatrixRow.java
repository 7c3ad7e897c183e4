package org.heddle.domain.matrix.sheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// A case, participant or source as a row of a matrix, with what is known of it.
public record MatrixRow(UUID id, String label, Map<String, String> facts) {
    public MatrixRow {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /// Empty when nobody answered.
    public String fact(String question) {
        return facts.getOrDefault(question, "");
    }
}
