package org.heddle.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.difference.Difference;
import org.heddle.domain.difference.DifferenceKind;
import org.heddle.domain.difference.Mark;
import org.heddle.domain.difference.Pair;
import org.heddle.domain.difference.Reason;
import org.heddle.domain.difference.Settlement;
import org.heddle.domain.difference.SettlementId;
import org.heddle.domain.difference.Way;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.memo.Statement;
import org.heddle.domain.merging.Choice;
import org.heddle.domain.merging.Preview;
import org.heddle.domain.merging.Conflict;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.pass.PassId;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CheckChange.AddCheck;
import org.heddle.domain.project.CheckChange.AddNoteCheck;
import org.heddle.domain.project.CheckChange.AnswerCheck;
import org.heddle.domain.project.CodeChange.AddCode;
import org.heddle.domain.project.CodeChange.DeleteCode;
import org.heddle.domain.project.CodeChange.MergeCode;
import org.heddle.domain.project.CodeChange.RenameCode;
import org.heddle.domain.project.CodeChange.RewordCode;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.project.CodingChange.CommentCoding;
import org.heddle.domain.project.CodingChange.MoveEdges;
import org.heddle.domain.project.CodingChange.RemoveCoding;
import org.heddle.domain.project.CodingChange.SetStance;
import org.heddle.domain.project.DifferenceChange.Settle;
import org.heddle.domain.project.MemoChange.AddMemo;
import org.heddle.domain.project.MemoChange.WriteMemo;
import org.heddle.domain.project.NoteChange.WriteNote;
import org.heddle.domain.project.PassChange.OpenPass;
import org.heddle.domain.project.PassChange.ReleasePass;
import org.heddle.domain.project.SurgeryChange.RecordSurgery;
import org.heddle.domain.project.TeamChange.AddCoder;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.SourceKind;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.surgery.Surgery;
import org.heddle.domain.surgery.SurgeryId;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Answer;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.CheckId;
import org.heddle.domain.verification.Consensus;
import org.heddle.domain.verification.Verdict;
import org.heddle.domain.verification.note.NoteCheck;
import org.heddle.domain.verification.note.NoteVerdict;
import org.heddle.store.sql.StoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two copies of a project become one again: what comes, what is asked, and that nothing comes twice.
final class MergeTest {
    @TempDir
    Path folder;

    private Copies copies;

    @BeforeEach
    void twoCopies() {
        copies = new Copies(folder);
        copies.copy("base", "a");
        copies.copy("base", "b");
    }

    private void mergedTwiceIsMergedOnce() {
        var after = copies.dumpWithLog("a");
        assertTrue(copies.merge("a", "b", copies.ailsa, Choice.MINE).isNothing());
        assertEquals(after, copies.dumpWithLog("a"));
        assertEquals(List.of(), copies.faults("a"));
    }

    @Test
    void bothCodersWorkStandsInOneProjectAndCanBeTakenBackInOneStep() {
        copies.work("a", copies.ailsa, new AddCoding(copies.coding("rent decides", copies.rent, copies.ailsa)));
        copies.work("b", copies.tom, new AddCoding(copies.coding("who owns what", copies.power, copies.tom)),
                new AddCoding(copies.coding("rent", copies.rent, copies.tom)));
        var before = copies.dump("a");
        var other = copies.dumpWithLog("b");
        assertEquals(new OpenMerge.Since(1, 2), copies.since("a", "b", copies.ailsa));
        assertEquals(Map.of("codings", 2), copies.look("a", "b", copies.ailsa).added());
        assertEquals(before, copies.dump("a"), "a look changes nothing");

        assertEquals("Merged “b.heddle”", copies.merge("a", "b", copies.ailsa, Choice.MINE).sentence());
        assertEquals(List.of("rent decides | Rent | Ailsa | ", "rent | Rent | Tom | ", "who owns what | Power | Tom | "), copies.codings("a"));
        assertEquals(other, copies.dumpWithLog("b"), "the other copy stays as it is");
        mergedTwiceIsMergedOnce();
        copies.undo("a", copies.ailsa);
        assertEquals(before, copies.dump("a"));
        copies.merge("a", "b", copies.ailsa, Choice.MINE);
        assertEquals(3, copies.codings("a").size());
    }

    @Test
    void workThatGoesOnAfterAMergeComesWithTheNextOne() {
        Coding first = copies.coding("rent", copies.rent, copies.tom);
        copies.work("b", copies.tom, new AddCoding(first));
        copies.merge("a", "b", copies.ailsa, Choice.MINE);
        copies.work("a", copies.ailsa, new SetStance(first.id(), Stance.COUNTERS));
        copies.work("b", copies.tom, new CommentCoding(first.id(), "why"), new AddCoding(copies.coding("tenants", copies.power, copies.tom)));
        var preview = copies.look("a", "b", copies.ailsa);
        assertEquals(List.of(), preview.conflicts());
        assertEquals(List.of(Map.of("codings", 1), Map.of("codings", 1)), List.of(preview.added(), preview.changed()));
        copies.merge("a", "b", copies.ailsa, Choice.MINE);
        assertEquals(List.of("rent | Rent | Tom | why", "tenants | Power | Tom | "), copies.codings("a"));
        copies.merge("b", "a", copies.tom, Choice.MINE);
        assertEquals(copies.codings("a"), copies.codings("b"));
        mergedTwiceIsMergedOnce();
    }

    @Test
    void theSamePassageCodedOnBothSidesComesOnceAndItsChecksFollow() {
        Coding mine = copies.coding("rent", copies.rent, copies.tom);
        Coding theirs = copies.coding("rent", copies.rent, copies.tom);
        copies.work("a", copies.tom, new AddCoding(mine));
        copies.work("b", copies.tom, new AddCoding(theirs));
        copies.work("b", copies.cem, new AddCheck(new Check(CheckId.fresh(), theirs.id(), copies.cem.id(), mine.at(), Verdict.AGREE, "", Optional.empty())));
        copies.merge("a", "b", copies.ailsa, Choice.MINE);
        assertEquals(List.of("rent | Rent | Tom | "), copies.codings("a"));
        try (var store = copies.open("a")) {
            assertEquals(1, store.reader(copies.ailsa.id()).checks().of(mine.id()).size());
        }
        copies.work("b", copies.tom, new MoveEdges(theirs.id(), new TextSpan(4, 16)));
        copies.merge("a", "b", copies.ailsa, Choice.MINE);
        assertEquals(List.of("rent decides | Rent | Tom | "), copies.codings("a"));
        mergedTwiceIsMergedOnce();
    }

    private Settlement settled(Coding ailsas, Coding toms, Way way, Surgery meeting) {
        var difference = new Difference(new Pair(copies.ailsa.id(), copies.tom.id()), copies.talk.id(), DifferenceKind.BOUNDARY,
                List.of(new Mark(ailsas.code(), ailsas.span())), List.of(new Mark(toms.code(), toms.span())));
        return new Settlement(SettlementId.fresh(), difference, way, way.outcome(difference, List.of()), new Reason(Reason.Kind.EXTENT, way.word()),
                copies.ailsa.id(), Fixture.NOON, Optional.of(meeting.id()), Optional.empty());
    }

    @Test
    void settledDifferencesMeetingsAnswersAndChecksOfNotesComeAlong() {
        Coding ailsas = copies.coding("rent decides", copies.rent, copies.ailsa);
        Coding toms = copies.coding("rent", copies.rent, copies.tom);
        var note = CodingNote.of(copies.talk.id(), copies.rent.id(), copies.ailsa.id(), Fixture.NOON, List.of(Statement.of("Rent is named.")));
        copies.work("base", copies.ailsa, new AddCoding(ailsas), new AddCoding(toms), new WriteNote(note));
        copies.copy("base", "c");
        copies.copy("base", "d");
        var meeting = new Surgery(SurgeryId.fresh(), LocalDate.of(2026, 3, 12), "Second round", List.of(copies.ailsa.id(), copies.tom.id()), List.of(),
                List.of(), List.of(), "How much belongs to it.", "", "");
        Check check = Check.of(toms, Copies.WORDS, copies.cem.id(), Fixture.NOON, Verdict.DISAGREE);
        Settlement settlement = settled(ailsas, toms, Way.FIRST, meeting);
        copies.work("d", copies.cem, new RecordSurgery(meeting), new Settle(settlement, List.of(new AddCoder(Consensus.CODER),
                        new AddCoding(copies.coding("rent decides", copies.rent, Consensus.CODER)))),
                new AddNoteCheck(NoteCheck.of(note, copies.cem.id(), Fixture.NOON, NoteVerdict.AGREES, "")), new AddCheck(check),
                new AnswerCheck(new Answer(check.id(), toms, copies.cem.id(), Verdict.DISAGREE, Fixture.NOON, Answer.Outcome.DECLINED, "it is enough")));
        var before = copies.dump("c");
        copies.merge("c", "d", copies.ailsa, Choice.MINE);
        try (var store = copies.open("c")) {
            var reader = store.reader(copies.ailsa.id());
            assertEquals(List.of(settlement), reader.differences().all());
            assertEquals(List.of(meeting), reader.surgeries().all());
            assertEquals(1, reader.noteChecks().of(note.id()).size());
            assertEquals(List.of("it is enough"), reader.answers().all().stream().map(Answer::words).toList());
        }
        assertEquals(3, copies.codings("c").size(), "with the agreed layer");
        assertTrue(copies.merge("c", "d", copies.ailsa, Choice.MINE).isNothing());
        copies.undo("c", copies.ailsa);
        assertEquals(before, copies.dump("c"));
    }

    @Test
    void aDifferenceSettledOneWayHereAndAnotherWayThereIsAskedAbout() {
        Coding ailsas = copies.coding("rent decides", copies.rent, copies.ailsa);
        Coding toms = copies.coding("rent", copies.rent, copies.tom);
        var meeting = new Surgery(SurgeryId.fresh(), LocalDate.of(2026, 3, 12), "", List.of(copies.ailsa.id()), List.of(), List.of(), List.of(), "Extent.", "", "");
        copies.work("base", copies.ailsa, new AddCoding(ailsas), new AddCoding(toms), new RecordSurgery(meeting));
        copies.copy("base", "c");
        copies.copy("base", "d");
        copies.work("c", copies.ailsa, new Settle(settled(ailsas, toms, Way.FIRST, meeting), List.of()));
        copies.work("d", copies.tom, new Settle(settled(ailsas, toms, Way.SECOND, meeting), List.of()));
        assertEquals(1, copies.look("c", "d", copies.ailsa).conflicts().size());
        copies.merge("c", "d", copies.ailsa, Choice.THEIRS);
        try (var store = copies.open("c")) {
            assertEquals(List.of(Way.SECOND), store.reader(copies.ailsa.id()).differences().all().stream().map(Settlement::way).toList());
        }
        assertEquals(List.of(), copies.faults("c"));
    }

    @Test
    void ofTwoWaysToSettleOneDifferenceOnlyTheReadingThatWonStandsInTheLayer() {
        Coding ailsas = copies.coding("rent decides", copies.rent, copies.ailsa);
        Coding toms = copies.coding("rent", copies.rent, copies.tom);
        var meeting = new Surgery(SurgeryId.fresh(), LocalDate.of(2026, 3, 12), "", List.of(copies.ailsa.id()), List.of(), List.of(), List.of(), "Extent.", "", "");
        copies.work("base", copies.ailsa, new AddCoding(ailsas), new AddCoding(toms), new RecordSurgery(meeting), new AddCoder(Consensus.CODER),
                new AddCoding(copies.coding("owns what", copies.power, Consensus.CODER)));
        for (String name : List.of("c", "d", "mine", "theirs")) {
            copies.copy("base", name);
        }
        for (String name : List.of("mine", "theirs")) {
            copies.work(name, copies.ailsa, new Settle(settled(ailsas, toms, Way.FIRST, meeting),
                    List.of(new AddCoding(copies.coding("rent decides", copies.rent, Consensus.CODER)))));
        }
        copies.work("d", copies.tom, new Settle(settled(ailsas, toms, Way.SECOND, meeting),
                List.of(new AddCoding(copies.coding("rent", copies.rent, Consensus.CODER)))));
        var before = copies.dump("theirs");

        copies.merge("mine", "d", copies.ailsa, Choice.MINE);
        assertEquals(List.of("owns what | Power | consensus | ", "rent decides | Rent | consensus | "), layer("mine"));
        copies.merge("theirs", "d", copies.ailsa, Choice.THEIRS);
        assertEquals(List.of("owns what | Power | consensus | ", "rent | Rent | consensus | "), layer("theirs"));
        assertTrue(copies.merge("theirs", "d", copies.ailsa, Choice.THEIRS).isNothing());
        assertEquals(List.of(), copies.faults("theirs"));
        copies.undo("theirs", copies.ailsa);
        assertEquals(before, copies.dump("theirs"));
    }

    private List<String> layer(String name) {
        return copies.codings(name).stream().filter(one -> one.contains("| consensus |")).toList();
    }

    private List<String> conflicts() {
        return copies.look("a", "b", copies.ailsa).conflicts().stream().map(Conflict::sentence).toList();
    }

    @Test
    void aMemoWrittenAnewOnBothSidesIsAskedAboutAndBothAreTwoMemos() {
        Memo memo = Memo.of(MemoTarget.PROJECT, MemoKind.ANALYTIC, "Why", "first", copies.ailsa.id(), Fixture.NOON);
        copies.work("base", copies.ailsa, new AddMemo(memo));
        for (String name : List.of("c", "d", "e")) {
            copies.copy("base", name);
        }
        copies.work("c", copies.ailsa, new WriteMemo(memo.id(), MemoKind.ANALYTIC, "Why", "mine", Fixture.NOON));
        copies.work("d", copies.tom, new WriteMemo(memo.id(), MemoKind.ANALYTIC, "Why so", "theirs", Fixture.NOON));
        assertEquals(List.of("The memo “Why” was changed on both sides: text."),
                copies.look("c", "d", copies.ailsa).conflicts().stream().map(Conflict::sentence).toList());
        try (var store = copies.open("c"); var merge = store.merge(copies.file("d"), copies.ailsa.id())) {
            assertThrows(Refusal.class, () -> merge.carryOut(Map.of(), Optional.empty()));
        }
        copies.copy("c", "mine");
        copies.copy("c", "theirs");
        copies.merge("c", "d", copies.ailsa, Choice.BOTH);
        copies.merge("mine", "d", copies.ailsa, Choice.MINE);
        copies.merge("theirs", "d", copies.ailsa, Choice.THEIRS);
        assertEquals(List.of("Why so: mine", "Why so: theirs"), memos("c"));
        assertEquals(List.of("Why so: mine"), memos("mine"));
        assertEquals(List.of("Why so: theirs"), memos("theirs"));
        for (String name : List.of("c", "mine", "theirs")) {
            assertTrue(copies.merge(name, "d", copies.ailsa, Choice.THEIRS).isNothing(), name);
        }
    }

    private List<String> memos(String name) {
        try (var store = copies.open(name)) {
            return store.reader(copies.ailsa.id()).memos().all().stream().map(memo -> memo.title() + ": " + memo.text()).sorted().toList();
        }
    }

    @Test
    void aCodeDeletedThereAndUsedHereIsAskedAbout() {
        copies.work("a", copies.ailsa, new AddCoding(copies.coding("rent", copies.rent, copies.ailsa)));
        copies.work("b", copies.tom, new DeleteCode(copies.rent.id()));
        assertEquals(List.of("The code “Rent” was deleted in the other copy, and changed or used here."), conflicts());
        copies.copy("a", "c");
        copies.merge("a", "b", copies.ailsa, Choice.MINE);
        copies.merge("c", "b", copies.ailsa, Choice.THEIRS);
        assertEquals(List.of("rent | Rent | Ailsa | "), copies.codings("a"));
        assertEquals(List.of(), copies.codings("c"));
        mergedTwiceIsMergedOnce();
    }

    @Test
    void aCodeMergedAwayHereTakesWhatWasCodedWithItThere() {
        copies.work("a", copies.ailsa, new MergeCode(copies.rent.id(), copies.power.id()));
        copies.work("b", copies.tom, new AddCoding(copies.coding("rent", copies.rent, copies.tom)));
        copies.copy("b", "c");
        assertEquals(List.of(), conflicts());
        copies.merge("a", "b", copies.ailsa, Choice.MINE);
        assertEquals(List.of("rent | Power | Tom | "), copies.codings("a"));
        copies.merge("c", "a", copies.tom, Choice.MINE);
        assertEquals(List.of("rent | Power | Tom | "), copies.codings("c"));
        mergedTwiceIsMergedOnce();
    }

    @Test
    void whatEachSideSaysOfACodeComesTogetherAndOnlyTheSamePartIsAskedAbout() {
        copies.work("a", copies.ailsa, new RenameCode(copies.rent.id(), "Housing"), new RewordCode(copies.rent.id(), new CodeRules("mine", "", "", "", "", "")));
        copies.work("b", copies.tom, new RewordCode(copies.rent.id(), new CodeRules("theirs", "when", "", "", "", "")));
        Conflict conflict = copies.look("a", "b", copies.ailsa).conflicts().getFirst();
        assertEquals(List.of("changed on both sides", "definition: mine", "definition: theirs"), List.of(conflict.kind(), conflict.mine(), conflict.theirs()));
        copies.merge("a", "b", copies.ailsa, Choice.THEIRS);
        try (var store = copies.open("a")) {
            Code code = store.reader(copies.ailsa.id()).codes().code(copies.rent.id());
            assertEquals(List.of("Housing", new CodeRules("theirs", "when", "", "", "", "")), List.of(code.name(), code.rules()));
        }
        mergedTwiceIsMergedOnce();
    }

    @Test
    void twoCodersOfOneNameAreOnePersonOrTwoAsTheTeamSays() {
        Coder one = new Coder(CoderId.fresh(), "Dana");
        Coder other = new Coder(CoderId.fresh(), "Dana");
        copies.work("a", copies.ailsa, new AddCoder(one), new AddCoding(copies.coding("rent", copies.rent, one)));
        copies.work("b", copies.tom, new AddCoder(other), new AddCoding(copies.coding("tenants", copies.rent, other)));
        assertEquals(List.of("A coder called Dana joined each copy by itself. One person, or two of one name?"), conflicts());
        copies.copy("a", "c");
        copies.merge("a", "b", copies.ailsa, Choice.MINE);
        copies.merge("c", "b", copies.ailsa, Choice.BOTH);
        assertEquals(List.of("rent | Rent | Dana | ", "tenants | Rent | Dana | "), copies.codings("a"));
        assertEquals(List.of("rent | Rent | Dana | ", "tenants | Rent | Dana (2) | "), copies.codings("c"));
        mergedTwiceIsMergedOnce();
        copies.work("b", other, new AddCoding(copies.coding("owns", copies.power, other)));
        assertEquals(List.of(), conflicts(), "what was answered once is not asked again");
    }

    @Test
    void theSameTextImportedOnBothSidesIsOneSourceAndTwoTextsOfOneNameAreTwo() {
        String words = "A letter about the stairs.";
        Source mine = Source.of("Letter", "letter.txt", SourceKind.DOCUMENT, words);
        Source theirs = Source.of("Letter", "letter.txt", SourceKind.DOCUMENT, words);
        Source another = Source.of("Note", "note.txt", SourceKind.DOCUMENT, "One thing.");
        Source note = Source.of("Note", "note.txt", SourceKind.DOCUMENT, "Another thing.");
        copies.work("a", copies.ailsa, Copies.add(mine, words), Copies.add(another, "One thing."));
        copies.work("b", copies.tom, Copies.add(theirs, words), Copies.add(note, "Another thing."),
                new AddCoding(Coding.of(theirs.id(), new TextSpan(2, 8), copies.rent.id(), copies.tom.id(), Fixture.NOON)));
        copies.merge("a", "b", copies.ailsa, Choice.MINE);
        try (var store = copies.open("a")) {
            var reader = store.reader(copies.ailsa.id());
            assertEquals(List.of("Letter", "Note", "Note (2)", "Talk"), reader.sources().all().stream().map(Source::name).toList());
            assertEquals("Another thing.", reader.sources().text(note.id()));
            assertEquals(1, reader.codings().of(mine.id()).size());
        }
        mergedTwiceIsMergedOnce();
    }

    @Test
    void aTextCorrectedThereTakesMyCodingsAlong() {
        copies.work("a", copies.ailsa, new AddCoding(copies.coding("nobody asks", copies.power, copies.ailsa)));
        copies.work("b", copies.tom, Copies.correction(copies.talk, Copies.WORDS, Copies.WORDS.replace("rent", "high rent")));
        copies.work("b", copies.tom, new AddCoding(Coding.of(copies.talk.id(), new TextSpan(4, 13), copies.rent.id(), copies.tom.id(), Fixture.NOON)));
        var before = copies.dump("a");
        copies.merge("a", "b", copies.ailsa, Choice.MINE);
        assertEquals(List.of("high rent | Rent | Tom | ", "nobody asks | Power | Ailsa | "), copies.codings("a"));
        mergedTwiceIsMergedOnce();
        copies.undo("a", copies.ailsa);
        assertEquals(before, copies.dump("a"));
    }

    @Test
    void aTextCorrectedThereIsToldBeforeItComes() {
        copies.work("b", copies.tom, Copies.correction(copies.talk, Copies.WORDS, Copies.WORDS.replace("rent", "high rent")));
        Preview preview = copies.look("a", "b", copies.ailsa);
        assertEquals(Map.of("texts", 1), preview.changed());
        assertEquals(false, preview.isNothing());
        copies.merge("a", "b", copies.ailsa, Choice.MINE);
        assertEquals(true, copies.look("a", "b", copies.ailsa).isNothing());
    }

    @Test
    void whatWasDeletedThereSaysOnlyWhatThereIsToSayOfIt() {
        copies.work("a", copies.ailsa, new AddCoding(copies.coding("rent", copies.rent, copies.ailsa)));
        copies.work("b", copies.tom, new DeleteCode(copies.rent.id()));
        String mine = copies.look("a", "b", copies.ailsa).conflicts().getFirst().mine();
        assertTrue(mine.startsWith("name: Rent; ") && !mine.contains("–"), mine);
    }

    @Test
    void aTextCorrectedHereTakesTheirCodingsAlong() {
        copies.work("a", copies.ailsa, Copies.correction(copies.talk, Copies.WORDS, Copies.WORDS.replace("The rent", "Oh, the rent")));
        copies.work("b", copies.tom, new AddCoding(copies.coding("nobody asks", copies.power, copies.tom)));
        copies.merge("a", "b", copies.ailsa, Choice.MINE);
        assertEquals(List.of("nobody asks | Power | Tom | "), copies.codings("a"));
        mergedTwiceIsMergedOnce();
    }

    @Test
    void aTextCorrectedOnBothSidesIsAskedAboutAndWhatCannotBePlacedIsTold() {
        copies.work("a", copies.ailsa, new AddCoding(copies.coding("who owns what", copies.power, copies.ailsa)),
                Copies.correction(copies.talk, Copies.WORDS, Copies.WORDS.replace("; nobody asks the tenants", "")));
        copies.work("b", copies.tom, new AddCoding(copies.coding("nobody asks", copies.power, copies.tom)),
                Copies.correction(copies.talk, Copies.WORDS, Copies.WORDS.replace("rent", "high rent")));
        assertEquals(List.of("The text of “Talk” was corrected on both sides, differently."), conflicts());
        assertEquals(List.of("The coding “Power” of “Talk” by Tom has no words left in the text that stands here. It does not come along."),
                copies.look("a", "b", copies.ailsa).unplaced());
        copies.copy("a", "c");
        copies.merge("a", "b", copies.ailsa, Choice.MINE);
        copies.merge("c", "b", copies.ailsa, Choice.THEIRS);
        assertEquals(List.of("who owns what | Power | Ailsa | "), copies.codings("a"));
        assertEquals(List.of("nobody asks | Power | Tom | ", "who owns what | Power | Ailsa | "), copies.codings("c"));
        assertEquals(List.of(), copies.faults("c"));
        assertTrue(copies.merge("c", "b", copies.ailsa, Choice.MINE).isNothing());
        mergedTwiceIsMergedOnce();
    }

    @Test
    void aCodingDeletedHereAndCheckedThereIsAskedAbout() {
        Coding coding = copies.coding("rent", copies.rent, copies.ailsa);
        copies.work("base", copies.ailsa, new AddCoding(coding));
        copies.copy("base", "c");
        copies.copy("base", "d");
        copies.work("c", copies.ailsa, new RemoveCoding(coding.id()));
        copies.work("d", copies.tom, new AddCheck(new Check(CheckId.fresh(), coding.id(), copies.tom.id(), coding.at(), Verdict.QUERY, "", Optional.empty())));
        assertEquals(List.of("The coding “Rent” of “Talk” by Ailsa was deleted here, and changed or used in the other copy."),
                copies.look("c", "d", copies.ailsa).conflicts().stream().map(Conflict::sentence).toList());
        copies.copy("c", "e");
        copies.merge("c", "d", copies.ailsa, Choice.MINE);
        copies.merge("e", "d", copies.ailsa, Choice.THEIRS);
        assertEquals(List.of(), copies.codings("c"));
        try (var store = copies.open("e")) {
            assertEquals(1, store.reader(copies.ailsa.id()).checks().of(coding.id()).size());
        }
    }

    @Test
    void threeCodersFilesComeTogetherInAnyOrder() {
        copies.copy("base", "c");
        copies.work("a", copies.ailsa, new AddCoding(copies.coding("rent", copies.rent, copies.ailsa)));
        copies.work("b", copies.tom, new AddCoding(copies.coding("rent", copies.rent, copies.tom)), new AddCode(Copies.code("New", 2)));
        copies.work("c", copies.cem, new AddCoding(copies.coding("rent", copies.rent, copies.cem)),
                Copies.correction(copies.talk, Copies.WORDS, Copies.WORDS.replace("The", "Well, the")));
        copies.copy("a", "abc");
        copies.copy("a", "acb");
        copies.copy("c", "cba");
        merge("abc", "b", "c");
        merge("acb", "c", "b");
        copies.merge("b", "a", copies.tom, Choice.MINE);
        merge("cba", "b", "a");
        var expected = List.of("rent | Rent | Ailsa | ", "rent | Rent | Cem | ", "rent | Rent | Tom | ");
        for (String name : List.of("abc", "acb", "cba")) {
            assertEquals(expected, copies.codings(name), name);
            assertEquals(List.of(), copies.faults(name), name);
        }
    }

    private void merge(String into, String... from) {
        for (String one : from) {
            copies.merge(into, one, copies.ailsa, Choice.MINE);
        }
    }

    @Test
    void sealedWorkComesAlongUnseen() {
        Pass pass = new Pass(PassId.fresh(), "Round", List.of(copies.talk.id()), List.of(copies.ailsa.id(), copies.tom.id()), 1, Optional.empty(),
                Fixture.NOON.minusSeconds(60), Optional.empty());
        copies.work("base", copies.cem, new OpenPass(pass));
        for (String name : List.of("hers", "his", "lead", "empty")) {
            copies.copy("base", name);
        }
        Coding hers = copies.coding("rent", copies.rent, copies.ailsa);
        copies.work("hers", copies.ailsa, new AddCoding(hers), new CommentCoding(hers.id(), "secret"),
                new AddMemo(Memo.of(new MemoTarget.OfSource(copies.talk.id()), MemoKind.ANALYTIC, "secret", "", copies.ailsa.id(), Fixture.NOON)));
        copies.work("his", copies.tom, new AddCoding(copies.coding("owns", copies.power, copies.tom)));
        for (Coder blind : List.of(copies.tom, copies.cem)) {
            assertEquals(copies.look("his", "empty", blind), copies.look("his", "hers", blind), blind.name());
            assertEquals(copies.since("his", "empty", blind), copies.since("his", "hers", blind), blind.name());
        }
        assertEquals(Map.of("codings", 1, "memos", 1), copies.look("his", "hers", copies.ailsa).added());
        copies.merge("lead", "hers", copies.cem, Choice.MINE);
        copies.merge("lead", "his", copies.cem, Choice.MINE);
        assertEquals(List.of("owns | Power | Tom | ", "rent | Rent | Ailsa | secret"), copies.codings("lead"));
        try (var store = copies.open("lead")) {
            assertEquals(List.of(), store.reader(copies.cem.id()).codings().of(copies.talk.id()));
            assertEquals(List.of(), store.reader(copies.tom.id()).memos().all());
            assertEquals("Merged “his.heddle”", store.reader(copies.cem.id()).log().newest(1).getFirst().sentence());
        }
    }

    private Pass twoInBlind(String... names) {
        var pass = new Pass(PassId.fresh(), "Round", List.of(copies.talk.id()), List.of(copies.ailsa.id(), copies.tom.id()), 1, Optional.empty(),
                Instant.parse("2026-03-14T11:00:00Z"), Optional.empty());
        copies.work("base", copies.cem, new OpenPass(pass));
        for (String name : names) {
            copies.copy("base", name);
        }
        return pass;
    }

    private Set<SourceId> seen(String name, Pass pass) {
        try (var store = copies.open(name)) {
            var passes = store.reader(copies.cem.id()).passes();
            return passes.changedAfterRelease(passes.find(pass.id()).orElseThrow(), Set.copyOf(pass.coders()));
        }
    }

    private Change rent(Coder coder) {
        return new AddCoding(copies.coding("rent", copies.rent, coder));
    }

    private Change power(Coder coder) {
        return new AddCoding(copies.coding("owns", copies.power, coder));
    }

    @Test
    void aPassReleasedInTheOtherCopyIsIndependentUntilSomebodyChangesSomethingAfterTheMerge() {
        Pass pass = twoInBlind("c", "d");
        copies.work("c", copies.ailsa, rent(copies.ailsa));
        copies.work("d", copies.tom, rent(copies.tom), new ReleasePass(pass.id(), Instant.parse("2026-03-14T12:00:20Z")));
        copies.work("c", copies.ailsa, power(copies.ailsa));
        copies.merge("c", "d", copies.ailsa, Choice.MINE);
        assertEquals(Set.of(), seen("c", pass), "she coded while it was sealed in her copy");
        copies.work("c", copies.tom, power(copies.tom));
        assertEquals(Set.of(copies.talk.id()), seen("c", pass));
    }

    @Test
    void workThatComesFromACopyWhereThePassIsSealedIsStillBlind() {
        Pass pass = twoInBlind("c", "d");
        copies.work("c", copies.ailsa, rent(copies.ailsa), new ReleasePass(pass.id(), Instant.parse("2026-03-14T12:00:10Z")));
        copies.work("d", copies.tom, rent(copies.tom));
        copies.merge("c", "d", copies.ailsa, Choice.MINE);
        assertEquals(Set.of(), seen("c", pass), "the merge is no coding of hers");
        copies.undo("c", copies.ailsa);
        assertEquals(Set.of(), seen("c", pass));
    }

    @Test
    void whatWasChangedInACopyAfterTheReleaseThereIsRememberedByEveryMerge() {
        Pass pass = twoInBlind("c", "d", "e");
        copies.work("d", copies.tom, rent(copies.tom), new ReleasePass(pass.id(), Instant.parse("2026-03-14T12:00:10Z")), power(copies.tom));
        var before = copies.dump("c");
        copies.merge("c", "d", copies.ailsa, Choice.MINE);
        assertEquals(Set.of(copies.talk.id()), seen("c", pass));
        copies.merge("e", "c", copies.ailsa, Choice.MINE);
        assertEquals(Set.of(copies.talk.id()), seen("e", pass), "also at second hand");
        assertTrue(copies.merge("e", "d", copies.ailsa, Choice.MINE).isNothing());
        copies.undo("c", copies.ailsa);
        assertEquals(before, copies.dump("c"));
    }

    @Test
    void withoutUndoStepsTheLogStillTellsWhoChangedWhat() throws Exception {
        Coding coding = copies.coding("rent", copies.rent, copies.ailsa);
        Coding kept = copies.coding("tenants", copies.rent, copies.ailsa);
        copies.work("base", copies.ailsa, new AddCoding(coding), new AddCoding(kept));
        copies.copy("base", "c");
        copies.copy("base", "d");
        copies.work("c", copies.ailsa, new AddCoding(copies.coding("owns", copies.power, copies.ailsa)), new CommentCoding(kept.id(), "mine"));
        copies.work("d", copies.tom, new RemoveCoding(coding.id()), new SetStance(kept.id(), Stance.COUNTERS));
        for (String name : List.of("c", "d")) {
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + copies.file(name)); var statement = connection.createStatement()) {
                statement.executeUpdate("DELETE FROM undo_step");
            }
        }
        var preview = copies.look("c", "d", copies.ailsa);
        assertEquals(Map.of("codings", 1), preview.removed());
        assertEquals(List.of("The coding “Rent” of “Talk” by Ailsa was changed on both sides: comment and stance."),
                preview.conflicts().stream().map(Conflict::sentence).toList());
        copies.merge("c", "d", copies.ailsa, Choice.MINE);
        assertEquals(List.of("owns | Power | Ailsa | ", "tenants | Rent | Ailsa | mine"), copies.codings("c"));
        assertTrue(copies.merge("c", "d", copies.ailsa, Choice.MINE).isNothing());
    }

    @Test
    void theCopyThatIsDamagedIsTheOneThatIsBlamed() throws Exception {
        copies.damage("a");
        assertThrows(StoreException.class, () -> copies.look("a", "b", copies.ailsa));
        assertThrows(NotAProject.class, () -> copies.look("b", "a", copies.ailsa));
    }

    @Test
    void aCodeOfTheSameNameMadeAfterTheMergeMakesNoSecondMerge() {
        var theirs = Copies.code("Gone", 2);
        copies.work("b", copies.tom, new AddCode(theirs));
        copies.merge("a", "b", copies.ailsa, Choice.MINE);
        copies.work("a", copies.ailsa, new DeleteCode(theirs.id()), new AddCode(Copies.code("Gone", 2)));
        mergedTwiceIsMergedOnce();
    }
}
