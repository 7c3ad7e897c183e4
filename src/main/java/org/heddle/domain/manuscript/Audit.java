package org.heddle.domain.manuscript;

import java.util.List;

/// Every quotation of a paper with what the sources say about it, and what was told apart as no quotation.
public record Audit(String manuscript, List<Finding> findings, List<SetAside> setAside, List<String> remarks) {
    public Audit {
        findings = List.copyOf(findings);
        setAside = List.copyOf(setAside);
        remarks = List.copyOf(remarks);
    }

    public long count(QuoteVerdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).count();
    }

    public long wrongAttributions() {
        return findings.stream().filter(finding -> finding.attribution() == AttributionVerdict.DIFFERS).count();
    }
}
