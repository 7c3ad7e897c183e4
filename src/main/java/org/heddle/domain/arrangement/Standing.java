package org.heddle.domain.arrangement;

import java.util.List;

/// Where a code stands in an arrangement: the number of its line, and the titles above it from the top.
public record Standing(String number, List<String> above) {
    public Standing {
        above = List.copyOf(above);
    }

    /// Such as `2.1 (Findings > The city)`.
    public String words() {
        return above.isEmpty() ? number : "%s (%s)".formatted(number, String.join(" > ", above));
    }
}
