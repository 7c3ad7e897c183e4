package org.heddle.domain.project.reading;

import java.util.List;
import java.util.Optional;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;

/// Questions about coders.
public interface TeamReader {
    /// In the order in which they joined.
    List<Coder> all();

    Optional<Coder> find(CoderId id);

    Optional<Coder> named(String name);

    /// True when the coder has codings, checks, declarations, memos or coding notes, or stands in a pass.
    boolean hasWorked(CoderId id);
}
