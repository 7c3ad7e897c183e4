package org.heddle.domain.codebook;

import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;

/// A passage that the codebook points to: a typical example of a code, or a counter-example. Its words stay in the source.
public record CodeExample(ExampleId id, CodeId code, ExampleKind kind, SourceId source, TextSpan span) {
    public static CodeExample of(CodeId code, ExampleKind kind, SourceId source, TextSpan span) {
        return new CodeExample(ExampleId.fresh(), code, kind, source, span);
    }

    public CodeExample ofCode(CodeId other) {
        return new CodeExample(id, other, kind, source, span);
    }

    public CodeExample over(TextSpan newSpan) {
        return new CodeExample(id, code, kind, source, newSpan);
    }
}
