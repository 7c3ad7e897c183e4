package org.heddle.domain.project.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.pass.PassId;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;

/// Questions about rounds of blind double coding. Everybody may know of them: what they hide is the work inside.
public interface PassReader {
    /// In the order in which they were opened.
    List<Pass> all();

    Optional<Pass> find(PassId id);

    Optional<Pass> named(String name);

    /// Of the pass's sources, those in which one of these coders changed codings after the first release: no longer independent work.
    Set<SourceId> changedAfterRelease(Pass pass, Set<CoderId> coders);
}
