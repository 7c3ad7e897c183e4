package org.heddle.domain.progress;

import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;

/// A passage that a coder has read line by line and left without a code.
public record Considered(SourceId source, CoderId coder, TextSpan span) {}
