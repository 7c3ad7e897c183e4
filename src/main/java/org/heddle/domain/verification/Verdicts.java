package org.heddle.domain.verification;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
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

    /// What stands of the verdicts on these codings of one text: one that was given on other words, or another code, stands no more.
    public static Map<CodingId, Verdict> standing(Map<CodingId, List<Check>> checks, Collection<Coding> codings, String text) {
        var standing = new HashMap<CodingId, Verdict>();
        if (!checks.isEmpty()) {
            for (Coding coding : codings) {
                standing(checks.getOrDefault(coding.id(), List.of()), coding, text).ifPresent(verdict -> standing.put(coding.id(), verdict));
            }
        }
        return standing;
    }

    public static Optional<Verdict> standing(List<Check> checks, Coding coding, String text) {
        if (checks.isEmpty()) {
            return Optional.empty();
        }
        Seen now = Seen.of(coding, text);
        return of(newest(checks).values().stream().filter(check -> !check.isStale(now)).toList());
    }

    /// What is said of these codings of one text: what stands, else what stood before they were changed.
    public static Map<CodingId, Judgement> judgements(Map<CodingId, List<Check>> checks, Collection<Coding> codings, String text) {
        var said = new HashMap<CodingId, Judgement>();
        if (!checks.isEmpty()) {
            for (Coding coding : codings) {
                judgement(checks.getOrDefault(coding.id(), List.of()), coding, text).ifPresent(one -> said.put(coding.id(), one));
            }
        }
        return said;
    }

    public static Optional<Judgement> judgement(List<Check> checks, Coding coding, String text) {
        return standing(checks, coding, text).map(verdict -> new Judgement(verdict, false))
                .or(() -> of(checks).map(verdict -> new Judgement(verdict, true)));
    }

    /// The check of each checker that counts.
    public static Map<CoderId, Check> newest(Collection<Check> checksOfOneCoding) {
        var newest = new HashMap<CoderId, Check>();
        checksOfOneCoding.stream().sorted(Comparator.comparing(Check::at)).forEach(check -> newest.put(check.checker(), check));
        return newest;
    }
}
