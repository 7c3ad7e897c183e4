package org.heddle.workbench.memo;

import java.util.Optional;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;

/// Which headings of which coding notes are wanted. `arm` is that of the source's case, `role` that of anybody who speaks in it.
public record NoteFilter(Optional<SourceId> source, Optional<CodeId> heading, Optional<CoderId> coder, Optional<String> arm, Optional<String> role) {
    public static final NoteFilter ALL =
            new NoteFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public NoteFilter under(CodeId code) {
        return new NoteFilter(source, Optional.of(code), coder, arm, role);
    }
}
