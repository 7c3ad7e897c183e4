package org.heddle.domain.project.reading;

import java.util.List;
import org.heddle.domain.progress.Assignment;
import org.heddle.domain.progress.Considered;
import org.heddle.domain.source.SourceId;

/// Questions about assignments and line-by-line reading.
public interface ProgressReader {
    List<Assignment> assignments();

    /// In text order.
    List<Considered> considered(SourceId source);
}
