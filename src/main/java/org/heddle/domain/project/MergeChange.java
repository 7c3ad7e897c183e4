package org.heddle.domain.project;

import java.util.UUID;

/// What a project remembers of the copies that were merged into it, so that nothing comes twice and nothing is asked twice.
public sealed interface MergeChange extends Change {

    /// Everything that a copy's log holds up to this act is in this project now.
    record TakeIn(UUID act) implements MergeChange {}

    record LeaveOut(UUID act) implements MergeChange {}

    /// What a copy knows by the one id is what this project knows by the other.
    record Equate(UUID theirs, UUID own) implements MergeChange {}

    record Distinguish(UUID theirs) implements MergeChange {}
}
