package org.heddle.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.Refusal;
import org.heddle.domain.arrangement.Arrangement;
import org.heddle.domain.arrangement.Line;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.finding.Conclusion;
import org.heddle.domain.finding.Finding;
import org.heddle.domain.finding.FindingId;
import org.heddle.domain.finding.Findings;
import org.heddle.domain.finding.Question;
import org.heddle.domain.merging.Choice;
import org.heddle.domain.merging.Conflict;
import org.heddle.domain.project.CodeChange.DeleteCode;
import org.heddle.domain.project.CodeChange.MergeCode;
import org.heddle.domain.project.FindingChange.DropArrangement;
import org.heddle.domain.project.FindingChange.PutArrangement;
import org.heddle.domain.project.FindingChange.PutFinding;
import org.heddle.domain.project.SourceChange.RemoveSource;
import org.heddle.domain.project.TeamChange.RemoveCoder;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Arrangements, questions and conclusions in the file: what becomes of them when what they point to goes, and when copies are merged.
final class FindingStoreTest {
    @TempDir
    Path folder;

    private Copies copies() {
        var copies = new Copies(folder);
        copies.work("base", copies.ailsa, new PutArrangement(order(copies)), new PutFinding(conclusion(copies)));
        return copies;
    }

    private Arrangement known = Arrangement.named("Abstract", 1);
    private Conclusion concluded = Conclusion.of("placeholder", 1, CoderId.fresh(), Fixture.NOON);

    private Arrangement order(Copies copies) {
        known = known.of(List.of(Line.of(0, "Why"), Line.of(1, copies.rent.id()), Line.of(2, copies.power.id())));
        return known;
    }

    private Conclusion conclusion(Copies copies) {
        concluded = Conclusion.of("Rent decides.", 1, copies.tom.id(), Fixture.NOON).about(List.of(copies.rent.id(), copies.power.id()))
                .supportedBy(List.of(new Passage(copies.talk.id(), new TextSpan(4, 16))));
        return concluded;
    }

    private static List<CodeId> themes(ProjectReader reader) {
        return Findings.of(reader.findings().all(), reader.codes().codebook(), id -> reader.sources().find(id).isPresent()).conclusions().getFirst().themes();
    }

    @Test
    void aDeletedCodeIsNotShownAndUndoPutsItBackWhereItStood() {
        var copies = copies();
        var before = copies.dump("base");
        copies.work("base", copies.ailsa, new DeleteCode(copies.rent.id()));
        try (var store = copies.open("base")) {
            var reader = store.reader(copies.ailsa.id());
            assertEquals(List.of(Line.of(0, "Why"), Line.of(1, copies.power.id())),
                    reader.findings().arrangements().getFirst().within(reader.codes().codebook()).lines());
            assertEquals(List.of(copies.power.id()), themes(reader));
        }
        assertEquals(List.of(), copies.faults("base"));
        copies.undo("base", copies.ailsa);
        assertEquals(before, copies.dump("base"));
    }

    @Test
    void aMergedCodeStandsForBothAndUndoPartsThemAgain() {
        var copies = copies();
        var before = copies.dump("base");
        copies.work("base", copies.ailsa, new MergeCode(copies.power.id(), copies.rent.id()));
        try (var store = copies.open("base")) {
            var reader = store.reader(copies.ailsa.id());
            assertEquals(List.of(Line.of(0, "Why"), Line.of(1, copies.rent.id()), Line.of(2, copies.rent.id())),
                    reader.findings().arrangements().getFirst().lines());
            assertEquals(List.of(copies.rent.id()), themes(reader));
        }
        copies.undo("base", copies.ailsa);
        assertEquals(before, copies.dump("base"));
    }

    @Test
    void aConclusionLosesSightOfARemovedSourceUntilItComesBack() {
        var copies = copies();
        var before = copies.dump("base");
        copies.work("base", copies.ailsa, new RemoveSource(copies.talk.id()));
        try (var store = copies.open("base")) {
            var reader = store.reader(copies.ailsa.id());
            assertEquals(List.of(), Findings.of(reader.findings().all(), reader.codes().codebook(), id -> reader.sources().find(id).isPresent())
                    .conclusions().getFirst().support());
        }
        copies.undo("base", copies.ailsa);
        assertEquals(before, copies.dump("base"));
    }

    @Test
    void aCoderWhoConcludedSomethingStays() {
        var copies = copies();
        assertThrows(Refusal.class, () -> copies.work("base", copies.ailsa, new RemoveCoder(copies.tom.id())));
    }

    @Test
    void whatOneCopyArrangedAndConcludedComesAlongOnceAndCanBeTakenBack() {
        var copies = copies();
        copies.copy("base", "a");
        copies.copy("base", "b");
        var question = new Question(FindingId.fresh(), 1, "Who decides?", List.of(copies.power.id()), copies.tom.id(), Fixture.NOON);
        var findings = Arrangement.named("Findings", 2).of(List.of(Line.of(0, copies.power.id())));
        copies.work("b", copies.tom, new PutArrangement(findings), new PutFinding(question), new PutFinding(concluded.answering(List.of(question.id()))),
                new PutArrangement(known.called("For the abstract")));
        copies.work("a", copies.ailsa, new PutFinding(concluded.saying("Rent decides it.")));
        var before = copies.dump("a");
        copies.merge("a", "b", copies.ailsa, Choice.MINE);
        try (var store = copies.open("a")) {
            var reader = store.reader(copies.ailsa.id()).findings();
            assertEquals(List.of(known.called("For the abstract"), findings), reader.arrangements());
            assertEquals(Optional.of(concluded.saying("Rent decides it.").answering(List.of(question.id()))), reader.find(concluded.id()));
            assertEquals(Optional.of(question), reader.find(question.id()));
        }
        assertTrue(copies.merge("a", "b", copies.ailsa, Choice.MINE).isNothing());
        assertEquals(List.of(), copies.faults("a"));
        copies.undo("a", copies.ailsa);
        assertEquals(before, copies.dump("a"));
    }

    @Test
    void aConclusionRewordedOnBothSidesIsAskedAbout() {
        var copies = copies();
        copies.copy("base", "a");
        copies.copy("base", "b");
        copies.work("a", copies.ailsa, new PutFinding(concluded.saying("Rent decides it.")));
        copies.work("b", copies.tom, new PutFinding(concluded.saying("Owners decide.")), new DropArrangement(known.id()));
        assertEquals(List.of("The conclusion “Rent decides it.” was changed on both sides: words."),
                copies.look("a", "b", copies.ailsa).conflicts().stream().map(Conflict::sentence).toList());
        copies.merge("a", "b", copies.ailsa, Choice.THEIRS);
        try (var store = copies.open("a")) {
            var reader = store.reader(copies.ailsa.id()).findings();
            assertEquals(List.of("Owners decide."), reader.all().stream().map(Finding::words).toList());
            assertEquals(List.of(), reader.arrangements());
        }
    }

    @Test
    void aProjectOfTheFirstSchemaTakesThem() throws Exception {
        Path file = folder.resolve("old.heddle");
        try (var dump = FindingStoreTest.class.getResourceAsStream("schema-1.sql");
                var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
            statement.executeUpdate(new String(dump.readAllBytes(), StandardCharsets.UTF_8));
        }
        try (var store = ProjectStore.open(file, InstantSource.fixed(Fixture.NOON))) {
            var ailsa = store.reader(CoderId.fresh()).team().all().getFirst().id();
            store.apply(new PutArrangement(known), ailsa);
            store.apply(new PutFinding(Conclusion.of("So.", 1, ailsa, Fixture.NOON)), ailsa);
            assertEquals(List.of(known), store.reader(ailsa).findings().arrangements());
            assertEquals(List.of("So."), store.reader(ailsa).findings().all().stream().map(Finding::words).toList());
        }
    }
}
