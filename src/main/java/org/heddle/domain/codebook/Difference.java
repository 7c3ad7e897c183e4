package org.heddle.domain.codebook;

/// One thing that is not the same in two states of a codebook. Paths are those of the later state where the code is still there.
public sealed interface Difference {
    CodeId code();

    record Added(CodeId code, CodePath path) implements Difference {}

    record Removed(CodeId code, CodePath path) implements Difference {}

    record Merged(CodeId code, CodePath path, CodePath into) implements Difference {}

    record Renamed(CodeId code, CodePath path, String before, String after) implements Difference {}

    /// `before` and `after` are the paths above the code; empty words at the top.
    record Moved(CodeId code, CodePath path, String before, String after) implements Difference {}

    record Redefined(CodeId code, CodePath path, RulePart part, String before, String after) implements Difference {}

    record Restated(CodeId code, CodePath path, CodeStatus before, CodeStatus after) implements Difference {}

    /// Answers another question; empty words stand for the main one.
    record Redirected(CodeId code, CodePath path, String before, String after) implements Difference {}
}
