package org.heddle.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoId;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.memo.MemoLink;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.memo.Statement;
import org.heddle.domain.project.CodeChange.DeleteCode;
import org.heddle.domain.project.CodeChange.MergeCode;
import org.heddle.domain.project.MemoChange.AddMemo;
import org.heddle.domain.project.MemoChange.WriteMemo;
import org.heddle.domain.project.NoteChange.WriteNote;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.project.SourceChange.CorrectSource;
import org.heddle.domain.source.TextEdit;
import org.heddle.domain.source.TextEdits;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MemoStoreTest {

    private final Fixture study = new Fixture();

    @TempDir
    Path folder;

    private ProjectStore store;

    @BeforeEach
    void open() {
        study.make(file());
        store = ProjectStore.open(file(), InstantSource.fixed(Fixture.NOON.plusSeconds(90)));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Path file() {
        return folder.resolve("study.heddle");
    }

    private ProjectReader reader() {
        return store.reader(study.ailsa.id());
    }

    private long acts() {
        return reader().log().revision();
    }

    private WriteMemo write(String text) {
        return new WriteMemo(study.free.id(), MemoKind.ANALYTIC, "", text, Fixture.NOON);
    }

    @Test
    void memosAndNotesAreReadAsTheyWereWritten() {
        assertEquals(Optional.of(study.aboutPolitics), reader().memos().find(study.aboutPolitics.id()));
        assertEquals(List.of(study.aboutFirst), reader().memos().about(new MemoTarget.OfCoding(study.first.id())));
        assertEquals(List.of(study.surgery), reader().memos().about(MemoTarget.PROJECT));
        assertEquals(List.of(study.note, study.nothing), reader().notes().of(study.interview.id()));
        assertEquals(Map.of(MemoTarget.FREE, 1, MemoTarget.PROJECT, 1, new MemoTarget.OfSource(study.interview.id()), 1,
                new MemoTarget.OfCode(study.politics.id()), 1, new MemoTarget.OfCoding(study.first.id()), 1,
                new MemoTarget.OfCoding(study.same.id()), 1, new MemoTarget.OfCase(study.unused.id()), 1,
                new MemoTarget.OfPerson(study.nobody.id()), 1), reader().memos().counts());
    }

    @Test
    void deletingACodeSaysWhatGoesAlongAndUndoPutsItBack() throws Exception {
        var before = Snapshot.of(file());
        var applied = store.apply(new DeleteCode(study.hopeful.id()), study.ailsa.id());
        assertEquals("Deleted “Hopeful pessimism” with 1 memo, 1 coding note and 1 tension", applied.sentence());
        assertEquals(List.of(study.nothing), reader().notes().all());
        store.takeBack(reader().log().newest(1).getFirst(), study.ailsa.id());
        assertEquals(before, Snapshot.of(file()));
    }

    @Test
    void mergedCodesShareTheirMemosAndWhatStandsUnderThem() {
        store.apply(new WriteNote(study.nothing.saying(List.of(Statement.of("After all.")), Fixture.NOON)), study.ailsa.id());
        store.apply(new MergeCode(study.hopeful.id(), study.individualist.id()), study.ailsa.id());
        var statements = new ArrayList<>(List.of(Statement.of("After all.")));
        statements.addAll(study.note.statements());
        assertEquals(List.of(statements), reader().notes().all().stream().map(CodingNote::statements).toList());
        assertEquals(List.of(study.aboutPolitics.about(new MemoTarget.OfCode(study.twin.id()))),
                reader().memos().about(new MemoTarget.OfCode(study.twin.id())));
        CodingId kept = study.same.id();
        assertEquals(2, reader().memos().about(new MemoTarget.OfCoding(kept)).size());
        assertEquals(List.of(new MemoLink.ToCode(study.twin.id())),
                reader().memos().find(study.aboutTwin.id()).map(Memo::links).orElseThrow());
    }

    @Test
    void aSessionOfTypingIsOneActAndOneUndoStep() throws Exception {
        var before = Snapshot.of(file());
        long revision = store.apply(write("T"), study.tom.id()).revision();
        store.goOn(revision, write("Th"), study.tom.id());
        assertEquals(revision, store.goOn(revision, write("The rent."), study.tom.id()).orElseThrow().revision());
        assertEquals(revision, acts());
        assertEquals(Optional.of("The rent."), reader().memos().find(study.free.id()).map(Memo::text));
        store.takeBack(store.reader(study.tom.id()).log().newest(1).getFirst(), study.tom.id());
        assertEquals(before, Snapshot.of(file()));
        store.takeBack(store.reader(study.tom.id()).log().newest(1).getFirst(), study.tom.id());
        assertEquals(Optional.of("The rent."), reader().memos().find(study.free.id()).map(Memo::text));
    }

    @Test
    void nobodyGoesOnInAnotherActOrInSomebodyElses() {
        long revision = store.apply(write("T"), study.tom.id()).revision();
        assertEquals(Optional.empty(), store.goOn(revision, write("Th"), study.ailsa.id()));
        assertEquals(Optional.empty(), store.goOn(revision, new WriteMemo(study.surgery.id(), MemoKind.DECISION, "x", "", Fixture.NOON), study.tom.id()));
        assertEquals(Optional.empty(), store.goOn(revision - 1, write("Th"), study.tom.id()));
        store.takeBack(store.reader(study.tom.id()).log().newest(1).getFirst(), study.tom.id());
        assertEquals(Optional.empty(), store.goOn(revision, write("Th"), study.tom.id()));
        assertEquals(Optional.empty(), store.goOn(acts(), write("Th"), study.tom.id()));
        assertEquals(Optional.of(study.free), reader().memos().find(study.free.id()));
    }

    @Test
    void emojiAndRightToLeftWordsComeBackAsTheyWere() {
        String words = "# עברית \uD83D\uDC69\u200D\uD83D\uDD2C\n> e\u0301 ".strip();
        var memo = Memo.of(MemoTarget.FREE, MemoKind.ANALYTIC, "\uD83D\uDE42", words, study.ailsa.id(), Fixture.NOON);
        store.apply(new AddMemo(memo), study.ailsa.id());
        assertEquals(Optional.of(memo), reader().memos().find(memo.id()));
        assertEquals(Optional.empty(), reader().memos().find(MemoId.fresh()));
    }

    @Test
    void theDoctorKnowsWherePassagesOfMemosEnd() throws Exception {
        store.close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file()); var statement = connection.createStatement()) {
            statement.execute("UPDATE memo_link SET span_end = 900 WHERE span_end IS NOT NULL");
            statement.execute("UPDATE note_passage SET span_end = 901 WHERE span_end = 31");
        }
        store = ProjectStore.open(file(), InstantSource.fixed(Fixture.NOON));
        assertEquals(List.of("2 passages of memos, coding notes, links or registers do not lie inside the text."),
                store.prove().stream().filter(proof -> !proof.isSound()).map(Proof::sentence).toList());
    }

    @Test
    void aStatementPointsToEachPassageOnceAndInOrder() {
        var spans = List.of(new TextSpan(27, 31), new TextSpan(23, 40), new TextSpan(27, 31));
        assertEquals(List.of(new TextSpan(23, 40), new TextSpan(27, 31)), new Statement("s", spans).passages());
    }
}
