package org.heddle.domain.verification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.heddle.domain.report.Counted;

/// How far one checker has come with the work of others. `headings`: how many headings of coding notes wait for a verdict;
/// `hasReadUnmarked`: the checker declared that the text nobody marked was read.
public record Progress(int codings, int agree, int disagree, int query, boolean hasReadUnmarked, int headings) {

    /// Where no coding note waits.
    public Progress(int codings, int agree, int disagree, int query, boolean hasReadUnmarked) {
        this(codings, agree, disagree, query, hasReadUnmarked, 0);
    }

    public Progress leaving(int openHeadings) {
        return new Progress(codings, agree, disagree, query, hasReadUnmarked, openHeadings);
    }

    /// How many codings this checker has decided about.
    public int decided() {
        return agree + disagree + query;
    }

    /// Every coding and every heading of a coding note has a verdict that stands.
    public boolean isDecided() {
        return decided() == codings && headings == 0;
    }

    /// Every coding and heading has this checker's verdict, and the unmarked text was read.
    public boolean isChecked() {
        return isDecided() && hasReadUnmarked;
    }

    /// What still has no verdict, as it stands in a sentence; empty when nothing is left.
    public String left() {
        var left = new ArrayList<String>();
        if (decided() < codings) {
            left.add(Counted.of(codings - decided(), "coding"));
        }
        if (headings > 0) {
            left.add(headings == 1 ? "1 heading of a coding note" : headings + " headings of coding notes");
        }
        return Counted.list(List.copyOf(left));
    }

    /// Several sources in one; read only when each of them was.
    public static Progress inAll(Collection<Progress> sources) {
        int codings = 0;
        int agree = 0;
        int disagree = 0;
        int query = 0;
        int headings = 0;
        for (Progress source : sources) {
            codings += source.codings;
            agree += source.agree;
            disagree += source.disagree;
            query += source.query;
            headings += source.headings;
        }
        boolean hasReadAll = !sources.isEmpty() && sources.stream().allMatch(Progress::hasReadUnmarked);
        return new Progress(codings, agree, disagree, query, hasReadAll, headings);
    }
}
