package org.heddle.domain.project;

import org.heddle.domain.arrangement.Arrangement;
import org.heddle.domain.arrangement.ArrangementId;
import org.heddle.domain.finding.Finding;
import org.heddle.domain.finding.FindingId;

/// What can be done with arrangements, research questions and conclusions.
public sealed interface FindingChange extends Change {
    /// Makes an arrangement, or says it anew.
    record PutArrangement(Arrangement arrangement) implements FindingChange {}

    record DropArrangement(ArrangementId arrangement) implements FindingChange {}

    /// Writes down a research question or a conclusion, or says it anew.
    record PutFinding(Finding finding) implements FindingChange {}

    /// Conclusions that answer a dropped question answer it no longer.
    record DropFinding(FindingId finding) implements FindingChange {}
}
