package org.heddle.workbench.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heddle.domain.Refusal;
import org.heddle.domain.cases.Case;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.PrintChange.PutCell;
import org.heddle.domain.project.PrintChange.PutExhibit;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.AttributionTemplate.Brackets;
import org.heddle.domain.quotes.HouseStyle.Marks;
import org.heddle.domain.quotes.exhibit.Axis;
import org.heddle.domain.quotes.exhibit.Exhibit;
import org.heddle.domain.quotes.exhibit.ExhibitCell;
import org.heddle.domain.quotes.exhibit.ExhibitCell.Spot;
import org.heddle.domain.quotes.exhibit.ExhibitColumn;
import org.heddle.domain.quotes.exhibit.ExhibitId;
import org.heddle.domain.quotes.exhibit.ExhibitRow;
import org.heddle.domain.quotes.exhibit.Look;
import org.heddle.domain.source.Source;
import org.heddle.exchange.text.CsvTable;

/// One exhibit of the sample: strategies by arm, with statements and quotes.
record SampleExhibit(ProjectReader reader) {
    private static final List<ExhibitColumn> ARMS = List.of(new ExhibitColumn("programme", "Programme practices"),
            new ExhibitColumn("comparison", "Comparison practices"));

    List<Change> changes(CsvTable table) {
        var id = ExhibitId.fresh();
        Map<Spot, ExhibitCell> cells = new LinkedHashMap<>();
        for (CsvTable.Row row : table.rows()) {
            CodeId code = reader.codes().codebook().named(table.cell(row, "row")).id();
            var spot = new Spot(id, code, table.cell(row, "column"));
            Coding coding = coding(table.cell(row, "source"), code, table.cell(row, "begins"));
            ExhibitCell fresh = ExhibitCell.empty(spot).stating(table.cell(row, "statement")).reaching(Integer.parseInt(table.cell(row, "across")));
            cells.merge(spot, fresh.with(coding.id()), (before, _) -> before.with(coding.id()));
        }
        var rows = new ArrayList<>(cells.keySet().stream().map(Spot::row).distinct().map(ExhibitRow::of).toList());
        var box = new Exhibit(id, "Box 1. Hopeful pessimism by arm", "Strategy", new Axis(Axis.Kind.ATTRIBUTE, Case.ARM), rows, ARMS,
                new Look(AttributionTemplate.A0, Brackets.ROUND, Marks.DOUBLE, Look.Gloss.DEFINITION, "practice"));
        return Stream.concat(Stream.<Change>of(new PutExhibit(box)), cells.values().stream().map(PutCell::new)).toList();
    }

    private Coding coding(String name, CodeId code, String begins) {
        Source source = reader.sources().named(name).orElseThrow();
        String text = reader.sources().text(source.id());
        return reader.codings().of(source.id()).stream().filter(coding -> coding.code().equals(code) && coding.span().of(text).startsWith(begins))
                .findFirst().orElseThrow(() -> new Refusal("exhibits.csv: a passage is not in the sample."));
    }
}
