package org.heddle.domain.verification;

import java.util.Collection;

/// How far one checker has come with the codings of others. `hasReadUnmarked`: the checker declared that the text nobody marked was read.
public record Progress(int codings, int agree, int disagree, int query, boolean hasReadUnmarked) {

    /// How many codings this checker has decided about.
    public int decided() {
        return agree + disagree + query;
    }

    /// Every coding has this checker's verdict, and the unmarked text was read.
    public boolean isChecked() {
        return decided() == codings && hasReadUnmarked;
    }

    /// Several sources in one; read only when each of them was.
    public static Progress inAll(Collection<Progress> sources) {
        int codings = 0;
        int agree = 0;
        int disagree = 0;
        int query = 0;
        for (Progress source : sources) {
            codings += source.codings;
            agree += source.agree;
            disagree += source.disagree;
            query += source.query;
        }
        boolean hasReadAll = !sources.isEmpty() && sources.stream().allMatch(Progress::hasReadUnmarked);
        return new Progress(codings, agree, disagree, query, hasReadAll);
    }
}
