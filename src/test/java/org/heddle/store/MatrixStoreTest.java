package org.heddle.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.Refusal;
import org.heddle.domain.cases.Case;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.matrix.CellPlace;
import org.heddle.domain.matrix.CellReview;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.matrix.MatrixColumn;
import org.heddle.domain.matrix.MatrixId;
import org.heddle.domain.matrix.RowKind;
import org.heddle.domain.matrix.RowOrder;
import org.heddle.domain.matrix.SeenCoding;
import org.heddle.domain.merging.Choice;
import org.heddle.domain.merging.Conflict;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.pass.PassId;
import org.heddle.domain.project.CaseChange.AddCase;
import org.heddle.domain.project.CaseChange.RemoveCase;
import org.heddle.domain.project.CodeChange.DeleteCode;
import org.heddle.domain.project.CodeChange.MergeCode;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.project.CodingChange.RemoveCoding;
import org.heddle.domain.project.MatrixChange.PutMatrixCell;
import org.heddle.domain.project.MatrixChange.PutMatrix;
import org.heddle.domain.project.MatrixChange.PutReview;
import org.heddle.domain.project.PassChange.OpenPass;
import org.heddle.domain.project.PassChange.ReleasePass;
import org.heddle.domain.project.SourceChange.PlaceSource;
import org.heddle.domain.project.SourceChange.RemoveSource;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.verification.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Framework matrices in real files: what becomes of them when other things go, what a sealed pass hides, and how two copies meet.
final class MatrixStoreTest {
    @TempDir
    Path folder;

    private Copies copies;
    private Case practice;
    private MatrixColumn column;
    private MatrixColumn other;
    private FrameworkMatrix matrix;
    private Coding ailsas;
    private MatrixCell cell;

    @BeforeEach
    void chart() {
        copies = new Copies(folder);
        practice = Case.labelled("C1");
        column = MatrixColumn.of(copies.rent.id());
        other = MatrixColumn.of(copies.power.id());
        matrix = new FrameworkMatrix(MatrixId.fresh(), "Main", RowKind.CASES, List.of(column, other), RowOrder.BY_LABEL);
        ailsas = copies.coding("rent decides", copies.rent, copies.ailsa);
        cell = MatrixCell.empty(new CellPlace(column.id(), practice.id().value()), copies.ailsa.id(), Fixture.NOON)
                .saying("Rent is said to decide.", copies.ailsa.id(), Fixture.NOON).turned(ailsas.id())
                .turned(new Passage(copies.talk.id(), new TextSpan(4, 8))).confirmed(List.of(SeenCoding.of(ailsas, copies.talk, Copies.WORDS)));
        copies.work("base", copies.ailsa, new AddCase(practice), new PlaceSource(copies.talk.id(), Optional.of(practice.id())), new AddCoding(ailsas),
                new PutMatrix(matrix), new PutMatrixCell(cell), new PutReview(CellReview.of(cell, copies.tom.id(), Fixture.NOON, Verdict.AGREE, "")));
        copies.copy("base", "a");
        copies.copy("base", "b");
    }

    private List<MatrixCell> cells(String name) {
        try (var store = copies.open(name)) {
            return store.reader(copies.ailsa.id()).matrices().cells();
        }
    }

    @Test
    void aMergedCodeIsReplacedInItsColumnAndADeletedOneLeavesItsNameBehind() {
        copies.work("a", copies.ailsa, new MergeCode(copies.rent.id(), copies.power.id()));
        try (var store = copies.open("a")) {
            assertEquals(List.of(List.of(copies.power.id()), List.of(copies.power.id())),
                    store.reader(copies.ailsa.id()).matrices().all().getFirst().columns().stream().map(MatrixColumn::codes).toList());
        }
        copies.work("b", copies.ailsa, new DeleteCode(copies.rent.id()));
        try (var store = copies.open("b")) {
            assertEquals(column.named("Rent").over(List.of()), store.reader(copies.ailsa.id()).matrices().all().getFirst().columns().getFirst());
        }
        assertEquals(List.of(cell.restingOn(List.of())), cells("b"), "the summary stays");
        copies.undo("b", copies.ailsa);
        assertEquals(copies.dump("base"), copies.dump("b"));
    }

    @Test
    void aCellGoesWithItsCaseAndSaysSoInTheLog() {
        copies.work("a", copies.ailsa, new PlaceSource(copies.talk.id(), Optional.empty()), new RemoveCase(practice.id()));
        try (var store = copies.open("a")) {
            var reader = store.reader(copies.ailsa.id());
            assertEquals("Removed a case with 1 cell", reader.log().newest(1).getFirst().sentence());
            assertEquals(List.of(), reader.matrices().cells());
            assertEquals(List.of(), store.prove().stream().filter(proof -> !proof.isSound()).toList());
        }
        copies.undo("a", copies.ailsa);
        assertEquals(List.of(cell), cells("a"));
    }

    @Test
    void aSourceTakesItsQuotationsAlong() {
        copies.work("a", copies.ailsa, new RemoveSource(copies.talk.id()));
        assertEquals(List.of(cell.restingOn(List.of()).quoting(List.of())), cells("a"));
        copies.undo("a", copies.ailsa);
        assertEquals(copies.dump("base"), copies.dump("a"));
    }

    @Test
    void quotationsFollowACorrectedText() {
        copies.work("a", copies.ailsa, Copies.correction(copies.talk, Copies.WORDS, "Now " + Copies.WORDS));
        assertEquals(List.of(new Passage(copies.talk.id(), new TextSpan(8, 12))), cells("a").getFirst().quotations());
        copies.work("b", copies.ailsa, Copies.correction(copies.talk, Copies.WORDS, Copies.WORDS.replace("rent ", "")));
        assertEquals(List.of(), cells("b").getFirst().quotations());
        copies.undo("b", copies.ailsa);
        assertEquals(copies.dump("base"), copies.dump("b"));
    }

    private Pass pass() {
        return new Pass(PassId.fresh(), "Round", List.of(copies.talk.id()), List.of(copies.ailsa.id(), copies.tom.id()), 1, Optional.empty(),
                Fixture.NOON.plusSeconds(9_000), Optional.empty());
    }

    @Test
    void whatRestsOnSealedWorkShowsToItsAuthorOnly() {
        Pass pass = pass();
        copies.work("a", copies.cem, new OpenPass(pass));
        try (var store = copies.open("a")) {
            assertEquals(List.of(cell), store.reader(copies.ailsa.id()).matrices().cells());
            for (var who : List.of(copies.tom, copies.cem)) {
                var matrices = store.reader(who.id()).matrices();
                assertEquals(List.of(), matrices.cells(), who.name());
                assertEquals(Optional.empty(), matrices.cell(cell.place()), who.name());
                assertEquals(List.of(), matrices.reviews(), who.name());
                assertEquals(List.of(matrix), matrices.all(), "what stands across is no secret");
                assertTrue(store.reader(who.id()).log().all().stream().noneMatch(entry -> entry.kind().startsWith("matrix")), who.name());
            }
        }
        copies.work("a", copies.cem, new ReleasePass(pass.id(), Fixture.NOON.plusSeconds(10_000)));
        try (var store = copies.open("a")) {
            assertEquals(List.of(cell), store.reader(copies.tom.id()).matrices().cells());
            assertEquals(1, store.reader(copies.tom.id()).matrices().reviews().size());
        }
    }

    @Test
    void aRowWithASealedSourceIsChartedAfterTheReleaseButItsCoderMayStillUncode() {
        copies.work("a", copies.cem, new OpenPass(pass()));
        try (var store = copies.open("a")) {
            for (var who : List.of(copies.ailsa, copies.tom, copies.cem)) {
                var empty = MatrixCell.empty(new CellPlace(other.id(), practice.id().value()), who.id(), Fixture.NOON);
                var refusal = assertThrows(Refusal.class, () -> store.apply(new PutMatrixCell(empty.saying("Too early.", who.id(), Fixture.NOON)), who.id()));
                assertEquals("This row has a source in the blind pass “Round”. It can be charted when that pass has been released.", refusal.getMessage());
            }
            store.apply(new RemoveCoding(ailsas.id()), copies.ailsa.id());
            assertEquals(List.of(), store.reader(copies.ailsa.id()).matrices().cells().getFirst().evidence());
        }
    }

    @Test
    void codingsThatAreHiddenNowAreNotTakenForRemovedOnes() {
        Coding toms = copies.coding("nobody asks", copies.rent, copies.tom);
        copies.work("a", copies.tom, new AddCoding(toms));
        MatrixCell both = cell.confirmed(List.of(SeenCoding.of(ailsas, copies.talk, Copies.WORDS), SeenCoding.of(toms, copies.talk, Copies.WORDS)));
        copies.work("a", copies.ailsa, new PutMatrixCell(both));
        copies.work("a", copies.cem, new OpenPass(pass()));
        try (var store = copies.open("a")) {
            assertEquals(cell.seen(), store.reader(copies.ailsa.id()).matrices().cells().getFirst().seen());
        }
    }

    @Test
    void cellsWrittenInTwoCopiesMeet() {
        MatrixCell elsewhere = MatrixCell.empty(new CellPlace(other.id(), practice.id().value()), copies.tom.id(), Fixture.NOON)
                .saying("Nobody asks.", copies.tom.id(), Fixture.NOON);
        copies.work("b", copies.tom, new PutMatrixCell(elsewhere), new PutReview(CellReview.of(cell, copies.cem.id(), Fixture.NOON, Verdict.QUERY, "Why?")),
                new PutMatrix(new FrameworkMatrix(MatrixId.fresh(), "Second", RowKind.SOURCES, List.of(MatrixColumn.of(copies.power.id())), RowOrder.BY_LABEL)));
        copies.work("a", copies.ailsa, new PutMatrix(matrix.moved(other.id(), -1)));
        var before = copies.dump("a");
        copies.merge("a", "b", copies.ailsa, Choice.MINE);
        try (var store = copies.open("a")) {
            var matrices = store.reader(copies.ailsa.id()).matrices();
            assertEquals(Set.of(cell, elsewhere), Set.copyOf(matrices.cells()));
            assertEquals(2, matrices.reviews().size());
            assertEquals(List.of("Main", "Second"), matrices.all().stream().map(FrameworkMatrix::name).toList());
            assertEquals(List.of(other, column), matrices.all().getFirst().columns());
        }
        assertTrue(copies.merge("a", "b", copies.ailsa, Choice.MINE).isNothing());
        assertEquals(List.of(), copies.faults("a"));
        copies.undo("a", copies.ailsa);
        assertEquals(before, copies.dump("a"));
    }

    @Test
    void aSummaryRewrittenOnBothSidesIsAskedAbout() {
        copies.work("a", copies.ailsa, new PutMatrixCell(cell.saying("Mine.", copies.ailsa.id(), Fixture.NOON)));
        copies.work("b", copies.tom, new PutMatrixCell(cell.saying("Theirs.", copies.tom.id(), Fixture.NOON)));
        assertEquals(List.of("The cell “Rent” of C1 in the matrix “Main” was changed on both sides: summary."),
                copies.look("a", "b", copies.ailsa).conflicts().stream().map(Conflict::sentence).toList());
        copies.copy("a", "both");
        copies.merge("a", "b", copies.ailsa, Choice.THEIRS);
        assertEquals(List.of("Theirs."), cells("a").stream().map(MatrixCell::summary).toList());
        copies.merge("both", "b", copies.ailsa, Choice.BOTH);
        assertEquals(List.of("Mine.\n\nTheirs."), cells("both").stream().map(MatrixCell::summary).toList());
    }

    @Test
    void matricesOfOneNameAreToldApart() {
        for (String name : List.of("a", "b")) {
            copies.work(name, copies.ailsa, new PutMatrix(new FrameworkMatrix(MatrixId.fresh(), "Other", RowKind.CASES, List.of(), RowOrder.BY_LABEL)));
        }
        copies.merge("a", "b", copies.ailsa, Choice.MINE);
        try (var store = copies.open("a")) {
            assertEquals(List.of("Main", "Other", "Other (2)"),
                    store.reader(copies.ailsa.id()).matrices().all().stream().map(FrameworkMatrix::name).sorted().toList());
        }
    }
}
