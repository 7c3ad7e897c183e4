package org.heddle.domain.verification;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;

/// A coder in the role of checking: what of a source is there to be checked, and how far that has come.
public record Checker(CoderId id, Set<CoderId> consensus) {
    public Checker {
        consensus = Set.copyOf(consensus);
    }

    public static Checker of(CoderId id, Collection<Coder> coders) {
        return new Checker(id, Consensus.among(coders));
    }

    /// Nobody checks an own coding, and what was settled together is not checked again.
    public boolean canCheck(Coding coding) {
        return !coding.coder().equals(id) && !consensus.contains(coding.coder());
    }

    /// `checks` holds all checks of the source's codings, whoever made them; `finished` this checker's declaration.
    public Progress progress(Collection<Coding> codings, Map<CodingId, List<Check>> checks, Optional<Finished> finished) {
        var counts = new EnumMap<Verdict, Integer>(Verdict.class);
        var others = codings.stream().filter(this::canCheck).toList();
        for (Coding coding : others) {
            verdict(checks.getOrDefault(coding.id(), List.of())).ifPresent(verdict -> counts.merge(verdict, 1, Integer::sum));
        }
        return new Progress(others.size(), counts.getOrDefault(Verdict.AGREE, 0), counts.getOrDefault(Verdict.DISAGREE, 0),
                counts.getOrDefault(Verdict.QUERY, 0), finished.map(Finished::hasReadUnmarked).orElse(false));
    }

    /// This checker's newest verdict among all checks of one coding.
    public Optional<Verdict> verdict(Collection<Check> checksOfOneCoding) {
        return Optional.ofNullable(Verdicts.newest(checksOfOneCoding).get(id)).map(Check::verdict);
    }
}
