package org.heddle.ui.codebook;

import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;

/// The chosen coding's passage, or else the selected words: what can become an example of a code.
public record PassageInHand(SourceId source, TextSpan span) {}
