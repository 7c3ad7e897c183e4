package org.heddle.domain.project.reading;

import java.util.List;
import java.util.Optional;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.difference.Settlement;
import org.heddle.domain.difference.SettlementId;
import org.heddle.domain.source.SourceId;

/// Questions about settled differences. Lists begin with what was settled first.
public interface DifferenceReader {
    List<Settlement> all();

    List<Settlement> of(SourceId source);

    /// Settled differences whose reason went into a rule of this code.
    default List<Settlement> pushedInto(CodeId code) {
        return all().stream().filter(one -> one.pushed().filter(rule -> rule.code().equals(code)).isPresent()).toList();
    }

    Optional<Settlement> find(SettlementId id);
}
