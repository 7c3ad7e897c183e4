package org.heddle.cli.matrix;

import java.util.List;
import java.util.Map;
import org.heddle.cli.frame.Fields;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.matrix.sheet.Gap;
import org.heddle.domain.matrix.sheet.MatrixReport;
import org.heddle.domain.matrix.sheet.MatrixRow;
import org.heddle.domain.matrix.sheet.MatrixSheet;
import org.heddle.domain.matrix.sheet.SheetCell;
import org.heddle.domain.source.CodePoints;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.matrix.CellPassage;

/// Matrices for programs; offsets count code points.
record MatrixFields(MatrixReport report) {

    static Fields matrix(FrameworkMatrix matrix, Codebook codebook) {
        return new Fields().put("id", matrix.id().value()).put("name", matrix.name()).put("rows", matrix.rows().word())
                .put("groupedBy", matrix.order().groupedBy()).put("sortedBy", matrix.order().sortedBy())
                .put("columns", matrix.columns().stream().map(column -> new Fields().put("title", column.title(codebook))
                        .put("codes", column.codes().stream().map(code -> codebook.path(code).toString()).toList())
                        .put("withSubCodes", column.withChildren()).put("hidden", column.isHidden())).toList());
    }

    Fields whole() {
        MatrixSheet sheet = report.sheet();
        return matrix(sheet.matrix(), sheet.codebook()).put("says", report.says()).put("lines", sheet.rows().stream().map(row -> new Fields()
                .put("row", row.label()).put("facts", facts(row)).put("cells", sheet.columns().stream()
                        .map(column -> cell(sheet.at(row, column)).put("column", sheet.title(column))).toList())).toList());
    }

    private static Fields facts(MatrixRow row) {
        var facts = new Fields();
        row.facts().forEach(facts::put);
        return facts;
    }

    Fields cell(SheetCell cell) {
        var fields = new Fields().put("summary", cell.summary()).put("passages", cell.passages()).put("kinds", kinds(cell))
                .put("stale", cell.staleness().isStale()).put("why", cell.staleness().words());
        cell.cell().ifPresent(written -> written(written, cell, fields));
        return fields;
    }

    private static Fields kinds(SheetCell cell) {
        var kinds = new Fields();
        cell.kinds().forEach((kind, count) -> kinds.put(kind.words(), count));
        return kinds;
    }

    private void written(MatrixCell written, SheetCell cell, Fields fields) {
        Map<?, String> coders = report.coders();
        fields.put("direction", written.judgement().direction().map(one -> one.word())).put("strength", written.judgement().strength().map(one -> one.word()))
                .put("by", coders.getOrDefault(written.author(), "")).put("at", written.at().toString())
                .put("evidence", written.evidence().stream().map(coding -> coding.value().toString()).toList())
                .put("quotations", written.quotations().stream().filter(report.quotations()::containsKey).map(report.quotations()::get)
                        .map(said -> new Fields().put("words", said.words()).put("mark", said.mark())).toList())
                .put("reviews", cell.reviews().stream().map(review -> new Fields().put("by", coders.getOrDefault(review.key().reviewer(), ""))
                        .put("at", review.at().toString()).put("verdict", review.verdict().word()).put("comment", review.comment())
                        .put("ofEarlierWording", review.isStale(written))).toList());
    }

    List<Fields> missing(List<Gap> gaps) {
        MatrixSheet sheet = report.sheet();
        return gaps.stream().flatMap(gap -> sheet.with(gap).stream().map(place -> new Fields()
                .put("row", sheet.rows().stream().filter(row -> row.id().equals(place.row())).map(MatrixRow::label).findFirst())
                .put("column", sheet.matrix().find(place.column()).map(sheet::title)).put("missing", gap.word())
                .put("why", gap == Gap.STALE ? sheet.at(place).staleness().words() : gap.meaning()))).toList();
    }

    static Fields passage(CellPassage passage, OpenProject project) {
        var source = project.ask(reader -> reader.sources().find(passage.coding().source()).orElseThrow());
        var points = CodePoints.of(source, project.ask(reader -> reader.sources().text(source.id())));
        return new Fields().put("coding", passage.coding().id().value()).put("source", source.name()).put("kind", passage.kind().words())
                .put("start", points.outside(passage.coding().span().start())).put("end", points.outside(passage.coding().span().end()))
                .put("words", passage.said().words()).put("mark", passage.said().mark());
    }
}
