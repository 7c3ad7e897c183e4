package org.heddle.domain.quotes;

import java.util.List;
import java.util.Optional;

/// What a quote table has beside its columns: heading rows for the values of one column, attributes of the case that stand with the first quote of
/// each speaker, and how many columns the path of a theme takes up where it stands in several.
public record TableLayout(Optional<QuoteColumn> group, List<String> descriptors, int levels) {
    public static final TableLayout PLAIN = new TableLayout(Optional.empty(), List.of(), 1);

    public TableLayout {
        descriptors = List.copyOf(descriptors);
        levels = Math.max(1, levels);
    }
}
