package org.heddle.domain.project.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.SourceId;

/// Which acts of the audit trail are wanted. `kinds`: any of these, each perhaps with a `*` at its end; none: all. `until` is left out itself.
public record LogFilter(Optional<String> coder, List<String> kinds, Optional<SourceId> source, Optional<CodeId> code, Optional<Instant> since,
                        Optional<Instant> until, String words) {
    public static final LogFilter ALL = new LogFilter(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), "");

    public LogFilter {
        kinds = List.copyOf(kinds);
        words = words.strip();
    }
}
