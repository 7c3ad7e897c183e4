package org.heddle.workbench.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.Statement;
import org.heddle.domain.project.CodeChange.AddCode;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.project.CodingChange.MoveEdges;
import org.heddle.domain.project.NoteChange.WriteNote;
import org.heddle.domain.project.SourceChange.CorrectSource;
import org.heddle.domain.project.TeamChange.AddCoder;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.TextDiff;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Verdict;
import org.heddle.domain.verification.note.NoteTally;
import org.heddle.domain.verification.note.NoteVerdict;
import org.heddle.domain.verification.report.Figure;
import org.heddle.domain.verification.report.Tally;
import org.heddle.domain.verification.report.VerificationReport;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Threads;
import org.heddle.workbench.coding.Place;
import org.heddle.workbench.source.ImportReport.TakenIn;
import org.heddle.workbench.source.Importing;
import org.heddle.workbench.source.Wishes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Six codings, a second coder's verdicts on them, the first coder's answers: every figure counted by hand.
final class VerifyingTest {
    private static final String WORDS = "one two three four five six seven eight nine ten";

    @TempDir
    Path folder;

    private final Code rent = code("Rent", 0);
    private final Code food = code("Food", 1);
    private final Coder tom = new Coder(CoderId.fresh(), "Tom");
    private Instant now = Instant.parse("2026-03-14T12:00:00Z");
    private OpenProject project;
    private CoderId ailsa;
    private Source source;

    private static Code code(String name, int position) {
        return new Code(CodeId.fresh(), Optional.empty(), position, name, Colour.PALETTE.get(position), CodeRules.NONE, CodeStatus.AGREED);
    }

    private Instant tick() {
        now = now.plusSeconds(1);
        return now;
    }

    @BeforeEach
    void makeAStudy() throws Exception {
        project = new Projects(Threads.none(), this::tick).create(folder.resolve("study.heddle"), "Ailsa");
        ailsa = project.coder();
        project.run(new AddCoder(tom)).join();
        project.run(new AddCode(rent)).join();
        project.run(new AddCode(food)).join();
        Path file = Files.writeString(folder.resolve("talk.txt"), WORDS);
        source = ((TakenIn) new Importing(project).importFiles(List.of(file), Wishes.NONE).getFirst()).source();
    }

    @AfterEach
    void close() {
        project.close();
    }

    private CodingId coded(String words, Code code) {
        return coded(words, code, false);
    }

    private CodingId coded(String words, Code code, boolean isMissed) {
        int start = WORDS.indexOf(words);
        Coding coding = Coding.of(source.id(), new TextSpan(start, start + words.length()), code.id(), project.coder(), tick());
        project.run(new AddCoding(isMissed ? coding.missed() : coding)).join();
        return coding.id();
    }

    private Verifying verifying() {
        return new Verifying(project, this::tick);
    }

    private Answering answering() {
        return new Answering(project, this::tick);
    }

    private void check(CodingId coding, Verdict verdict) {
        check(coding, verdict, Optional.empty());
    }

    private void check(CodingId coding, Verdict verdict, Optional<Verifying.Advice> advice) {
        verifying().check(coding.value().toString(), verdict, "", advice).join();
    }

    private void accept(CodingId coding) {
        answering().accept(answering().about(coding.value().toString()), "").join();
    }

    private VerificationReport report() {
        return verifying().report().join();
    }

    private static List<Integer> figures(Tally tally) {
        return Stream.of(Figure.values()).map(tally::of).toList();
    }

    private static String refusal(Runnable act) {
        var failure = assertThrows(CompletionException.class, act::run);
        return ((Refusal) failure.getCause()).sentence();
    }

    @Test
    void everyFigureIsTheOneCountedByHandAndOpensIntoItsPassages() {
        var agreed = coded("one", rent);
        var recoded = coded("two", rent);
        var moved = coded("three", rent);
        var dropped = coded("four", rent);
        var kept = coded("five", food);
        coded("six", food);
        project.actAs(tom.id());
        check(agreed, Verdict.AGREE);
        check(recoded, Verdict.DISAGREE, Optional.of(new Verifying.Advice.Code("Food")));
        check(moved, Verdict.QUERY, Optional.of(new Verifying.Advice.Edges(new Place.Offsets(8, 18))));
        check(dropped, Verdict.DISAGREE, Optional.of(new Verifying.Advice.Drop()));
        check(kept, Verdict.DISAGREE);
        coded("seven", rent, true);

        project.actAs(ailsa);
        assertEquals(List.of("two", "three", "four", "five"), answering().waiting().join().stream().map(Answering.Asked::words).toList());
        accept(recoded);
        accept(moved);
        accept(dropped);
        answering().decline(answering().about(kept.value().toString()), "It is about bread.").join();
        assertEquals(List.of(), answering().waiting().join());
        assertEquals(4, project.ask(reader -> reader.answers().all()).size());

        project.actAs(tom.id());
        check(recoded, Verdict.AGREE);
        var report = report();
        // codings checked agree disagree query missed stale made looked-at first changed dropped added
        assertEquals(List.of(6, 3, 2, 1, 0, 1, 1, 6, 5, 1, 2, 1, 1), figures(report.all()));
        assertEquals(List.of(List.of(3, 1, 1, 0, 0, 1, 1, 3, 3, 1, 1, 1, 1), List.of(3, 2, 1, 1, 0, 0, 0, 3, 2, 0, 1, 0, 0)),
                report.perCode().stream().map(one -> figures(one.tally())).toList());
        assertEquals(List.of(List.of(5, 3, 2, 1, 0, 0, 1, 6, 5, 1, 2, 1, 0), List.of(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1)),
                report.perCoder().stream().map(one -> figures(one.tally())).toList());
        for (Figure figure : Figure.values()) {
            assertEquals(report.all().of(figure), verifying().behind(figure::counts).join().size(), figure.words());
        }
        assertEquals(List.of(dropped), verifying().behind(Figure.DROPPED::counts).join().stream().map(one -> one.coding().id()).toList());
        assertEquals("First coders made 6 codings. Of 5 looked at by a checker, 1 agreed at first sight; 2 changed after a check, and 1 dropped in "
                + "answer to one. 1 coding has changed since the verdict and to be looked at again.", report.report().paragraphs().get(3));
    }

    @Test
    void acceptingIsOneActAndComesBackWhole() {
        var coding = coded("four", rent);
        project.actAs(tom.id());
        check(coding, Verdict.DISAGREE, Optional.of(new Verifying.Advice.Drop()));
        project.actAs(ailsa);
        accept(coding);
        assertEquals(Optional.empty(), project.ask(reader -> reader.codings().find(coding)));
        project.undo().join();
        assertEquals(1, project.ask(reader -> reader.checks().of(coding)).size());
        assertEquals(List.of(), project.ask(reader -> reader.answers().all()));
    }

    @Test
    void onlyTheCoderAnswersAndDecliningNeedsAWord() {
        var coding = coded("four", rent);
        project.actAs(tom.id());
        check(coding, Verdict.QUERY);
        assertEquals("Only the coder who made a coding answers a check of it.", refusal(() -> accept(coding)));
        project.actAs(ailsa);
        assertEquals("The check suggests nothing that could be accepted. Change the coding by hand, or say why it stays.",
                refusal(() -> accept(coding)));
        var check = answering().about(coding.value().toString());
        assertEquals("Say in a word why the coding stays as it is. Nothing was answered.", refusal(() -> answering().decline(check, " ").join()));
    }

    @Test
    void aVerdictStandsNoMoreOnceTheCodingOrItsWordsChangeAndStandsAgainWhenThatIsTakenBack() {
        var moved = coded("one", rent);
        var reworded = coded("five", rent);
        var elsewhere = coded("nine", rent);
        project.actAs(tom.id());
        for (CodingId coding : List.of(moved, reworded, elsewhere)) {
            check(coding, Verdict.AGREE);
        }
        project.run(new MoveEdges(moved, new TextSpan(0, 7))).join();
        String text = WORDS.replace("five", "fife, and");
        project.run(new CorrectSource(source.id(), text, project.ask(reader -> reader.sources().turns(source.id())), List.of(),
                TextDiff.between(WORDS, text))).join();
        assertEquals(List.of(moved, reworded), verifying().behind(Figure.STALE::counts).join().stream().map(one -> one.coding().id()).toList());
        assertEquals(1, report().all().agree());
        check(moved, Verdict.AGREE);
        assertEquals(2, report().all().agree());
        project.undo().join();
        project.undo().join();
        project.undo().join();
        assertEquals(3, report().all().agree());
    }

    @Test
    void checkedNeedsEveryCodingEveryHeadingAndTheUnmarkedText() {
        var coding = coded("one", rent);
        CodingNote said = CodingNote.of(source.id(), rent.id(), ailsa, tick(), List.of(Statement.of("Rent decides.")));
        project.run(new WriteNote(said)).join();
        project.run(new WriteNote(CodingNote.of(source.id(), food.id(), ailsa, tick(), List.of()))).join();
        project.actAs(tom.id());
        assertEquals("“talk” is not checked yet: still without your verdict are 1 coding and 2 headings of coding notes. Nothing was declared.",
                refusal(() -> verifying().finish("talk", true).join()));
        check(coding, Verdict.AGREE);
        verifying().check(new Verifying.Heading("talk", "Rent", Optional.empty()), NoteVerdict.AGREES, "").join();
        assertEquals(new NoteTally(1, 2, 1, 0, 0, 1, 0), report().allNotes());
        assertEquals("“talk” is not checked yet: still without your verdict are 1 heading of a coding note. Nothing was declared.",
                refusal(() -> verifying().finish("talk", true).join()));
        verifying().check(new Verifying.Heading("talk", "Food", Optional.of("Ailsa")), NoteVerdict.AGREES, "").join();
        assertEquals(false, report().perSource().getFirst().isChecked());
        verifying().finish("talk", true).join();
        assertEquals(true, report().perSource().getFirst().isChecked());
        assertEquals("All coding notes were checked for agreement against the transcripts (1 of 1; 2 headings).",
                report().report().paragraphs().getLast());

        project.run(new WriteNote(said.saying(List.of(Statement.of("Rent and food decide.")), tick()))).join();
        assertEquals(new NoteTally(1, 2, 1, 0, 0, 2, 1), report().allNotes());
        assertEquals(false, report().perSource().getFirst().isChecked());
        project.actAs(ailsa);
        assertEquals("Nobody checks an own coding note. Another coder has to do it.",
                refusal(() -> verifying().check(new Verifying.Heading("talk", "Rent", Optional.of("Ailsa")), NoteVerdict.AGREES, "").join()));
        verifying().finish("talk", true).join();
    }
}
