package org.heddle.domain.project;

import java.util.List;
import java.util.Optional;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.coding.CodingPlace;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.SourceKind;
import org.heddle.domain.source.TextEdits;
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

    /// Gives a source other words, with turns and speakers read again. The edits lead from the words before to these, and every coding goes along
    /// with its words; one of which nothing is left is taken away.
    record CorrectSource(SourceId source, String text, List<Turn> turns, List<Speaker> speakers, TextEdits edits) implements SourceChange {
        public CorrectSource {
            turns = List.copyOf(turns);
            speakers = List.copyOf(speakers);
        }
    }

    /// Puts words, turns, speakers and the places of codings back as they were: how a correction is undone.
    record RestoreText(Source source, String text, List<Turn> turns, List<Speaker> speakers, List<CodingPlace> places)
            implements SourceChange {
        public RestoreText {
            turns = List.copyOf(turns);
            speakers = List.copyOf(speakers);
            places = List.copyOf(places);
        }
    }

    record RenameSource(SourceId source, String name) implements SourceChange {}

    record SetSourceKind(SourceId source, SourceKind kind) implements SourceChange {}

    /// Says which case a source belongs to; empty: none.
    record PlaceSource(SourceId source, Optional<CaseId> practice) implements SourceChange {}

    /// Says who speaks under a label of a source.
    record MapSpeaker(Speaker speaker) implements SourceChange {}
}
