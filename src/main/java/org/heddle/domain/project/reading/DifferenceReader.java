package org.heddle.domain.project.reading;

import java.util.List;
import java.util.Optional;
import org.heddle.domain.difference.Settlement;
import org.heddle.domain.difference.SettlementId;
import org.heddle.domain.source.SourceId;

/// Questions about settled differences. Lists begin with what was settled first.
public interface DifferenceReader {
    List<Settlement> all();

    List<Settlement> of(SourceId source);

    Optional<Settlement> find(SettlementId id);
}
