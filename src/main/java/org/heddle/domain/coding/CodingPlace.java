package org.heddle.domain.coding;

import org.heddle.domain.source.TextSpan;

/// Where a coding lies.
public record CodingPlace(CodingId coding, TextSpan span) {}
