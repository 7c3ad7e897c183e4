package org.heddle.workbench.matrix;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heddle.domain.Refusal;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.coding.CodingLine;
import org.heddle.domain.matrix.CellPlace;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.matrix.MatrixColumn;
import org.heddle.domain.matrix.MatrixId;
import org.heddle.domain.matrix.sheet.MatrixReport;
import org.heddle.domain.matrix.sheet.MatrixRow;
import org.heddle.domain.matrix.sheet.MatrixSheet;
import org.heddle.domain.matrix.sheet.Quotation;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.Quoting;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.Coder;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.KeptCodings;
import org.heddle.workbench.OpenProject;

/// The framework matrices of a project, as somebody reads them.
public final class Matrices {
    /// More passages than anybody reads under one cell.
    public static final int MOST_READ = 500;

    private final OpenProject project;
    private final Function<ProjectReader, CodingColumns> codings;

    public Matrices(OpenProject project) {
        this(project, reader -> KeptCodings.of(project, reader));
    }

    /// With the codings read in this way.
    Matrices(OpenProject project, Function<ProjectReader, CodingColumns> codings) {
        this.project = project;
        this.codings = codings;
    }

    public CompletableFuture<List<FrameworkMatrix>> all() {
        return project.read(reader -> reader.matrices().all());
    }

    public CompletableFuture<MatrixSheet> sheet(MatrixId id) {
        return project.compute(() -> drawn(project.ask(reader -> known(reader, id))));
    }

    /// A matrix that need not be in the project.
    public CompletableFuture<MatrixSheet> sheet(FrameworkMatrix matrix) {
        return project.compute(() -> drawn(matrix));
    }

    private MatrixSheet drawn(FrameworkMatrix matrix) {
        return MatrixSheet.of(matrix, project.ask(reader -> new SheetReading(reader, matrix, source -> project.ask(again -> again.sources().turns(source)))
                .grounds(codings.apply(reader), source -> project.ask(again -> again.sources().text(source)))));
    }

    private static FrameworkMatrix known(ProjectReader reader, MatrixId id) {
        return reader.matrices().find(id).orElseThrow(() -> new Refusal("That matrix is no longer there."));
    }

    /// The passages under a cell, at most `MOST_READ`, with their words and who says them.
    public CompletableFuture<List<CellPassage>> passages(FrameworkMatrix matrix, CellPlace place) {
        return project.compute(() -> {
            List<CodingLine> under = under(matrix, place).stream().limit(MOST_READ).toList();
            return inOrder(under, read(under));
        });
    }

    /// At most so many passages under each of these cells; words that several codings mark are read once.
    public CompletableFuture<Map<CellPlace, List<CellPassage>>> once(FrameworkMatrix matrix, Collection<CellPlace> places, int most) {
        return project.compute(() -> {
            Map<CellPlace, List<CodingLine>> under = project.ask(reader -> {
                var reading = new SheetReading(reader, matrix, reader.sources()::turns);
                return places.stream().distinct().collect(Collectors.toMap(Function.identity(), place -> once(reading.under(place), most)));
            });
            Map<CodingLine, CellPassage> read = read(under.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
            return under.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, cell -> inOrder(cell.getValue(), read)));
        });
    }

    private static List<CodingLine> once(List<CodingLine> codings, int most) {
        var known = new HashSet<Passage>();
        return codings.stream().filter(line -> known.add(new Passage(line.source(), line.span()))).limit(most).toList();
    }

    /// The codings under a cell, by source and place.
    public List<CodingLine> under(FrameworkMatrix matrix, CellPlace place) {
        return project.ask(reader -> new SheetReading(reader, matrix, reader.sources()::turns).under(place));
    }

    private static List<CellPassage> inOrder(List<CodingLine> codings, Map<CodingLine, CellPassage> read) {
        return codings.stream().flatMap(coding -> Optional.ofNullable(read.get(coding)).stream()).toList();
    }

    /// Reads each source once.
    private Map<CodingLine, CellPassage> read(Collection<CodingLine> codings) {
        var read = new HashMap<CodingLine, CellPassage>();
        Map<SourceId, List<CodingLine>> bySource = codings.stream().collect(Collectors.groupingBy(CodingLine::source));
        bySource.forEach((source, here) -> {
            var quoting = quoting(source);
            here.forEach(coding -> read.put(coding, quoting.passage(coding)));
        });
        return read;
    }

    /// One source that is quoted from.
    private record Quoted(Transcript transcript, Quoting quoting) {
        CellPassage passage(CodingLine coding) {
            return new CellPassage(coding, transcript.where(coding.span()), transcript.source().kind(),
                    coding.span().of(transcript.text()), quotation(coding.span()));
        }

        Quotation quotation(TextSpan span) {
            String attribution = quoting.provenance(span).attribution();
            return new Quotation(quoting.words(span).replace('\n', ' '), attribution.isEmpty() ? transcript.source().name() : attribution);
        }
    }

    private Quoted quoting(SourceId source) {
        return project.ask(reader -> {
            Transcript transcript = reader.sources().transcript(source);
            return new Quoted(transcript, new Quoting(transcript, reader.cases().people(), AttributionTemplate.A0));
        });
    }

    /// The words and marks of what is quoted in these cells.
    public Map<Passage, Quotation> quotations(List<MatrixCell> cells) {
        var quotations = new HashMap<Passage, Quotation>();
        cells.stream().flatMap(cell -> cell.quotations().stream()).distinct().collect(Collectors.groupingBy(Passage::source)).forEach((source, passages) -> {
            var quoted = quoting(source);
            passages.forEach(passage -> quotations.put(passage, quoted.quotation(passage.span())));
        });
        return quotations;
    }

    /// The matrix as a document.
    public CompletableFuture<MatrixReport> report(MatrixId id) {
        return sheet(id).thenCompose(sheet -> project.compute(() -> new MatrixReport(sheet,
                quotations(sheet.cells().values().stream().flatMap(cell -> cell.cell().stream()).toList()),
                project.ask(reader -> reader.team().all()).stream().collect(Collectors.toMap(Coder::id, Coder::name)))));
    }

    /// Writes the matrix with who wrote what and what is missing; a file that holds one table gets the matrix alone.
    public static void export(MatrixReport report, Path file) {
        Exporting.write(report.report(), report.matrix(), file);
    }

    /// The matrix that somebody calls so.
    public static FrameworkMatrix named(ProjectReader reader, String words) {
        List<FrameworkMatrix> all = reader.matrices().all();
        return all.stream().filter(one -> one.name().equalsIgnoreCase(words.strip())).findFirst().orElseThrow(() -> new Refusal(
                all.isEmpty() ? "There is no matrix in the project yet." : "There is no matrix “%s”; there is %s.".formatted(words.strip(),
                        all.stream().map(one -> "“%s”".formatted(one.name())).collect(Collectors.joining(", ")))));
    }

    /// The cell in the row and column that somebody calls so.
    public static CellPlace place(MatrixSheet sheet, String row, String column) {
        UUID where = sheet.rows().stream().filter(one -> one.label().equalsIgnoreCase(row.strip())).map(MatrixRow::id).findFirst()
                .orElseThrow(() -> new Refusal("There is no row “%s” in “%s”.".formatted(row.strip(), sheet.matrix().name())));
        return new CellPlace(column(sheet, column).id(), where);
    }

    public static MatrixColumn column(MatrixSheet sheet, String words) {
        List<MatrixColumn> columns = sheet.matrix().columns();
        return columns.stream().filter(one -> sheet.title(one).equalsIgnoreCase(words.strip())).findFirst()
                .or(() -> columns.stream().filter(one -> one.codes().stream().flatMap(code -> sheet.codebook().find(code).stream())
                        .anyMatch(code -> sheet.codebook().path(code.id()).toString().equalsIgnoreCase(words.strip()))).findFirst())
                .orElseThrow(() -> new Refusal("There is no column “%s” in “%s”.".formatted(words.strip(), sheet.matrix().name())));
    }
}
