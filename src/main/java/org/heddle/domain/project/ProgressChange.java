package org.heddle.domain.project;

import org.heddle.domain.progress.Assignment;
import org.heddle.domain.progress.Considered;

/// Who is to code what, and what was read line by line.
public sealed interface ProgressChange extends Change {
    record AssignSource(Assignment assignment) implements ProgressChange {}

    record UnassignSource(Assignment assignment) implements ProgressChange {}

    /// Says that a passage was read and needs no code.
    record Consider(Considered passage) implements ProgressChange {}

    record Reconsider(Considered passage) implements ProgressChange {}
}
