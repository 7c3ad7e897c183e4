package org.heddle.domain.quotes.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.People;
import org.heddle.domain.cases.Role;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.AttributionTemplate.Brackets;
import org.heddle.domain.quotes.HouseStyle.Marks;
import org.heddle.domain.quotes.Provenance;
import org.heddle.domain.quotes.Spoken;
import org.heddle.domain.quotes.Spoken.Setting;
import org.heddle.domain.quotes.Voice;
import org.heddle.domain.quotes.exhibit.ExhibitCell.Example;
import org.heddle.domain.quotes.exhibit.ExhibitCell.Spot;
import org.heddle.domain.quotes.exhibit.ExhibitPrinting.Quoted;
import org.heddle.domain.quotes.exhibit.PrintedExhibit.Cell;
import org.heddle.domain.quotes.exhibit.PrintedExhibit.Row;
import org.heddle.domain.quotes.exhibit.PrintedExhibit.Said;
import org.heddle.domain.report.Emphasis;
import org.heddle.domain.source.SourceId;
import org.junit.jupiter.api.Test;

/// Exhibits of the shape of a paper's boxes, with words of our own.
final class ExhibitPrintingTest {
    private final List<Code> codes = new ArrayList<>();
    private final List<ExhibitCell> cells = new ArrayList<>();
    private final Map<CodingId, Quoted> quotes = new HashMap<>();
    private final Code coherence = code("Coherence", "Making sense of the work");
    private final Code monitoring = code("Reflexive monitoring", "");
    private final Look look = new Look(AttributionTemplate.A3, Brackets.SQUARE, Marks.DOUBLE, Look.Gloss.DEFINITION, "practice");
    private final Exhibit box = new Exhibit(ExhibitId.fresh(), "Box 3", "NPT construct", new Axis(Axis.Kind.ATTRIBUTE, Case.CLASS),
            List.of(ExhibitRow.of(coherence.id()), new ExhibitRow(monitoring.id(), "Judging *what* was done")),
            List.of(new ExhibitColumn("FIP", "FIPs (three practices)"), new ExhibitColumn("PIP", "PIPs (four practices)")), look);

    private Code code(String name, String definition) {
        var code = new Code(CodeId.fresh(), Optional.empty(), codes.size(), name, Colour.PALETTE.getFirst(), new CodeRules(definition, "", "", "", "", ""), CodeStatus.AGREED);
        codes.add(code);
        return code;
    }

    private CodingId quote(String words, String practice, String group, String role, String collection, String phase) {
        var spoken = new Spoken("", role, "", practice, Map.of(Case.CLASS, group), new Setting(collection, phase, Optional.empty(), false));
        var id = CodingId.fresh();
        quotes.put(id, new Quoted(words, new Provenance(List.of(new Voice(SourceId.fresh(), practice + role, false, Optional.empty(), spoken, "")), OptionalInt.of(1))));
        return id;
    }

    private Spot spot(Code row, String column) {
        return new Spot(box.id(), row.id(), column);
    }

    private static Example example(CodingId quote) {
        return new Example(quote, Optional.empty());
    }

    private PrintedExhibit printed(Exhibit exhibit, Abbreviation... abbreviations) {
        return new ExhibitPrinting(exhibit, cells, quotes, new Codebook(codes), People.NONE).printed(List.of(abbreviations));
    }

    @Test
    void cellsMixStatementsLeadInsAndQuotesAndAMergedRowReachesOverBothClasses() {
        CodingId magenta = quote("we knew her", "Magenta", "FIP", "GP", "end-of-evaluation interview", "P3");
        CodingId cyan = quote("they came to us", "Cyan", "FIP", "CLP", "focus group discussion", "P1");
        CodingId amber = quote("nobody told us", "Amber", "PIP", "PM", "email survey 1", "P2");
        cells.add(new ExhibitCell(spot(coherence, "FIP"), 1, "The work made sense.", List.of(example(magenta), example(cyan))));
        cells.add(new ExhibitCell(spot(coherence, "PIP"), 1, "", List.of(new Example(amber, Optional.of("A manager wrote:")))));
        cells.add(new ExhibitCell(spot(monitoring, "FIP"), 2, "Both judged alike.", List.of(example(amber))));
        cells.add(ExhibitCell.empty(spot(monitoring, "PIP")).stating("covered by the wide one"));
        assertEquals(new PrintedExhibit("Box 3", List.of("NPT construct", "FIPs (three practices)", "PIPs (four practices)"), List.of(
                new Row("Coherence", "Making sense of the work", List.of(
                        new Cell(1, "The work made sense.", List.of(
                                new Said("For example, in Magenta practice, the GP said:", "“we knew her”", "[Magenta GP, end-of-evaluation interview, P3]"),
                                new Said("In Cyan practice, the CLP said:", "“they came to us”", "[Cyan CLP, focus group discussion, P1]"))),
                        new Cell(1, "", List.of(new Said("A manager wrote:", "“nobody told us”", "[Amber PM, email survey 1, P2]"))))),
                new Row("Reflexive monitoring", "Judging " + Emphasis.of("what") + " was done", List.of(new Cell(2, "Both judged alike.", List.of(
                        new Said("For example, in Amber practice, the PM said:", "“nobody told us”", "[Amber PM, email survey 1, P2]")))))), List.of()), printed(box));
    }

    @Test
    void inRunningClassesTheAttributionSaysTheClassAndBracketsAreThoseOfTheExhibit() {
        CodingId magenta = quote("we knew her", "Magenta", "FIP", "GP", "end-of-evaluation interview", "P3");
        var byRole = box.by(Axis.of(Axis.Kind.ROLE), List.of(new ExhibitColumn("GP", ""))).looking(new Look(AttributionTemplate.A3, Brackets.ROUND, Marks.SINGLE,
                Look.Gloss.NONE, "practice"));
        cells.add(new ExhibitCell(spot(coherence, "GP"), 1, "", List.of(example(magenta))));
        assertEquals(new Row("Coherence", "", List.of(new Cell(1, "", List.of(new Said("For example, in Magenta practice, the GP said:", "‘we knew her’",
                "(Magenta GP, FIP, end-of-evaluation interview, P3)"))))), printed(byRole).rows().getFirst());
    }

    @Test
    void notesExplainExactlyWhatStandsThereInAlphabeticalOrderAndNoException() {
        cells.add(ExhibitCell.empty(spot(coherence, "FIP")).stating("CLPs knew the BNF; GPs did not. (LWP)"));
        assertEquals(List.of("BNF, book of medicines; CLP, community links practitioner; FIP, fully integrated practice; NPT, normalisation process theory; "
                        + "PIP, partly integrated practice."),
                printed(box, new Abbreviation("PIP", "partly integrated practice"), new Abbreviation("FIP", "fully integrated practice"), new Abbreviation("GP", ""),
                        new Abbreviation("CLP", "community links practitioner"), new Abbreviation("NPT", "normalisation process theory"),
                        new Abbreviation("PN", "practice nurse"), new Abbreviation("BNF", "book of medicines"), new Abbreviation("LW", "link worker")).notes());
    }

    @Test
    void aQuoteThatIsGoneIsNotShownAndARowWhoseCodeIsGoneNeither() {
        CodingId there = quote("still here", "C3", "FIP", "GP", "", "");
        cells.add(new ExhibitCell(spot(coherence, "FIP"), 1, "", List.of(example(CodingId.fresh()), example(there))));
        codes.remove(monitoring);
        assertEquals(List.of(new Row("Coherence", "Making sense of the work", List.of(new Cell(1, "", List.of(new Said("For example, in practice C3, the GP said:",
                "“still here”", "[C3 GP]"))), new Cell(1, "", List.of())))), printed(box).rows());
    }

    @Test
    void aLeadInNamesOnlyWhatIsNewSinceTheQuoteBefore() {
        CodingId gp = quote("one", "I5", "FIP", "GP", "", "");
        CodingId pn = quote("two", "I5", "FIP", "PN", "", "");
        CodingId nobody = quote("three", "", "FIP", "", "", "");
        CodingId silent = quote("four", "I6", "FIP", "GP", "", "");
        cells.add(new ExhibitCell(spot(coherence, "FIP"), 1, "", List.of(example(gp), example(pn), example(nobody), new Example(silent, Optional.of("")))));
        assertEquals(List.of("For example, in practice I5, the GP said:", "The PN said:", "", ""),
                printed(box).rows().getFirst().cells().getFirst().examples().stream().map(Said::leadIn).toList());
    }

    @Test
    void columnsOfCasesAreCalledByTheirLabelsAndGoWithTheCase() {
        var c3 = new Case(CaseId.fresh(), "C3", Map.of());
        var byCase = box.by(Axis.of(Axis.Kind.CASE), List.of(new ExhibitColumn(CaseId.fresh().value().toString(), ""), new ExhibitColumn(c3.id().value().toString(), "")));
        var printing = new ExhibitPrinting(byCase, cells, quotes, new Codebook(codes), new People(List.of(c3), Role.SHIPPED, List.of()));
        assertEquals(List.of("NPT construct", "C3"), printing.printed(List.of()).heads());
    }
}
