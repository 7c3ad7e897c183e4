package org.heddle.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.merging.Choice;
import org.heddle.domain.project.CodeChange.DeleteCode;
import org.heddle.domain.project.CodeChange.MergeCode;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.project.CodingChange.RemoveCoding;
import org.heddle.domain.project.PrintChange.ChooseTemplate;
import org.heddle.domain.project.PrintChange.PutAbbreviation;
import org.heddle.domain.project.PrintChange.PutCell;
import org.heddle.domain.project.PrintChange.PutColumnSet;
import org.heddle.domain.project.PrintChange.PutExhibit;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.Carry;
import org.heddle.domain.quotes.ColumnSet;
import org.heddle.domain.quotes.HouseStyle;
import org.heddle.domain.quotes.QuoteColumn;
import org.heddle.domain.quotes.exhibit.Abbreviation;
import org.heddle.domain.quotes.exhibit.Axis;
import org.heddle.domain.quotes.exhibit.Exhibit;
import org.heddle.domain.quotes.exhibit.ExhibitCell.Spot;
import org.heddle.domain.quotes.exhibit.ExhibitCell;
import org.heddle.domain.quotes.exhibit.ExhibitColumn;
import org.heddle.domain.quotes.exhibit.ExhibitId;
import org.heddle.domain.quotes.exhibit.ExhibitRow;
import org.heddle.domain.quotes.exhibit.Look;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Exhibits where codes become one, where codings go, and where two copies of a project become one.
final class ExhibitMergeTest {
    @TempDir
    Path folder;

    private Copies copies;
    private Exhibit box;
    private Coding quoted;

    @BeforeEach
    void oneBox() {
        copies = new Copies(folder);
        quoted = copies.coding("rent decides", copies.rent, copies.ailsa);
        box = new Exhibit(ExhibitId.fresh(), "Box", "", Axis.of(Axis.Kind.ROLE), List.of(ExhibitRow.of(copies.rent.id()), ExhibitRow.of(copies.power.id())),
                List.of(new ExhibitColumn("GP", ""), new ExhibitColumn("PN", "")), Look.PLAIN);
        copies.work("base", copies.ailsa, new AddCoding(quoted), new PutExhibit(box), new PutCell(cell(copies.rent.id(), "GP", "Rent.").with(quoted.id())));
    }

    private ExhibitCell cell(CodeId row, String column, String statement) {
        return ExhibitCell.empty(new Spot(box.id(), row, column)).stating(statement);
    }

    private Set<ExhibitCell> cells(String copy) {
        try (var store = copies.open(copy)) {
            return store.reader(copies.ailsa.id()).prints().cells(box.id()).stream().collect(Collectors.toSet());
        }
    }

    @Test
    void eachCopysCellsComeTogetherAndOneUndoTakesThemBack() {
        copies.copy("base", "a");
        copies.copy("base", "b");
        var set = new ColumnSet("Journal", List.of(QuoteColumn.QUOTE), AttributionTemplate.A1, Carry.EVERY, HouseStyle.Marks.LOW, List.of(), Optional.empty(), List.of());
        copies.work("a", copies.ailsa, new PutCell(cell(copies.power.id(), "GP", "Mine.")));
        copies.work("b", copies.tom, new PutCell(cell(copies.power.id(), "PN", "Theirs.").with(quoted.id())), new PutCell(cell(copies.rent.id(), "GP", "Rent, said often.").with(quoted.id())),
                new PutColumnSet(set), new PutAbbreviation(new Abbreviation("GP", "")), new ChooseTemplate(AttributionTemplate.A3));
        var before = copies.dump("a");
        assertEquals(Map.of("cells of exhibits", 1, "column sets", 1, "abbreviations", 1, "attributions", 1), copies.look("a", "b", copies.ailsa).added());
        copies.merge("a", "b", copies.ailsa, Choice.MINE);
        assertEquals(Set.of(cell(copies.power.id(), "GP", "Mine."), cell(copies.power.id(), "PN", "Theirs.").with(quoted.id()),
                cell(copies.rent.id(), "GP", "Rent, said often.").with(quoted.id())), cells("a"));
        try (var store = copies.open("a")) {
            var prints = store.reader(copies.ailsa.id()).prints();
            assertEquals(List.of(List.of(set), List.of(new Abbreviation("GP", "")), AttributionTemplate.A3), List.of(prints.columnSets(), prints.abbreviations(), prints.template()));
        }
        assertEquals(List.of(), copies.faults("a"));
        copies.undo("a", copies.ailsa);
        assertEquals(before, copies.dump("a"));
    }

    @Test
    void twoExhibitsOfOneTitleGetNamesThatTellThemApart() {
        copies.copy("base", "a");
        copies.copy("base", "b");
        var mine = new Exhibit(ExhibitId.fresh(), "Box 4", "", Axis.of(Axis.Kind.ROLE), List.of(), List.of(), Look.PLAIN);
        var theirs = new Exhibit(ExhibitId.fresh(), "BOX 4", "", Axis.of(Axis.Kind.ROLE), List.of(), List.of(), Look.PLAIN);
        copies.work("a", copies.ailsa, new PutExhibit(mine));
        copies.work("b", copies.tom, new PutExhibit(theirs));
        copies.merge("a", "b", copies.ailsa, Choice.MINE);
        try (var store = copies.open("a")) {
            assertEquals(Set.of("Box", "Box 4", "BOX 4 (2)"), store.reader(copies.ailsa.id()).prints().exhibits().stream().map(Exhibit::title).collect(Collectors.toSet()));
        }
    }

    @Test
    void aRowGoesOverIntoTheCodeIntoWhichItsCodeIsMergedAndComesBackWithAnUndo() {
        copies.work("base", copies.ailsa, new PutCell(cell(copies.power.id(), "GP", "Power.")));
        var before = copies.dump("base");
        copies.work("base", copies.ailsa, new MergeCode(copies.rent.id(), copies.power.id()));
        assertEquals(Set.of(cell(copies.power.id(), "GP", "Power. Rent.").with(quoted.id())), cells("base"));
        try (var store = copies.open("base")) {
            assertEquals(List.of(ExhibitRow.of(copies.power.id())), store.reader(copies.ailsa.id()).prints().exhibit(box.id()).orElseThrow().rows());
        }
        copies.undo("base", copies.ailsa);
        assertEquals(before, copies.dump("base"));
    }

    @Test
    void aRowAndAQuoteThatAreGoneComeBackToTheirPlaceWithAnUndo() {
        var before = copies.dump("base");
        copies.work("base", copies.ailsa, new RemoveCoding(quoted.id()));
        copies.undo("base", copies.ailsa);
        copies.work("base", copies.ailsa, new DeleteCode(copies.rent.id()));
        assertEquals(List.of(), copies.faults("base"));
        copies.undo("base", copies.ailsa);
        assertEquals(before, copies.dump("base"));
    }
}
