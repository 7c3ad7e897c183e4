package org.heddle.domain.memo;

import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;

/// What a memo points to beside what it is about.
public sealed interface MemoLink {
    /// Words of a source; the span follows them when the text is corrected.
    record ToPassage(SourceId source, TextSpan span) implements MemoLink {}

    record ToCode(CodeId code) implements MemoLink {}
}
