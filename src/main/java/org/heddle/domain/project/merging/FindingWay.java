package org.heddle.domain.project.merging;

import org.heddle.domain.merging.image.Part;
import org.heddle.domain.project.FindingChange.DropArrangement;
import org.heddle.domain.project.FindingChange.DropFinding;
import org.heddle.domain.project.FindingChange.PutArrangement;
import org.heddle.domain.project.FindingChange.PutFinding;

/// The changes that lead from the findings and arrangements of one image to those of another.
record FindingWay(Gap gap) {

    void go() {
        gap.go(Part.ARRANGEMENTS, (id, _) -> gap.add(new DropArrangement(id)));
        gap.put(Part.ARRANGEMENTS, one -> gap.add(new PutArrangement(one)));
        gap.go(Part.FINDINGS, (id, _) -> gap.add(new DropFinding(id)));
        gap.put(Part.FINDINGS, one -> gap.add(new PutFinding(one)));
    }
}
