package org.heddle.workbench.difference;

import java.util.List;
import java.util.Optional;
import org.heddle.domain.difference.Mark;
import org.heddle.domain.difference.PushedRule;
import org.heddle.domain.difference.Reason;
import org.heddle.domain.difference.Way;
import org.heddle.domain.surgery.SurgeryId;

/// What a person decides about one difference. `fresh` is the new reading where the way is new.
public record Decision(Way way, List<Mark> fresh, Reason reason, Optional<SurgeryId> surgery, Optional<PushedRule> push) {
    public Decision {
        fresh = List.copyOf(fresh);
    }
}
