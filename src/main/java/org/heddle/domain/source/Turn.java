package org.heddle.domain.source;

import java.util.Optional;

/// One speaker's words until the next one speaks. `start` and `end` leave the label out and count UTF-16 units;
/// they are equal when a label is followed by nothing. `speaker` is the label, empty for words before the first label.
public record Turn(int number, String speaker, int start, int end) {
    public Turn {
        if (number < 1 || start < 0 || end < start) {
            throw new IllegalArgumentException("not a turn: %d, %d..%d".formatted(number, start, end));
        }
    }

    /// The words' place; empty when there are none.
    public Optional<TextSpan> span() {
        return start < end ? Optional.of(new TextSpan(start, end)) : Optional.empty();
    }

    /// True when a word of the turn is in the span; an empty turn has none.
    public boolean touches(TextSpan span) {
        return start < end && start < span.end() && span.start() < end;
    }
}
