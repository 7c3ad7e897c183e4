package org.heddle.domain.coding;

import java.time.Instant;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;

/// A coding in a list of tens of thousands: what it is sorted and sifted by, without its words.
public record CodingLine(CodingId id, SourceId source, TextSpan span, CodeId code, CoderId coder, Instant at, boolean isStarred) {}
