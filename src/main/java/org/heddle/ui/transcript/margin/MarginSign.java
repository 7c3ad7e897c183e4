package org.heddle.ui.transcript.margin;

import org.heddle.domain.source.TextSpan;

/// A small sign at the edge of the margin beside a passage: what it says when the pointer rests on it, and what a click does.
public record MarginSign(TextSpan span, String words, Runnable act) {}
