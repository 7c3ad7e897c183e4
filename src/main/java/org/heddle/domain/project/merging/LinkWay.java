package org.heddle.domain.project.merging;

import org.heddle.domain.merging.image.Part;
import org.heddle.domain.project.LinkChange.DeclareTension;
import org.heddle.domain.project.LinkChange.PutEntry;
import org.heddle.domain.project.LinkChange.PutLink;
import org.heddle.domain.project.LinkChange.PutPolicy;
import org.heddle.domain.project.LinkChange.RemoveEntry;
import org.heddle.domain.project.LinkChange.RemoveLink;
import org.heddle.domain.project.LinkChange.RemovePolicy;
import org.heddle.domain.project.LinkChange.WithdrawTension;

/// The changes that lead from the links, tensions, policies and registered entries of one image to those of another.
record LinkWay(Gap gap) {

    void goings() {
        gap.go(Part.LINKS, (id, _) -> gap.add(new RemoveLink(id)));
        gap.change(Part.LINKS, (before, _) -> gap.add(new RemoveLink(before.id())));
        gap.go(Part.ENTRIES, (id, _) -> gap.add(new RemoveEntry(id)));
        gap.change(Part.ENTRIES, (before, _) -> gap.add(new RemoveEntry(before.id())));
        gap.go(Part.TENSIONS, (one, _) -> gap.add(new WithdrawTension(one)));
        gap.go(Part.POLICIES, (id, _) -> gap.add(new RemovePolicy(id)));
        gap.change(Part.POLICIES, (before, _) -> gap.add(new RemovePolicy(before.id())));
    }

    void comings() {
        gap.put(Part.LINKS, link -> gap.add(new PutLink(link)));
        gap.come(Part.TENSIONS, one -> gap.add(new DeclareTension(one)));
        gap.put(Part.POLICIES, policy -> gap.add(new PutPolicy(policy)));
        gap.put(Part.ENTRIES, entry -> gap.add(new PutEntry(entry)));
    }
}
