package org.heddle.domain.project;

import java.time.Instant;
import java.util.OptionalLong;
import org.heddle.domain.team.CoderId;

/// One line of the audit trail; `undoes` names the revision that this act took back.
public record LogEntry(long revision, Instant at, CoderId coder, String who, String kind, String sentence, OptionalLong undoes) {}
