package org.heddle.domain.project.reading;

import java.util.List;
import java.util.Optional;
import org.heddle.domain.arrangement.Arrangement;
import org.heddle.domain.arrangement.ArrangementId;
import org.heddle.domain.finding.Finding;
import org.heddle.domain.finding.FindingId;

/// Questions about arrangements, research questions and conclusions. What they point to may be gone.
public interface FindingReader {
    /// In their order.
    List<Arrangement> arrangements();

    Optional<Arrangement> find(ArrangementId id);

    /// In their order, questions and conclusions mixed.
    List<Finding> all();

    Optional<Finding> find(FindingId id);
}
