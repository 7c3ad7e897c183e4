package org.heddle.domain.matrix;

import java.util.ArrayList;
import java.util.List;
import org.heddle.domain.report.Counted;

/// How the codings under a cell differ from those that were there when it was last confirmed.
public record Staleness(int added, int changed, int removed) {
    public static final Staleness NONE = new Staleness(0, 0, 0);

    public boolean isStale() {
        return added + changed + removed > 0;
    }

    public Staleness andChanged() {
        return new Staleness(added, changed + 1, removed);
    }

    /// `2 new, 1 changed and 1 removed coding since it was confirmed`; empty when nothing changed.
    public String words() {
        List<String> parts = new ArrayList<>();
        if (added > 0) {
            parts.add(added + " new");
        }
        if (changed > 0) {
            parts.add(changed + " changed");
        }
        if (removed > 0) {
            parts.add(removed + " removed");
        }
        return parts.isEmpty() ? "" : "%s since it was confirmed".formatted(Counted.list(parts));
    }
}
