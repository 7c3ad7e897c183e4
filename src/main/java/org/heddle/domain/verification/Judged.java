package org.heddle.domain.verification;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.coding.Coding;

/// One coding as a verification report sees it: the verdict that stands, the one it got at first sight, and what became of it since.
/// A stale verdict stands no more; a dropped coding is as it was before.
public record Judged(Coding coding, Optional<Verdict> standing, Optional<Verdict> first, boolean isChanged, boolean isStale, boolean isDropped) {

    /// Nobody has changed it since.
    public static Judged of(Coding coding, Optional<Verdict> verdict) {
        return new Judged(coding, verdict, verdict, false, false, false);
    }

    /// `checks` are all checks of this coding, `text` the words of its source; `isAnswered` says that its coder changed it in answer to a check.
    public static Judged of(Coding coding, List<Check> checks, String text, boolean isAnswered) {
        if (checks.isEmpty()) {
            return of(coding, Optional.empty());
        }
        Seen now = Seen.of(coding, text);
        Collection<Check> newest = Verdicts.newest(checks).values();
        List<Check> fresh = newest.stream().filter(check -> !check.isStale(now)).toList();
        Optional<Check> first = checks.stream().min(Comparator.comparing(Check::at));
        return new Judged(coding, Verdicts.of(fresh), first.map(Check::verdict),
                isAnswered || first.filter(check -> check.isStale(now)).isPresent(), fresh.size() < newest.size(), false);
    }

    public static Judged dropped(Answer answer) {
        return new Judged(answer.before(), Optional.empty(), Optional.of(answer.first()), false, false, true);
    }
}
