package org.heddle.domain.project.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heddle.domain.codebook.VersionId;
import org.heddle.domain.surgery.Surgery;
import org.heddle.domain.surgery.SurgeryId;

/// Questions about data surgeries.
public interface SurgeryReader {
    /// The newest first.
    List<Surgery> all();

    Optional<Surgery> find(SurgeryId id);

    /// Which meeting decided each version of the codebook.
    Map<VersionId, SurgeryId> versions();

    /// True when a settled difference or a version points to the meeting.
    boolean isPointedTo(SurgeryId id);
}
