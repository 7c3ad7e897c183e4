package org.heddle.domain.agreement.unit;

import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;

/// Words behind a figure: one turn, or characters in a row that fall into the same cell.
public record AgreementPassage(SourceId source, TextSpan span) {}
