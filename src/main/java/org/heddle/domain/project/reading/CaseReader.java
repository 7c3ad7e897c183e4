package org.heddle.domain.project.reading;

import java.util.List;
import java.util.Map;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.People;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.source.SourceId;

/// Questions about cases, roles, participants and speakers.
public interface CaseReader {
    People people();

    /// The labels of one source with who speaks under them, in the order in which they first speak.
    List<Speaker> speakers(SourceId source);

    /// The same for all sources.
    List<Speaker> speakers();

    /// The case of each source that has one.
    Map<SourceId, CaseId> placements();

    /// How many turns stand under each label of each source; words before the first label stand under the empty one.
    Map<SourceId, Map<String, Integer>> turnCounts();

    boolean knows(CaseId practice);

    /// True when a source or speaker belongs to the case.
    boolean isUsed(CaseId practice);
}
