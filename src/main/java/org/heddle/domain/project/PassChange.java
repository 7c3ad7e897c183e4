package org.heddle.domain.project;

import java.time.Instant;
import java.util.List;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.pass.PassId;
import org.heddle.domain.source.SourceId;

/// What can be done with rounds of blind double coding.
public sealed interface PassChange extends Change {
    /// From now on the coders of the pass do not see each other's work in its sources.
    record OpenPass(Pass pass) implements PassChange {}

    /// Refused while somebody has coded in a sealed pass: only a release shows that work.
    record DropPass(PassId pass) implements PassChange {}

    /// Shows everybody's work in the pass to everybody.
    record ReleasePass(PassId pass, Instant at) implements PassChange {}

    /// Takes a release back. What was seen meanwhile stays on record in the log.
    record SealPass(PassId pass) implements PassChange {}

    /// Changes what is coded in the pass. A source in which somebody has coded cannot leave a sealed pass.
    record SetPassSources(PassId pass, List<SourceId> sources) implements PassChange {
        public SetPassSources {
            sources = List.copyOf(sources);
        }
    }
}
