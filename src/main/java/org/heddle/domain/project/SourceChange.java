package org.heddle.domain.project;

import java.util.List;
import java.util.Optional;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.SourceKind;
import org.heddle.domain.source.Turn;

/// What can be done to sources.
public sealed interface SourceChange extends Change {

    /// Takes a source in with its words, turns and speakers.
    record AddSource(Source source, String text, List<Turn> turns, List<Speaker> speakers, Optional<CaseId> practice)
            implements SourceChange {
        public AddSource {
            turns = List.copyOf(turns);
            speakers = List.copyOf(speakers);
        }
    }

    /// Takes a source out, with its codings and their checks.
    record RemoveSource(SourceId source) implements SourceChange {}

    record RenameSource(SourceId source, String name) implements SourceChange {}

    record SetSourceKind(SourceId source, SourceKind kind) implements SourceChange {}

    /// Says which case a source belongs to; empty: none.
    record PlaceSource(SourceId source, Optional<CaseId> practice) implements SourceChange {}

    /// Says who speaks under a label of a source.
    record MapSpeaker(Speaker speaker) implements SourceChange {}
}
