package org.heddle.domain.verification;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.heddle.domain.team.CoderId;

/// What several checks of one coding come to: the newest of each checker counts; one *disagree* outweighs a *query*, and that an *agree*.
public final class Verdicts {
    private Verdicts() {}

    public static Optional<Verdict> of(Collection<Check> checksOfOneCoding) {
        return worst(newest(checksOfOneCoding).values().stream().map(Check::verdict).toList());
    }

    /// What the newest verdicts of several checkers come to.
    public static Optional<Verdict> worst(Collection<Verdict> newest) {
        for (Verdict verdict : new Verdict[] {Verdict.DISAGREE, Verdict.QUERY, Verdict.AGREE}) {
            if (newest.contains(verdict)) {
                return Optional.of(verdict);
            }
        }
        return Optional.empty();
    }

    /// The check of each checker that counts.
    public static Map<CoderId, Check> newest(Collection<Check> checksOfOneCoding) {
        var newest = new HashMap<CoderId, Check>();
        checksOfOneCoding.stream().sorted(Comparator.comparing(Check::at)).forEach(check -> newest.put(check.checker(), check));
        return newest;
    }
}
