package org.heddle.domain.agreement;

import org.heddle.domain.source.Source;

/// A source that does not enter the figures, and why.
public record LeftOut(Source source, String reason) {}
