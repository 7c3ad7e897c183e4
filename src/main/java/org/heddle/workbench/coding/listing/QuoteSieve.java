package org.heddle.workbench.coding.listing;

import java.util.Optional;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.CheckState;

/// Which quotes of a code are let through; what is empty lets all of them.
public record QuoteSieve(Optional<CaseId> practice, Optional<String> role, Optional<CoderId> coder, Optional<CheckState> checked,
                         boolean isStarredOnly) {
    public static final QuoteSieve NONE = new QuoteSieve(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    public boolean isOpen() {
        return equals(NONE);
    }

    public QuoteSieve in(Optional<CaseId> wanted) {
        return new QuoteSieve(wanted, role, coder, checked, isStarredOnly);
    }

    public QuoteSieve saidBy(Optional<String> wanted) {
        return new QuoteSieve(practice, wanted, coder, checked, isStarredOnly);
    }

    public QuoteSieve codedBy(Optional<CoderId> wanted) {
        return new QuoteSieve(practice, role, wanted, checked, isStarredOnly);
    }

    public QuoteSieve checked(Optional<CheckState> wanted) {
        return new QuoteSieve(practice, role, coder, wanted, isStarredOnly);
    }

    public QuoteSieve starred(boolean only) {
        return new QuoteSieve(practice, role, coder, checked, only);
    }
}
