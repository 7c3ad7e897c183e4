package org.heddle.domain.merging.image;

import java.util.Set;
import java.util.UUID;
import org.heddle.domain.pass.LateWork;

/// How far another copy was taken in, by its last act, and what was done there after a pass had been released.
public record TakenIn(UUID act, Set<LateWork> late) {
    public TakenIn {
        late = Set.copyOf(late);
    }
}
