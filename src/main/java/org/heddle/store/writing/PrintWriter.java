package org.heddle.store.writing;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.PrintChange;
import org.heddle.domain.project.PrintChange.ChooseTemplate;
import org.heddle.domain.project.PrintChange.DropAbbreviation;
import org.heddle.domain.project.PrintChange.DropColumnSet;
import org.heddle.domain.project.PrintChange.DropExhibit;
import org.heddle.domain.project.PrintChange.PutAbbreviation;
import org.heddle.domain.project.PrintChange.PutCell;
import org.heddle.domain.project.PrintChange.PutColumnSet;
import org.heddle.domain.project.PrintChange.PutExhibit;
import org.heddle.domain.project.Touched;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.ColumnSet;
import org.heddle.domain.quotes.exhibit.Abbreviation;
import org.heddle.domain.quotes.exhibit.Exhibit;
import org.heddle.domain.quotes.exhibit.ExhibitCell;
import org.heddle.domain.quotes.exhibit.ExhibitCell.Example;
import org.heddle.domain.quotes.exhibit.ExhibitCell.Spot;
import org.heddle.domain.quotes.exhibit.ExhibitRow;
import org.heddle.store.table.Tables;

/// Carries out what can be done to exhibits and tables of the paper, and takes them along when codes or codings become one.
record PrintWriter(Tables tables) {

    void write(PrintChange change, Steps steps) throws SQLException {
        switch (change) {
            case PutExhibit(var exhibit) -> put(exhibit, steps);
            case DropExhibit(var id) -> {
                for (ExhibitCell cell : tables.prints.cells(id)) {
                    steps.run(new PutCell(ExhibitCell.empty(cell.spot())));
                }
                Exhibit gone = tables.prints.exhibit(id).orElseThrow();
                tables.prints.delete(id);
                steps.done(new PutExhibit(gone), touching(gone));
            }
            case PutCell(var cell) -> put(cell, steps);
            case PutColumnSet(var set) -> {
                Optional<ColumnSet> before = ColumnSet.find(tables.prints.columnSets(), set.name());
                if (!before.equals(Optional.of(set))) {
                    tables.prints.put(set);
                    steps.done(before.<PrintChange>map(PutColumnSet::new).orElseGet(() -> new DropColumnSet(set.name())), Touched.MEMOS);
                }
            }
            case DropColumnSet(var name) -> {
                ColumnSet gone = ColumnSet.find(tables.prints.columnSets(), name).orElseThrow();
                tables.prints.deleteColumnSet(gone.name());
                steps.done(new PutColumnSet(gone), Touched.MEMOS);
            }
            case PutAbbreviation(var one) -> {
                Optional<Abbreviation> before = abbreviation(one.letters());
                if (!before.equals(Optional.of(one))) {
                    tables.prints.put(one);
                    steps.done(before.<PrintChange>map(PutAbbreviation::new).orElseGet(() -> new DropAbbreviation(one.letters())), Touched.MEMOS);
                }
            }
            case DropAbbreviation(var letters) -> {
                Abbreviation gone = abbreviation(letters.strip()).orElseThrow();
                tables.prints.deleteAbbreviation(gone.letters());
                steps.done(new PutAbbreviation(gone), Touched.MEMOS);
            }
            case ChooseTemplate(var template) -> {
                AttributionTemplate before = tables.prints.template();
                if (before != template) {
                    tables.prints.choose(template);
                    steps.done(new ChooseTemplate(before), Touched.MEMOS);
                }
            }
        }
    }

    private Optional<Abbreviation> abbreviation(String letters) {
        return tables.prints.abbreviations().stream().filter(one -> one.letters().equals(letters)).findFirst();
    }

    private void put(Exhibit exhibit, Steps steps) throws SQLException {
        Optional<Exhibit> before = tables.prints.exhibit(exhibit.id());
        if (!before.equals(Optional.of(exhibit))) {
            tables.prints.put(exhibit);
            steps.done(before.<PrintChange>map(PutExhibit::new).orElseGet(() -> new DropExhibit(exhibit.id())), touching(exhibit));
        }
    }

    private static Touched touching(Exhibit exhibit) {
        var codes = new HashSet<>(exhibit.rows().stream().map(ExhibitRow::code).toList());
        return Touched.all(List.of(new Touched(Set.of(), codes, Set.of(), false), Touched.MEMOS));
    }

    private void put(ExhibitCell cell, Steps steps) throws SQLException {
        ExhibitCell before = tables.prints.cell(cell.spot()).orElseGet(() -> ExhibitCell.empty(cell.spot()));
        if (!before.equals(cell)) {
            tables.prints.put(cell);
            steps.done(new PutCell(before), Touched.all(List.of(touching(before), touching(cell))));
        }
    }

    private Touched touching(ExhibitCell cell) {
        Touched codings = Touched.all(cell.examples().stream().flatMap(one -> tables.codings.find(one.quote()).stream()).map(Steps::touching).toList());
        return Touched.all(List.of(codings, new Touched(Set.of(), Set.of(cell.spot().row()), Set.of(), false), Touched.MEMOS));
    }

    /// A code gives way to another: its row becomes that one's, or what stands in it goes over into the row that is there.
    void follow(CodeId from, CodeId to, Steps steps) throws SQLException {
        for (Exhibit exhibit : tables.prints.exhibits()) {
            if (exhibit.hasRow(from)) {
                boolean isThere = exhibit.hasRow(to);
                steps.run(new PutExhibit(exhibit.of(exhibit.rows().stream().filter(row -> !isThere || !row.code().equals(from))
                        .map(row -> row.code().equals(from) ? new ExhibitRow(to, row.gloss()) : row).toList())));
            }
            for (ExhibitCell cell : tables.prints.cells(exhibit.id())) {
                if (cell.spot().row().equals(from)) {
                    var spot = new Spot(exhibit.id(), to, cell.spot().column());
                    ExhibitCell there = tables.prints.cell(spot).orElseGet(() -> ExhibitCell.empty(spot).reaching(cell.across()));
                    steps.run(new PutCell(ExhibitCell.empty(cell.spot())));
                    steps.run(new PutCell(there.joined(cell)));
                }
            }
        }
    }

    /// A coding gives way to the one that lies on it: so does it in cells.
    void handOver(CodingId from, CodingId to, Steps steps) throws SQLException {
        for (ExhibitCell cell : tables.prints.showing(from)) {
            ExhibitCell after = cell.shows(to) ? cell.without(from) : cell.showing(cell.examples().stream()
                    .map(example -> example.quote().equals(from) ? new Example(to, example.leadIn()) : example).toList());
            steps.run(new PutCell(after));
        }
    }
}
