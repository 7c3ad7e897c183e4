package org.heddle.domain.project;

import java.util.Optional;
import org.heddle.domain.codebook.VersionId;
import org.heddle.domain.surgery.Surgery;
import org.heddle.domain.surgery.SurgeryId;

/// What can be done with data surgeries.
public sealed interface SurgeryChange extends Change {
    /// Records a meeting, or says anew what is recorded of it.
    record RecordSurgery(Surgery surgery) implements SurgeryChange {}

    /// Refused while a settled difference or a version of the codebook points to it.
    record RemoveSurgery(SurgeryId surgery) implements SurgeryChange {}

    /// Says which meeting decided a version of the codebook; empty: none.
    record DecideVersion(VersionId version, Optional<SurgeryId> surgery) implements SurgeryChange {}
}
