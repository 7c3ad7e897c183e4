package org.heddle.workbench.coding;

import java.util.OptionalInt;

/// Where a passage lies, as said from outside: by offsets that count code points from 0, half open, or by its words.
public sealed interface Place {
    record Offsets(int start, int end) implements Place {}

    /// `occurrence` counts from 1; without it the words must occur once.
    record Words(String quote, OptionalInt occurrence) implements Place {}
}
