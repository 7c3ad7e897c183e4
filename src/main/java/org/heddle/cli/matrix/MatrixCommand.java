package org.heddle.cli.matrix;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Reports;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Writing;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.matrix.CellPlace;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.matrix.sheet.Gap;
import org.heddle.domain.matrix.sheet.MatrixReport;
import org.heddle.domain.matrix.sheet.MatrixSheet;
import org.heddle.domain.matrix.sheet.SheetCell;
import org.heddle.domain.project.MatrixChange.DropMatrix;
import org.heddle.domain.project.MatrixChange.PutMatrix;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.report.Report;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.matrix.Matrices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Makes, reads and writes framework matrices.
@Command(description = "Framework matrices: cases against codes, a summary in each cell.")
public final class MatrixCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @Mixin
    private MatrixShape shape = new MatrixShape();

    @Mixin
    private CellSaying saying = new CellSaying();

    @Option(names = "--matrix", paramLabel = "NAME", description = "Which matrix; not needed while there is one. Without an act it is shown.")
    private Optional<String> matrix = Optional.empty();

    @Option(names = "--drop", description = "Deletes the --matrix with everything in it.")
    private boolean drop;

    @Option(names = "--cell", paramLabel = "ROW COLUMN", arity = "2", hideParamSyntax = true, description = "One cell: shows it with its passages, or says something in it.")
    private List<String> cell = new ArrayList<>();

    @Option(names = "--stale", description = "Lists the cells whose codings changed since they were confirmed.")
    private boolean stale;

    @Option(names = "--missing", description = "Lists the cells without passages, without a summary, and stale.")
    private boolean missing;

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the matrix as .xlsx, .docx, .html, .csv, .md or .json.")
    private Optional<Path> out = Optional.empty();

    @Override
    public int run(Desk desk) throws IOException {
        check();
        if (shape.make().isPresent()) {
            desk.out().done(writing.act(desk, project -> project.runMade(reader -> new PutMatrix(shape.made(reader)))));
        } else if (drop) {
            desk.out().done(writing.act(desk, project -> project.runMade(reader -> new DropMatrix(wanted(reader).id()))));
        } else if (shape.isChange()) {
            desk.out().done(writing.act(desk, project -> new Matrices(project).sheet(project.ask(this::wanted).id())
                    .thenCompose(sheet -> project.runMade(reader -> new PutMatrix(shape.changed(wanted(reader), sheet, reader))))));
        } else if (saying.isAny()) {
            say(desk);
        } else {
            try (OpenProject project = writing.look(desk)) {
                show(desk, project);
            }
        }
        return Exit.DONE;
    }

    private void check() {
        boolean isReading = json || out.isPresent() || stale || missing;
        boolean isActing = shape.make().isPresent() || drop || shape.isChange() || saying.isAny();
        boolean isBoth = drop && (shape.isChange() || matrix.isEmpty()) || shape.make().isPresent() && matrix.isPresent()
                || saying.isAny() && (shape.isChange() || shape.make().isPresent() || drop);
        if (isReading && isActing || isBoth || saying.isAny() && cell.isEmpty() || !cell.isEmpty() && cell.size() != 2) {
            throw new WrongUsage("heddle matrix: one thing at a time: --make NAME, --matrix NAME with what is to change, --cell ROW COLUMN with what is to be said, "
                    + "or none of them to read.");
        }
    }

    private FrameworkMatrix wanted(ProjectReader reader) {
        if (matrix.isPresent()) {
            return Matrices.named(reader, matrix.get());
        }
        List<FrameworkMatrix> all = reader.matrices().all();
        if (all.size() != 1) {
            throw new Refusal(all.isEmpty() ? "There is no matrix in the project yet. --make makes one." : "There are several matrices; say which with --matrix.");
        }
        return all.getFirst();
    }

    /// Several things said of one cell are several acts.
    private void say(Desk desk) throws IOException {
        try (OpenProject project = writing.open(desk)) {
            MatrixSheet sheet = new Matrices(project).sheet(project.ask(this::wanted).id()).join();
            CellPlace place = Matrices.place(sheet, cell.get(0), cell.get(1));
            for (var step : saying.steps(desk, sheet, place)) {
                desk.out().done(writing.finish(desk, project, step));
            }
        }
    }

    private void show(Desk desk, OpenProject project) {
        boolean isList = matrix.isEmpty() && cell.isEmpty() && out.isEmpty() && !stale && !missing;
        if (isList) {
            list(desk, project);
            return;
        }
        MatrixReport report = new Matrices(project).report(project.ask(this::wanted).id()).join();
        if (out.isPresent()) {
            Matrices.export(report, out.get());
            desk.out().line("Wrote %s.".formatted(out.get()));
        } else if (!cell.isEmpty()) {
            cell(desk, project, report);
        } else if (stale || missing) {
            missing(desk, report);
        } else if (json) {
            desk.out().json(new MatrixFields(report).whole());
        } else {
            Reports.print(new Report(report.sheet().matrix().name(), List.of(report.says()), List.of(report.matrix())), desk.out());
        }
    }

    private void list(Desk desk, OpenProject project) {
        List<FrameworkMatrix> all = project.ask(reader -> reader.matrices().all());
        Codebook codebook = project.ask(reader -> reader.codes().codebook());
        if (json) {
            desk.out().json(all.stream().map(one -> MatrixFields.matrix(one, codebook)).toList());
        } else {
            desk.out().columns(all.stream().map(one -> List.of(one.name(), one.rows().word(), "%d columns".formatted(one.columns().size()),
                    String.join(", ", one.columns().stream().map(column -> column.title(codebook)).toList()))).toList());
        }
    }

    private void cell(Desk desk, OpenProject project, MatrixReport report) {
        CellPlace place = Matrices.place(report.sheet(), cell.get(0), cell.get(1));
        SheetCell found = report.sheet().at(place);
        var passages = new Matrices(project).passages(report.sheet().matrix(), place).join();
        if (json) {
            desk.out().json(new MatrixFields(report).cell(found).put("under", passages.stream().map(one -> MatrixFields.passage(one, project)).toList()));
            return;
        }
        desk.out().line(found.summary().isEmpty() ? "Nothing is written here." : found.summary());
        found.cell().filter(written -> !written.judgement().isNone()).ifPresent(written -> desk.out().line(written.judgement().words()));
        found.cell().ifPresent(written -> written.quotations().stream().filter(report.quotations()::containsKey)
                .forEach(passage -> desk.out().line(String.valueOf(report.quotations().get(passage)))));
        desk.out().line(found.under() + (found.staleness().isStale() ? "; stale: " + found.staleness().words() : ""));
        desk.out().columns(passages.stream().map(one -> List.of(one.coding().id().value().toString(), one.where(), one.said().words())).toList());
    }

    private void missing(Desk desk, MatrixReport report) {
        List<Gap> gaps = missing ? List.of(Gap.values()) : List.of(Gap.STALE);
        if (json) {
            desk.out().json(new MatrixFields(report).missing(gaps));
        } else {
            var rows = new ArrayList<List<String>>();
            report.gaps().rows().forEach(row -> {
                if (missing || row.get(2).equals(Gap.STALE.word())) {
                    rows.add(row);
                }
            });
            desk.out().columns(rows);
        }
    }
}
