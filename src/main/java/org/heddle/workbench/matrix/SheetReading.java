package org.heddle.workbench.matrix;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.coding.CodingLine;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.matrix.MatrixColumn;
import org.heddle.domain.matrix.RowKind;
import org.heddle.domain.matrix.sheet.SheetGrounds;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.verification.Consensus;

/// Reads what a matrix is drawn from. What `consensus` settled is left out, because it repeats what others coded.
record SheetReading(ProjectReader reader, FrameworkMatrix matrix) {

    SheetGrounds of(Collection<MatrixColumn> columns, Function<SourceId, String> text) {
        return under(columns).with(reader.matrices().cells(matrix.id()), reader.matrices().reviews(matrix.id()), text);
    }

    /// Only what lies under the cells of these columns.
    SheetGrounds under(Collection<MatrixColumn> columns) {
        Codebook codebook = reader.codes().codebook();
        Set<CodeId> codes = columns.stream().flatMap(column -> column.charted(codebook).stream()).collect(Collectors.toSet());
        var isCounted = Consensus.counted(reader.team().all());
        List<CodingLine> codings = codes.isEmpty() ? List.of()
                : reader.codings().lines(codes).stream().filter(line -> isCounted.test(line.coder())).toList();
        List<Speaker> speakers = reader.cases().speakers();
        Map<SourceId, CaseId> placements = reader.cases().placements();
        return new SheetGrounds(codebook, codings, codes.isEmpty() ? Map.of() : labels(codes, speakers, placements), reader.sources().all(), placements,
                reader.cases().people(), speakers, List.of(), List.of(), reader.sources()::text);
    }

    /// Who speaks matters only where rows are participants, and in sources with guests from other cases.
    private Map<CodingId, String> labels(Set<CodeId> codes, List<Speaker> speakers, Map<SourceId, CaseId> placements) {
        var asked = new HashSet<SourceId>();
        speakers.stream().filter(speaker -> switch (matrix.rows()) {
            case PERSONS -> speaker.person().isPresent();
            case CASES -> speaker.practice().isPresent() && !Objects.equals(speaker.practice().get(), placements.get(speaker.source()));
            case SOURCES -> false;
        }).forEach(speaker -> asked.add(speaker.source()));
        boolean asksNothing = matrix.rows() == RowKind.SOURCES || asked.isEmpty();
        return asksNothing ? Map.of() : reader.codings().speakers(codes, asked);
    }
}
