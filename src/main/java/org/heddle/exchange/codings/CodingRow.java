package org.heddle.exchange.codings;

import java.util.Optional;
import java.util.OptionalInt;
import org.heddle.domain.coding.Stance;

/// One coding as a table lists it; `line` is where it stands in the file. Source, code and coder are as written, for the project to find.
public record CodingRow(int line, String source, String code, Passage passage, String comment, Optional<Stance> stance, Optional<String> coder) {

    /// How a row points at the words it codes.
    public sealed interface Passage {}

    /// From `start` up to but not including `end`, in code points of the source's text.
    public record Between(int start, int end) implements Passage {}

    /// Words to find, and which of several places with them is meant, from 1.
    public record Quoted(String words, OptionalInt occurrence) implements Passage {}
}
