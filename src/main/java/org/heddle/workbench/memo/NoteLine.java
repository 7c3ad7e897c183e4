package org.heddle.workbench.memo;

import java.util.Optional;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.source.Source;
import org.heddle.domain.team.Coder;

/// One heading of one transcript's coding note, by one coder; without a note it is still open. A parked heading is none of the chosen ones any more.
public record NoteLine(Source source, String practice, String arm, Code heading, boolean isParked, Optional<Coder> coder,
                       Optional<CodingNote> note) {
    public static final String OPEN = "open";
    public static final String NOTHING_FOUND = "nothing found";
    public static final String WRITTEN = "written";

    /// As written on screen and in files.
    public String state() {
        return note.map(one -> one.isNothingFound() ? NOTHING_FOUND : WRITTEN).orElse(OPEN);
    }
}
