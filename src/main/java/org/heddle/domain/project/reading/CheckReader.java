package org.heddle.domain.project.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.CheckId;
import org.heddle.domain.verification.Finished;
import org.heddle.domain.verification.Verdict;

/// Questions about verification and declarations.
public interface CheckReader {
    /// All checks of one coding, oldest first.
    List<Check> of(CodingId coding);

    /// All checks of the codings of one source, oldest first.
    Map<CodingId, List<Check>> of(SourceId source);

    Optional<Check> find(CheckId id);

    /// Who has checked anything, in the order in which they began.
    List<CoderId> checkers();

    /// What the checks of each of these codings come to; unchecked ones are absent.
    Map<CodingId, Verdict> verdicts(Collection<CodingId> codings);

    /// What the checks of every checked coding come to.
    Map<CodingId, Verdict> verdicts();

    List<Finished> finished();

    Optional<Finished> finished(SourceId source, CoderId coder);
}
