package org.heddle.domain.verification;

import java.util.Optional;
import org.heddle.domain.coding.Coding;

/// How many codings there are, what the checks of them come to, and how many of them a checker added as missed.
public record Tally(int codings, int agree, int disagree, int query, int missed) {
    public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0);

    public int checked() {
        return agree + disagree + query;
    }

    public int open() {
        return codings - checked();
    }

    Tally and(Coding coding, Optional<Verdict> verdict) {
        return new Tally(codings + 1, agree + one(verdict, Verdict.AGREE), disagree + one(verdict, Verdict.DISAGREE),
                query + one(verdict, Verdict.QUERY), missed + (coding.isMissed() ? 1 : 0));
    }

    private static int one(Optional<Verdict> verdict, Verdict wanted) {
        return verdict.filter(wanted::equals).isPresent() ? 1 : 0;
    }
}
