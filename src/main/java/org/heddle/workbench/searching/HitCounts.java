package org.heddle.workbench.searching;

import java.util.Map;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.SourceKind;

/// How many hits of a query each choice of a sieve would keep beside what the other groups keep. What has none is absent.
/// A hit counts once for a code and everything above it.
public record HitCounts(Map<String, Integer> voices, int interviewers, Map<CaseId, Integer> cases, Map<SourceKind, Integer> kinds,
                        Map<CodeId, Integer> codes, int uncoded) {
    public static final HitCounts NONE = new HitCounts(Map.of(), 0, Map.of(), Map.of(), Map.of(), 0);

    public HitCounts {
        voices = Map.copyOf(voices);
        cases = Map.copyOf(cases);
        kinds = Map.copyOf(kinds);
        codes = Map.copyOf(codes);
    }
}
