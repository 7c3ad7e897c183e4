package org.heddle.workbench.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.heddle.domain.Refusal;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.Role;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.project.CaseChange.AddCase;
import org.heddle.domain.project.CaseChange.AddRole;
import org.heddle.domain.project.LogEntry;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceKind;
import org.heddle.workbench.Progress;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Study;
import org.heddle.workbench.Threads;
import org.heddle.workbench.source.ImportReport.Known;
import org.heddle.workbench.source.ImportReport.LeftOut;
import org.heddle.workbench.source.ImportReport.Refused;
import org.heddle.workbench.source.ImportReport.TakenIn;
import org.heddle.workbench.source.ImportReport.Voice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImportingTest {
    @TempDir
    Path folder;

    private Study study;

    @BeforeEach
    void makeStudy() throws Exception {
        study = new Study(folder);
    }

    @AfterEach
    void closeStudy() {
        study.close();
    }

    private List<String> log() {
        return study.project.ask(reader -> reader.log().all()).stream().map(LogEntry::sentence).toList();
    }

    @Test
    void aFolderIsOneActAndEachFileHasItsReport() throws Exception {
        study.write("a.txt", Study.ONE);
        study.write("b.txt", Study.TWO);
        List<ImportReport> reports = study.importing(List.of(folder.resolve("in")), Wishes.NONE);

        Source one = study.source("a");
        var expected = new TakenIn(folder.resolve("in/a.txt"), one, Optional.empty(), 3,
                List.of(new Voice("INT", true, 1), new Voice("GP1", false, 1), new Voice("CLP", false, 1)), List.of());
        assertEquals(expected, reports.getFirst());
        assertEquals(SourceKind.GROUP_INTERVIEW, one.kind());
        assertEquals(SourceKind.INDIVIDUAL_INTERVIEW, study.source("b").kind());
        assertEquals(List.of("Imported from 2 files"), log());

        study.project.undo().join();
        assertEquals(List.of(), study.project.ask(reader -> reader.sources().all()));
    }

    @Test
    void knownWordsAreNotTakenAgainEvenWithinOneImport() throws Exception {
        Path first = study.write("a.txt", Study.ONE);
        Path twin = study.write("b.txt", Study.ONE.replace("\n", "\r\n"));
        var reports = study.importing(List.of(first, twin), Wishes.NONE);
        Source source = study.source("a");
        assertEquals(new Known(twin, "b", source), reports.get(1));

        assertEquals(List.of(new Known(first, "a", source)), study.importing(List.of(first), Wishes.NONE));
        assertEquals(List.of("Imported from 2 files"), log());
    }

    @Test
    void filesOfOneNameAreNumbered() throws Exception {
        Path plain = study.write("a.txt", Study.ONE);
        Path other = study.write("a.md", Study.TWO);
        Files.createDirectories(folder.resolve("in/more"));
        Path third = Files.writeString(folder.resolve("in/more/a.txt"), "GP: Something else.\n");
        study.importing(List.of(plain, other, third), Wishes.NONE);
        assertEquals(List.of("a", "a (2)", "a (3)"), study.project.ask(reader -> reader.sources().all()).stream().map(Source::name).toList());
    }

    @Test
    void aRefusedFileStopsNoOther() throws Exception {
        Path empty = study.write("empty.txt", "");
        Path binary = Files.write(folder.resolve("in/binary.txt"), new byte[] {0, 1, 2, 3, 0, 0, 7});
        Path lying = study.write("lying.docx", "%PDF-1.7 and so on");
        Path good = study.write("good.txt", Study.ONE);
        Path gone = folder.resolve("in/gone.txt");
        var reports = study.importing(List.of(empty, binary, lying, good, gone), Wishes.NONE);
        assertEquals(List.of(Refused.class, Refused.class, Refused.class, TakenIn.class, Refused.class),
                reports.stream().<Class<?>>map(ImportReport::getClass).toList());
        assertEquals(new Refused(gone, "There is no file “gone.txt”."), reports.getLast());
        assertEquals(List.of("good"), study.project.ask(reader -> reader.sources().all()).stream().map(Source::name).toList());
    }

    @Test
    void whatBringsNothingInLeavesNoTrace() throws Exception {
        Path empty = study.write("empty.txt", "");
        study.importing(List.of(empty), Wishes.inCase("I9"));
        assertEquals(List.of(), log());
        assertEquals(List.of(), study.project.ask(reader -> reader.cases().people()).cases());
    }

    @Test
    void anEmptyFolderIsSaid() throws Exception {
        Path nothing = Files.createDirectory(folder.resolve("nothing"));
        assertEquals(List.of(new Refused(nothing, "There is nothing to import in “nothing”.")), study.importing(List.of(nothing), Wishes.NONE));
    }

    @Test
    void whatElseAFolderHoldsIsSaid() throws Exception {
        study.write("a.txt", Study.ONE);
        study.write("scan.pdf", "%PDF-1.7 and so on");
        Path inside = folder.resolve("in");
        var left = new LeftOut(inside, 1);
        assertEquals("1 file of other kinds in “in” was left out.", left.sentence());
        assertEquals(left, study.importing(List.of(inside), Wishes.NONE).getLast());
        Path pictures = Files.createDirectory(folder.resolve("pictures"));
        Files.writeString(pictures.resolve("scan.pdf"), "%PDF-1.7");
        assertEquals(List.of(new Refused(pictures, "There is nothing to import in “pictures”."), new LeftOut(pictures, 1)),
                study.importing(List.of(pictures), Wishes.NONE));
    }

    @Test
    void theWishedCaseIsMadeOnceAndHoldsAll() throws Exception {
        study.importing(List.of(study.write("a.txt", Study.ONE), study.write("b.txt", Study.TWO)), Wishes.inCase(" I9 "));
        Case made = study.project.ask(reader -> reader.cases().people()).labelled("I9").orElseThrow();
        assertEquals(Map.of(study.source("a").id(), made.id(), study.source("b").id(), made.id()),
                study.project.ask(reader -> reader.cases().placements()));
    }

    @Test
    void aFileNameThatBeginsWithAKnownCaseBelongsToIt() throws Exception {
        Case i4 = Case.labelled("I4");
        study.project.run(new AddCase(i4)).join();
        study.withTwo();
        study.importing(List.of(study.write("I40 other.txt", "GP: Not of that case.\n")), Wishes.NONE);
        assertEquals(Map.of(study.source("I4-1 Group").id(), i4.id()), study.project.ask(reader -> reader.cases().placements()));
    }

    @Test
    void labelsThatNameARoleAreMappedToIt() throws Exception {
        study.project.run(new AddRole(new Role("SW", "Social worker"))).join();
        study.importing(List.of(study.write("a.txt",
                "INT: A?\n\nGP1: B.\n\nGP2: C.\n\nSW: D.\n\nMorag: E.\n\nMorag: F.\n\nGP1: G.\n")), Wishes.NONE);
        List<Speaker> speakers = study.project.ask(reader -> reader.cases().speakers());
        assertEquals(List.of("INT:", "GP1:GP", "GP2:GP", "SW:SW", "Morag:"),
                speakers.stream().map(one -> one.label() + ":" + one.role().orElse("")).toList());
        assertEquals(List.of("INT"), speakers.stream().filter(Speaker::isInterviewer).map(Speaker::label).toList());
    }

    @Test
    void aStoppedImportChangesNothing() throws Exception {
        Path first = study.write("a.txt", Study.ONE);
        Path second = study.write("b.txt", Study.TWO);
        var stop = new AtomicBoolean();
        var running = new Importing(study.project).importFiles(List.of(first, second), Wishes.NONE, _ -> stop.set(true), stop::get);
        Throwable failure = assertThrows(CompletionException.class, running::join).getCause();
        assertEquals("The import was stopped. Nothing was taken in; the project is as it was before.", ((Refusal) failure).sentence());
        assertEquals(List.of(), log());
    }

    @Test
    void oddPatternsAreRefusedBeforeAnythingIsRead() {
        var wishes = new Wishes(Optional.empty(), Optional.empty(), Optional.of("("));
        assertThrows(Refusal.class, () -> study.importing(List.of(folder), wishes));
    }

    @Test
    void readingBesideTheStoreGivesTheSameReports() throws Exception {
        var paths = new ArrayList<Path>();
        for (int number = 0; number < 60; number++) {
            paths.add(study.write("t%02d.txt".formatted(number), "GP: Word number %d.\n\nINT: Yes?\n".formatted(number)));
        }
        try (ExecutorService readers = Executors.newFixedThreadPool(4)) {
            study.project.close();
            var threads = new Threads(Runnable::run, Runnable::run, Runnable::run, readers);
            study.project = new Projects(threads, Study.NOON).open(study.file, Optional.empty());
            var steps = new ArrayList<Progress>();
            var reports = new Importing(study.project).importFiles(paths, Wishes.NONE, steps::add, () -> false).join();
            assertEquals(paths, reports.stream().map(ImportReport::path).toList());
            assertEquals(new Progress("Importing", 60, 60), steps.getLast());
            assertFalse(reports.stream().anyMatch(report -> !(report instanceof TakenIn)));
        }
    }
}
