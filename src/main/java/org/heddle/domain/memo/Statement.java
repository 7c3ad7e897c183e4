package org.heddle.domain.memo;

import java.util.Comparator;
import java.util.List;
import org.heddle.domain.source.TextSpan;

/// One sentence or two of a coding note, and the passages of its transcript that support it. Without passages it is a claim still to be shown.
public record Statement(String text, List<TextSpan> passages) {
    public Statement {
        passages = passages.stream().distinct().sorted(Comparator.comparingInt(TextSpan::start).thenComparingInt(TextSpan::end)).toList();
    }

    public static Statement of(String text) {
        return new Statement(text, List.of());
    }

    public boolean isSupported() {
        return !passages.isEmpty();
    }
}
