package org.heddle.ui.verification.queue;

import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.verification.Progress;

/// A line of the queue: a source or a code with its progress, or below it one passage to check.
public sealed interface QueueRow {
    record OfGroup(Group group, boolean isOpen) implements QueueRow {}

    record OfPassage(ToCheck item, Grouping grouping) implements QueueRow {}

    /// What passages stand under: one source or one code.
    record Group(Key key, String title, String detail, Progress progress) {}

    sealed interface Key {
        record OfSource(SourceId source) implements Key {}

        record OfCode(CodeId code) implements Key {}
    }
}
