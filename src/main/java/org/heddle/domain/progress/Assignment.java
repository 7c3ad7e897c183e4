package org.heddle.domain.progress;

import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;

/// This source is for this coder to code. A source may be for several coders; coding one that is not for oneself is not forbidden.
public record Assignment(SourceId source, CoderId coder) {}
