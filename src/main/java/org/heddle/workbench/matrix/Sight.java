package org.heddle.workbench.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heddle.domain.Refusal;
import org.heddle.domain.coding.CodingLine;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.matrix.CellPlace;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.matrix.MatrixId;
import org.heddle.domain.matrix.SeenCoding;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;

/// What lies under cells at this moment, as a cell remembers it when it is confirmed. Lives as long as one act is made.
final class Sight {
    private final ProjectReader reader;
    private final Map<MatrixId, SheetReading> readings = new HashMap<>();

    Sight(ProjectReader reader) {
        this.reader = reader;
    }

    List<SeenCoding> under(CellPlace place) {
        FrameworkMatrix matrix = reader.matrices().with(place.column()).orElseThrow(() -> new Refusal("That column is no longer there."));
        SheetReading reading = readings.computeIfAbsent(matrix.id(), _ -> new SheetReading(reader, matrix, reader.sources()::turns));
        Map<SourceId, Source> sources = reading.sources().stream().collect(Collectors.toMap(Source::id, Function.identity()));
        var texts = new HashMap<SourceId, String>();
        var seen = new ArrayList<SeenCoding>();
        for (CodingLine line : reading.under(place)) {
            Coding coding = Coding.of(line.source(), line.span(), line.code(), line.coder(), line.at());
            seen.add(SeenCoding.of(line.id(), coding, Objects.requireNonNull(sources.get(line.source())), texts.computeIfAbsent(line.source(), reader.sources()::text)));
        }
        return seen;
    }
}
