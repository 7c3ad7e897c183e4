package org.heddle.exchange.importing;

import java.util.List;
import org.heddle.domain.source.ImportProblem;
import org.heddle.domain.source.SourceKind;
import org.heddle.domain.source.Turn;

/// A source as read from a file, before it enters a project. Speakers stand in the order in which they first speak.
public record Imported(String name, String fileName, SourceKind kind, String text, List<Turn> turns, List<SpeakerLabel> speakers,
                       List<ImportProblem> problems) {
    public Imported {
        turns = List.copyOf(turns);
        speakers = List.copyOf(speakers);
        problems = List.copyOf(problems);
    }
}
