package org.heddle.domain.manuscript;

import java.util.List;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.source.SourceId;

/// The sources that a paper is held against; a transcript is asked for once or twice, and need not stay in memory.
public interface Corpus {
    List<SourceId> sources();

    Transcript transcript(SourceId source);
}
