package org.heddle.domain.matrix.sheet;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.People;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.Turn;

/// What the rows of a matrix are made from. `turns` may read when it is asked, and is asked once for a source, where it matters who speaks.
public record RowGrounds(List<Source> sources, Map<SourceId, CaseId> placements, People people, List<Speaker> speakers,
                         Function<SourceId, List<Turn>> turns) {
    public RowGrounds {
        sources = List.copyOf(sources);
        placements = Map.copyOf(placements);
        speakers = List.copyOf(speakers);
    }
}
