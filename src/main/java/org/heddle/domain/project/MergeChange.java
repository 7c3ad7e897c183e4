package org.heddle.domain.project;

import java.util.Set;
import java.util.UUID;
import org.heddle.domain.pass.LateWork;

/// What a project remembers of the copies that were merged into it, so that nothing comes twice and nothing is asked twice.
public sealed interface MergeChange extends Change {

    /// Everything that a copy's log holds up to this act is in this project now; `late` was done there after a pass had been released.
    record TakeIn(UUID act, Set<LateWork> late) implements MergeChange {
        @SuppressWarnings("ConstantValue")
        public TakeIn {
            late = late == null ? Set.of() : Set.copyOf(late);   // steps of an older Heddle do not tell
        }
    }

    record LeaveOut(UUID act) implements MergeChange {}

    /// What a copy knows by the one id is what this project knows by the other.
    record Equate(UUID theirs, UUID own) implements MergeChange {}

    record Distinguish(UUID theirs) implements MergeChange {}
}
