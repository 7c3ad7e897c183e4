package org.heddle.workbench.sample;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.matrix.CellPlace;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.matrix.Judgement;
import org.heddle.domain.matrix.MatrixColumn;
import org.heddle.domain.matrix.MatrixId;
import org.heddle.domain.matrix.RowKind;
import org.heddle.domain.matrix.RowOrder;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.TextSpan;
import org.heddle.exchange.text.CsvTable;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.matrix.MatrixActs;

/// A matrix of the sample's practices by its main codes, with a handful of summaries. It is written before the second coder codes, so that one
/// summary is out of date: the one about the practice in which both of them coded.
record SampleMatrix(OpenProject project, MatrixActs acts, Consumer<CompletableFuture<?>> done) {
    private static final String NAME = "Practices by paradigm";

    void write(CsvTable table) {
        var matrix = project.ask(reader -> new FrameworkMatrix(MatrixId.fresh(), NAME, RowKind.CASES, columns(reader),
                new RowOrder(Optional.of("arm"), Optional.empty())));
        done.accept(acts.put(matrix));
        table.rows().forEach(row -> write(matrix, table, row));
    }

    private static List<MatrixColumn> columns(ProjectReader reader) {
        return reader.codes().codebook().roots().stream().filter(code -> code.dimension().isEmpty()).map(Code::id).map(MatrixColumn::of).toList();
    }

    private void write(FrameworkMatrix matrix, CsvTable table, CsvTable.Row row) {
        CellPlace place = project.ask(reader -> place(reader, matrix, table.cell(row, "case"), table.cell(row, "column")));
        Coding coding = project.ask(reader -> coding(reader, table, row));
        String text = project.ask(reader -> reader.sources().text(coding.source()));
        int at = coding.span().start() + coding.span().of(text).indexOf(table.cell(row, "quote"));
        done.accept(acts.write(place, table.cell(row, "summary")));
        done.accept(acts.turn(place, coding.id()));
        done.accept(acts.turn(place, new Passage(coding.source(), new TextSpan(at, at + table.cell(row, "quote").length()))));
        Judgement.Direction.named(table.cell(row, "direction")).ifPresent(direction -> done.accept(acts.judge(place, _ -> new Judgement(
                Optional.of(direction), Judgement.Strength.named(table.cell(row, "strength"))))));
    }

    private static CellPlace place(ProjectReader reader, FrameworkMatrix matrix, String label, String column) {
        var codebook = reader.codes().codebook();
        return new CellPlace(matrix.columns().stream().filter(one -> one.title(codebook).equals(column)).findFirst().orElseThrow(SampleMatrix::missing).id(),
                reader.cases().people().labelled(label).orElseThrow(SampleMatrix::missing).id().value());
    }

    private static Coding coding(ProjectReader reader, CsvTable table, CsvTable.Row row) {
        Source source = reader.sources().named(table.cell(row, "source")).orElseThrow(SampleMatrix::missing);
        String text = reader.sources().text(source.id());
        var wanted = reader.codes().codebook().named(table.cell(row, "code")).id();
        return reader.codings().of(source.id()).stream()
                .filter(coding -> coding.code().equals(wanted) && coding.span().of(text).contains(table.cell(row, "quote"))).findFirst()
                .orElseThrow(SampleMatrix::missing);
    }

    private static Refusal missing() {
        return new Refusal("matrix.csv: a cell or passage is not in the sample.");
    }
}
