package org.heddle.workbench.searching;

import java.time.Duration;
import java.util.List;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.report.Counted;
import org.heddle.domain.search.FieldedQuery;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.TextSpan;
import org.heddle.workbench.coding.Passage;

/// What a search found: the first passages in order of sources and places, the number of all of them, and in how many sources they stand. `strangers`
/// were written as fields are, and were looked for as words.
public record Found(int total, int sources, List<Passage> passages, List<String> strangers, Duration took) {
    public Found {
        passages = List.copyOf(passages);
        strangers = List.copyOf(strangers);
    }

    /// Why nothing may have been found, as a sentence; empty when there is nothing to say.
    public String hint() {
        return total > 0 || strangers.isEmpty() ? "" : "What stands before the colon is no field, so it was looked for as words. Fields are %s, and what is asked of cases."
                .formatted(Counted.list(FieldedQuery.fields()));
    }

    /// A hit with its surroundings. `span` counts UTF-16 units; `attribution` is without brackets and empty where role or case is unknown;
    /// `codings` are those that touch it, as far as the asking coder may see them.
    public record Passage(Source source, int turn, String speaker, TextSpan span, String before, String text, String after, String attribution,
                          List<Coding> codings) {
        public Passage {
            codings = List.copyOf(codings);
        }
    }
}
