package org.heddle.domain.project.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.NoteId;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;

/// Questions about coding notes. Lists follow the order of the sources, then of the coders.
public interface NoteReader {
    List<CodingNote> all();

    List<CodingNote> of(SourceId source);

    /// One heading across all transcripts.
    List<CodingNote> under(CodeId heading);

    Optional<CodingNote> find(NoteId id);

    Optional<CodingNote> find(SourceId source, CodeId heading, CoderId coder);

    /// The codes chosen as headings; none: the top codes.
    Set<CodeId> headings();
}
