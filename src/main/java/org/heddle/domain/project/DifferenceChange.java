package org.heddle.domain.project;

import java.util.List;
import org.heddle.domain.difference.Settlement;
import org.heddle.domain.difference.SettlementId;

/// What can be done with differences between coders. `along` is what an act brings with it: the consensus coder, codings of the agreed layer, a
/// code's rule. The coders' own codings are never among it.
public sealed interface DifferenceChange extends Change {
    record Settle(Settlement settlement, List<Change> along) implements DifferenceChange {
        public Settle {
            along = List.copyOf(along);
        }
    }

    /// Makes a settled difference an open one again.
    record Reopen(SettlementId settlement, List<Change> along) implements DifferenceChange {
        public Reopen {
            along = List.copyOf(along);
        }
    }

    /// Takes what two coders agree on over into the agreed layer.
    record TakeOver(List<Change> along) implements DifferenceChange {
        public TakeOver {
            along = List.copyOf(along);
        }
    }
}
