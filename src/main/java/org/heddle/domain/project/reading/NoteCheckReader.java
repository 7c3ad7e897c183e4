package org.heddle.domain.project.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heddle.domain.memo.NoteId;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.verification.CheckId;
import org.heddle.domain.verification.note.NoteCheck;

/// Questions about checks of coding notes, oldest first.
public interface NoteCheckReader {
    List<NoteCheck> of(NoteId note);

    Map<NoteId, List<NoteCheck>> of(SourceId source);

    Optional<NoteCheck> find(CheckId id);
}
