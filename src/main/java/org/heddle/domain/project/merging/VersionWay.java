package org.heddle.domain.project.merging;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.merging.image.Part;
import org.heddle.domain.project.SurgeryChange.DecideVersion;
import org.heddle.domain.project.SurgeryChange.RemoveSurgery;
import org.heddle.domain.project.VersionChange.ForgetMerge;
import org.heddle.domain.project.VersionChange.FreezeVersion;
import org.heddle.domain.project.VersionChange.NoteMerge;
import org.heddle.domain.project.VersionChange.RemoveVersion;

/// The changes that lead from the frozen codebooks of one image, and the meetings that decided them, to those of another.
record VersionWay(Gap gap) {

    void versions() {
        gap.go(Part.VERSIONS, (id, _) -> gap.add(new RemoveVersion(id)));
        gap.come(Part.VERSIONS, version -> gap.add(new FreezeVersion(version)), (before, version) -> {
            gap.add(new RemoveVersion(before.id()));
            gap.add(new FreezeVersion(version));
        });
        gap.go(Part.MERGED_CODES, (code, _) -> gap.add(new ForgetMerge(code)));
        Map<CodeId, CodeId> before = gap.now().of(Part.MERGED_CODES);
        gap.target().of(Part.MERGED_CODES).forEach((code, into) -> {
            if (!into.equals(before.get(code))) {
                gap.add(new NoteMerge(code, into));
            }
        });
    }

    void meetings() {
        gap.go(Part.VERSION_SURGERIES, (version, _) -> {
            if (gap.target().of(Part.VERSIONS).containsKey(version)) {
                gap.add(new DecideVersion(version, Optional.empty()));
            }
        });
        gap.target().of(Part.VERSION_SURGERIES).forEach((version, surgery) -> {
            boolean isFrozenAnew = !Objects.equals(gap.now().of(Part.VERSIONS).get(version), gap.target().of(Part.VERSIONS).get(version));
            if (isFrozenAnew || !surgery.equals(gap.now().of(Part.VERSION_SURGERIES).get(version))) {
                gap.add(new DecideVersion(version, Optional.of(surgery)));
            }
        });
        gap.go(Part.SURGERIES, (id, _) -> gap.add(new RemoveSurgery(id)));
    }
}
