package org.heddle.domain.project.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.Turn;

/// Questions about sources.
public interface SourceReader {
    /// In natural order of their names (`I4-2` before `I4-10`).
    List<Source> all();

    Optional<Source> find(SourceId id);

    /// By name or full file name.
    Optional<Source> named(String name);

    Optional<Source> withHash(String sha256);

    /// The stored words of a source; throws `Refusal` when it is gone.
    String text(SourceId id);

    /// The same in UTF-8, for who needs letters of a few stretches only.
    byte[] utf8(SourceId id);

    /// In text order.
    List<Turn> turns(SourceId id);

    /// The source with words, turns and speakers; throws `Refusal` when it is gone.
    Transcript transcript(SourceId id);

    /// The same for those who walk through many: who speaks is looked up now, words and turns when they are asked for.
    Function<SourceId, Transcript> transcripts();
}
