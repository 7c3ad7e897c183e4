package org.heddle.domain.analysis;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.People;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.Turn;
import org.heddle.domain.team.Coder;

/// What an analysis is computed from. `turns` and `text` may read when they are asked; they are asked once for each source, and only when speakers or
/// words matter.
public record Grounds(Codebook codebook, CodingColumns codings, List<Source> sources, Map<SourceId, CaseId> placements, People people,
                      List<Speaker> speakers, List<Coder> coders, Function<SourceId, List<Turn>> turns, Function<SourceId, String> text) {
    public Grounds {
        sources = List.copyOf(sources);
        placements = Map.copyOf(placements);
        speakers = List.copyOf(speakers);
        coders = List.copyOf(coders);
    }

    /// True when some speaker belongs to another case than the source does.
    public boolean hasGuests() {
        return speakers.stream().anyMatch(speaker -> speaker.practice().isPresent()
                && !speaker.practice().get().equals(placements.get(speaker.source())));
    }
}
