package org.heddle.domain.matrix.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.People;
import org.heddle.domain.cases.Person;
import org.heddle.domain.cases.PersonId;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.coding.CodingLine;
import org.heddle.domain.matrix.CellPlace;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.matrix.MatrixColumn;
import org.heddle.domain.matrix.MatrixId;
import org.heddle.domain.matrix.RowKind;
import org.heddle.domain.matrix.RowOrder;
import org.heddle.domain.matrix.SeenCoding;
import org.heddle.domain.matrix.Staleness;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceKind;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;
import org.heddle.domain.team.CoderId;
import org.junit.jupiter.api.Test;

/// Two practices, an interview in each, and a guest from the second in the group interview of the first.
final class MatrixSheetTest {
    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");
    private static final String WORDS = "The rent decides, and who owns what.";

    private final Case first = new Case(CaseId.fresh(), "C2", Map.of("arm", "programme", "size", "10"));
    private final Case second = new Case(CaseId.fresh(), "C10", Map.of("arm", "comparison", "size", "9"));
    private final Case silent = new Case(CaseId.fresh(), "C1", Map.of());
    private final Person nurse = new Person(PersonId.fresh(), "Jean");
    private final Source single = Source.of("One", "one.txt", SourceKind.INDIVIDUAL_INTERVIEW, WORDS);
    private final Source group = Source.of("Group", "group.txt", SourceKind.GROUP_INTERVIEW, WORDS + "!");
    private final Speaker guest = new Speaker(group.id(), "PN", false, Optional.of("PN"), Optional.of(second.id()), Optional.of(nurse.id()));
    private final Code house = code("House", Optional.empty());
    private final Code damp = code("Damp", Optional.of(house.id()));
    private final CoderId ailsa = CoderId.fresh();
    private final CodingLine inSingle = line(single, 4, 8, damp);
    private final CodingLine inGroup = line(group, 4, 8, house);
    private final CodingLine byGuest = line(group, 18, 21, house);
    private final MatrixColumn whole = MatrixColumn.of(house.id());
    private final MatrixColumn alone = MatrixColumn.of(house.id()).withChildren(false);

    private static Code code(String name, Optional<CodeId> parent) {
        return new Code(CodeId.fresh(), parent, 0, name, Colour.PALETTE.getFirst(), CodeRules.NONE, CodeStatus.AGREED);
    }

    private CodingLine line(Source source, int start, int end, Code code) {
        return new CodingLine(CodingId.fresh(), source.id(), new TextSpan(start, end), code.id(), ailsa, NOON, false);
    }

    private MatrixSheet sheet(RowKind rows, RowOrder order, List<CodingLine> codings, MatrixCell... cells) {
        return MatrixSheet.of(new FrameworkMatrix(MatrixId.fresh(), "Main", rows, List.of(whole, alone), order), grounds(codings, WORDS, cells));
    }

    private SheetGrounds grounds(List<CodingLine> codings, String text, MatrixCell... cells) {
        return new SheetGrounds(new Codebook(List.of(house, damp)), rows(single), columns(codings), codings, List.of(cells), List.of(), _ -> text);
    }

    private RowGrounds rows(Source interview) {
        return new RowGrounds(List.of(interview, group), Map.of(single.id(), first.id(), group.id(), first.id()),
                new People(List.of(first, second, silent), List.of(), List.of(nurse)), List.of(guest),
                _ -> List.of(new Turn(1, "GP", 0, 16), new Turn(2, "PN", 17, WORDS.length())));
    }

    /// As the store reads them.
    private CodingColumns columns(List<CodingLine> codings) {
        return new CodingColumns(List.of(), List.of(), List.of(), new int[0], new int[0], new int[0], new int[0], new int[0])
                .replacing(codings.stream().map(MatrixSheetTest::coding).collect(Collectors.groupingBy(Coding::source)));
    }

    private static Map<SourceKind, Integer> kinds(MatrixSheet sheet, MatrixColumn column, UUID row) {
        return sheet.at(new CellPlace(column.id(), row)).kinds();
    }

    private List<CodingLine> all() {
        return List.of(inSingle, inGroup, byGuest);
    }

    @Test
    void aGuestsWordsBelongToTheGuestsOwnCase() {
        var sheet = sheet(RowKind.CASES, RowOrder.BY_LABEL, all());
        assertEquals(Map.of(SourceKind.INDIVIDUAL_INTERVIEW, 1, SourceKind.GROUP_INTERVIEW, 1), kinds(sheet, whole, first.id().value()));
        assertEquals(Map.of(SourceKind.GROUP_INTERVIEW, 1), kinds(sheet, alone, first.id().value()), "without sub-codes");
        assertEquals(Map.of(SourceKind.GROUP_INTERVIEW, 1), kinds(sheet, whole, second.id().value()));
    }

    @Test
    void rowsAreParticipantsOrSourcesToo() {
        var persons = sheet(RowKind.PERSONS, RowOrder.BY_LABEL, all());
        assertEquals(List.of(new MatrixRow(nurse.id().value(), "Jean", Map.of("role", "PN", "case", "C10", "arm", "comparison", "size", "9"))), persons.rows());
        assertEquals(Map.of(SourceKind.GROUP_INTERVIEW, 1), kinds(persons, whole, nurse.id().value()));
        var sources = sheet(RowKind.SOURCES, RowOrder.BY_LABEL, all());
        assertEquals(List.of("Group", "One"), sources.rows().stream().map(MatrixRow::label).toList());
        assertEquals(List.of("arm", "case", "kind", "size"), sources.questions());
    }

    @Test
    void rowsStandInNaturalOrderAndUnansweredOnesLast() {
        assertEquals(List.of("C1", "C2", "C10"), labels(RowOrder.BY_LABEL));
        assertEquals(List.of("C10", "C2", "C1"), labels(new RowOrder(Optional.empty(), Optional.of("size"))));
        assertEquals(List.of("C10", "C2", "C1"), labels(new RowOrder(Optional.of("arm"), Optional.empty())));
        assertEquals(List.of("C1", "C2", "C10"), labels(new RowOrder(Optional.empty(), Optional.of("nobody was asked this"))));
    }

    private List<String> labels(RowOrder order) {
        return sheet(RowKind.CASES, order, all()).rows().stream().map(MatrixRow::label).toList();
    }

    @Test
    void headingsSayInHowManyRowsThereArePassages() {
        var lines = sheet(RowKind.CASES, new RowOrder(Optional.of("arm"), Optional.empty()), all()).lines();
        assertEquals(new SheetLine.Heading("arm", "comparison", 1, Map.of(whole.id(), 1, alone.id(), 1)), lines.getFirst());
        assertEquals("arm: not given", ((SheetLine.Heading) lines.get(4)).words());
    }

    @Test
    void twoCodingsOfOnePassageAreOnePassage() {
        var twice = List.of(inSingle, line(single, 4, 8, house));
        assertEquals(1, sheet(RowKind.CASES, RowOrder.BY_LABEL, twice).at(new CellPlace(whole.id(), first.id().value())).passages());
    }

    private MatrixCell confirmed(List<CodingLine> seen) {
        return MatrixCell.empty(new CellPlace(whole.id(), first.id().value()), ailsa, NOON).saying("Said.", ailsa, NOON)
                .confirmed(seen.stream().map(one -> SeenCoding.of(one.id(), coding(one), one.source().equals(single.id()) ? single : group, WORDS)).toList());
    }

    private static Coding coding(CodingLine line) {
        return Coding.of(line.source(), line.span(), line.code(), line.coder(), line.at());
    }

    private Staleness staleness(MatrixCell cell, List<CodingLine> codings) {
        return sheet(RowKind.CASES, RowOrder.BY_LABEL, codings, cell).at(cell.place()).staleness();
    }

    @Test
    void newChangedAndRemovedCodingsMakeACellStale() {
        MatrixCell cell = confirmed(List.of(inSingle, inGroup));
        assertEquals(Staleness.NONE, staleness(cell, all()), "the guest's coding lies under another cell");
        assertEquals(new Staleness(1, 0, 0), staleness(cell, List.of(inSingle, inGroup, line(single, 0, 3, house))));
        assertEquals(new Staleness(0, 0, 1), staleness(cell, List.of(inSingle)));
        var moved = new CodingLine(inSingle.id(), single.id(), new TextSpan(4, 16), damp.id(), ailsa, NOON, false);
        assertEquals(new Staleness(0, 1, 0), staleness(cell, List.of(moved, inGroup)));
        var recoded = new CodingLine(inSingle.id(), single.id(), inSingle.span(), house.id(), ailsa, NOON, false);
        assertEquals(new Staleness(0, 1, 0), staleness(cell, List.of(recoded, inGroup)));
        assertEquals("1 new, 1 changed and 2 removed since it was confirmed", new Staleness(1, 1, 2).words());
    }

    @Test
    void aCorrectionElsewhereInTheTextLeavesACellAlone() {
        String corrected = "Now t" + WORDS.substring(1);
        var shifted = new CodingLine(inSingle.id(), single.id(), new TextSpan(8, 12), damp.id(), ailsa, NOON, false);
        assertEquals(Staleness.NONE, corrected(corrected, shifted, new AtomicInteger()));
        assertEquals(new Staleness(0, 1, 0), corrected(WORDS.replace("rent", "loan"), inSingle, new AtomicInteger()));
        var read = new AtomicInteger();
        assertEquals(Staleness.NONE, corrected(WORDS, inSingle, read));
        assertEquals(0, read.get(), "the text need not be read while it is the same");
    }

    private Staleness corrected(String text, CodingLine now, AtomicInteger read) {
        MatrixCell cell = confirmed(List.of(inSingle));
        SheetGrounds before = grounds(List.of(now), text, cell);
        var grounds = new SheetGrounds(before.codebook(), rows(single.worded(text)), before.codings(), before.lines(), before.cells(), before.reviews(), _ -> {
            read.incrementAndGet();
            return text;
        });
        return MatrixSheet.of(new FrameworkMatrix(MatrixId.fresh(), "Main", RowKind.CASES, List.of(whole), RowOrder.BY_LABEL), grounds).at(cell.place()).staleness();
    }

    @Test
    void whatIsMissingIsListed() {
        var sheet = sheet(RowKind.CASES, RowOrder.BY_LABEL, all(), confirmed(List.of(inSingle)));
        assertEquals(List.of(new CellPlace(whole.id(), silent.id().value()), new CellPlace(alone.id(), silent.id().value())), sheet.with(Gap.NO_PASSAGES));
        assertEquals(List.of(new CellPlace(alone.id(), first.id().value()), new CellPlace(whole.id(), second.id().value()),
                new CellPlace(alone.id(), second.id().value())), sheet.with(Gap.NO_SUMMARY));
        assertEquals(List.of(new CellPlace(whole.id(), first.id().value())), sheet.with(Gap.STALE));
        assertEquals(new MatrixReport(sheet, Map.of(), Map.of()).says(),
                "3 rows by 2 columns; 1 with a summary, 1 of them stale; 3 with passages and no summary, 2 without passages.");
    }
}
