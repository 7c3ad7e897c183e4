package org.heddle.domain.project;

import org.heddle.domain.link.EntryId;
import org.heddle.domain.link.Link;
import org.heddle.domain.link.LinkId;
import org.heddle.domain.link.Policy;
import org.heddle.domain.link.PolicyId;
import org.heddle.domain.link.RegisterEntry;
import org.heddle.domain.link.Tension;

/// What can be done with links between passages, codes in tension, policies and the register of disrupted narratives.
public sealed interface LinkChange extends Change {
    /// Links two passages, or says anew how.
    record PutLink(Link link) implements LinkChange {}

    record RemoveLink(LinkId link) implements LinkChange {}

    record DeclareTension(Tension tension) implements LinkChange {}

    record WithdrawTension(Tension tension) implements LinkChange {}

    /// Names a policy, or says anew how it is found.
    record PutPolicy(Policy policy) implements LinkChange {}

    record RemovePolicy(PolicyId policy) implements LinkChange {}

    /// Writes an entry of the register, or says it anew.
    record PutEntry(RegisterEntry entry) implements LinkChange {}

    record RemoveEntry(EntryId entry) implements LinkChange {}
}
