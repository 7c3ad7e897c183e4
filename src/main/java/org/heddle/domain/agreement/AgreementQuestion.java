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
public record AgreementQuestion(List<Coder> coders, Unit unit, List<Source> sources, Optional<Set<CodeId>> codes, Counting counting) {
    /// Patterns of coders double with each coder; beyond this many nobody can read them.
    public static final int MOST_CODERS = 8;

    public AgreementQuestion {
        coders = List.copyOf(coders);
        sources = List.copyOf(sources);
        codes = codes.map(Set::copyOf);
        if (coders.size() < 2 || coders.stream().map(Coder::id).distinct().count() < coders.size()) {
            throw new Refusal("Agreement is computed for two or more different coders; name at least two.");
        }
        if (coders.size() > MOST_CODERS) {
            throw new Refusal("Agreement is computed for at most %d coders at once.".formatted(MOST_CODERS));
        }
    }

    /// All codes they used, each by itself.
    public static AgreementQuestion of(List<Coder> coders, Unit unit, List<Source> sources) {
        return new AgreementQuestion(coders, unit, sources, Optional.empty(), Counting.USUAL);
    }

    public AgreementQuestion about(Set<CodeId> chosen) {
        return new AgreementQuestion(coders, unit, sources, Optional.of(chosen), counting);
    }

    public AgreementQuestion counting(Counting wanted) {
        return new AgreementQuestion(coders, unit, sources, codes, wanted);
    }
}
