package org.heddle.domain.verification;

import java.util.Optional;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.TextSpan;

/// What a checker would rather see than the coding as it is.
public sealed interface Suggestion {
    record OtherCode(CodeId code) implements Suggestion {}

    record OtherEdges(TextSpan span) implements Suggestion {}

    /// The passage should not have this code at all.
    record DropIt() implements Suggestion {}

    static Optional<Suggestion> of(Optional<CodeId> code) {
        return code.map(OtherCode::new);
    }
}
