package org.heddle.domain.agreement;

import java.util.List;
import java.util.function.Function;
import org.heddle.domain.agreement.unit.AgreementUnits;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.verification.Finished;

/// What agreement is computed from. `units` is asked once for each source that enters, so that texts can be read one by one.
public record AgreementData(Codebook codebook, CodingColumns codings, List<Finished> finished, Blindness blindness,
                            Function<SourceId, AgreementUnits> units) {
    public AgreementData {
        finished = List.copyOf(finished);
    }

    /// Of a project without passes.
    public AgreementData(Codebook codebook, CodingColumns codings, List<Finished> finished, Function<SourceId, AgreementUnits> units) {
        this(codebook, codings, finished, Blindness.NONE, units);
    }
}
