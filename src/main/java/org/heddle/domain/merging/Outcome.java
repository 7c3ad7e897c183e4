package org.heddle.domain.merging;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.merging.image.Part;
import org.heddle.domain.merging.image.ProjectImage;
import org.heddle.domain.merging.image.Veiling;
import org.heddle.domain.merging.translation.Translation;
import org.heddle.domain.pass.LateWork;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextCorrection;

/// What a merge comes to: the project as it is to be, and what was in the way. `mine` and `theirs` are both copies in the words and ids of the target;
/// `corrections` leads from my texts to theirs where theirs was taken; `unplaced` are codings of the other copy of whose words nothing is left in my text.
/// Holds sealed work; only its `preview` may be shown.
public record Outcome(ProjectImage target, ProjectImage mine, ProjectImage theirs, Map<SourceId, TextCorrection> corrections, List<Conflict> conflicts,
        Set<String> open, List<Coding> unplaced, Veiling veiling, boolean wasSettled) {
    public Outcome {
        corrections = Map.copyOf(corrections);
        conflicts = List.copyOf(conflicts);
        open = Set.copyOf(open);
        unplaced = List.copyOf(unplaced);
    }

    /// What was done in the other copy after a release, by the ids of the target.
    public Set<LateWork> told(Set<LateWork> late) {
        return new Translation(target.of(Part.ALIASES)).late(late);
    }

    public Preview preview() {
        return Preview.of(this);
    }
}
