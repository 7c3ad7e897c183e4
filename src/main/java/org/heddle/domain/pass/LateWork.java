package org.heddle.domain.pass;

import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;

/// What another copy's log told when it was merged: there this coder changed codings of this source after the pass had been released.
public record LateWork(PassId pass, SourceId source, CoderId coder) {}
