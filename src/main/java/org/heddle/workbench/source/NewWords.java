package org.heddle.workbench.source;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.heddle.domain.source.TextEdits;

/// How somebody says what a source's text should be.
public sealed interface NewWords {

    /// As edited by hand: the whole text, and the edits that the hand made one after another.
    record Edited(String text, TextEdits edits) implements NewWords {}

    /// As a file has it. `speakerPattern` is a regular expression for what opens a turn.
    record InFile(Path file, Optional<String> speakerPattern) implements NewWords {}

    /// One passage in other words; `occurrence` says which one, from 1, where it stands more than once.
    record Replaced(String old, String by, OptionalInt occurrence) implements NewWords {}
}
