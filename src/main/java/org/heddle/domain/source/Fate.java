package org.heddle.domain.source;

import java.util.Optional;

/// What becomes of a span when its text is corrected.
public sealed interface Fate {

    /// The same words at the same place.
    record Kept(TextSpan span) implements Fate {}

    /// The same words at another place.
    record Moved(TextSpan span) implements Fate {}

    /// Other words, because the correction reaches into the span.
    record Altered(TextSpan span) implements Fate {}

    /// None of its words are left.
    record Lost() implements Fate {}

    /// Where the span lies afterwards; empty when it is lost.
    default Optional<TextSpan> place() {
        return switch (this) {
            case Kept(var span) -> Optional.of(span);
            case Moved(var span) -> Optional.of(span);
            case Altered(var span) -> Optional.of(span);
            case Lost() -> Optional.empty();
        };
    }

    /// As written on screen and in files.
    default String word() {
        return switch (this) {
            case Kept _ -> "kept";
            case Moved _ -> "moved";
            case Altered _ -> "altered";
            case Lost() -> "lost";
        };
    }
}
