package org.heddle.domain.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.Refusal;
import org.heddle.domain.agreement.unit.Unit;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.Source;
import org.heddle.domain.team.Coder;

/// Whose codings are compared, in which units, on which sources; without chosen codes: on those that at least one coder used there.
public record AgreementQuestion(List<Coder> coders, Unit unit, List<Source> sources, Optional<Set<CodeId>> codes, Condition condition) {
    public AgreementQuestion {
        coders = List.copyOf(coders);
        sources = List.copyOf(sources);
        codes = codes.map(Set::copyOf);
        if (coders.size() != 2 || coders.get(0).id().equals(coders.get(1).id())) {
            throw new Refusal("Agreement is computed for two different coders; name two.");
        }
    }

    /// All codes they used, taken as coded after sight.
    public static AgreementQuestion of(Coder first, Coder second, Unit unit, List<Source> sources) {
        return new AgreementQuestion(List.of(first, second), unit, sources, Optional.empty(), Condition.AFTER_SIGHT);
    }

    public AgreementQuestion about(Set<CodeId> chosen) {
        return new AgreementQuestion(coders, unit, sources, Optional.of(chosen), condition);
    }

    public AgreementQuestion under(Condition known) {
        return new AgreementQuestion(coders, unit, sources, codes, known);
    }

    public Coder first() {
        return coders.get(0);
    }

    public Coder second() {
        return coders.get(1);
    }
}
