package org.heddle.workbench.searching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.project.CaseChange.AddCase;
import org.heddle.domain.project.SourceChange.MapSpeaker;
import org.heddle.domain.project.SourceChange.RemoveSource;
import org.heddle.domain.source.TextSpan;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Progress;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Study;
import org.heddle.workbench.Threads;
import org.heddle.workbench.coding.Passage;
import org.heddle.workbench.searching.live.IndexCondition;
import org.heddle.workbench.source.Wishes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SearchingTest {
    @TempDir
    Path folder;

    private Study study;

    @BeforeEach
    void makeStudy() throws Exception {
        study = new Study(folder);
        study.project.run(new AddCase(Case.labelled("I4"))).join();
        study.withTwo();
    }

    @AfterEach
    void closeStudy() {
        study.close();
    }

    private static List<String> places(Found found) {
        return found.passages().stream().map(hit -> "%s %d %s".formatted(hit.source().name(), hit.turn(), hit.text())).toList();
    }

    private List<String> find(SearchScope scope) {
        try (Searching searching = Searching.inMemory(study.project)) {
            return places(searching.search(SearchQuery.of("rent").within(scope)).join());
        }
    }

    private List<Path> indexFiles() throws Exception {
        try (Stream<Path> files = Files.walk(folder.resolve("cache/index"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void aHitSaysWhereItIsWhoSaysItAndWhatCodesItHas() {
        Coding coding = study.code("I4-1 Group", "🙂 everything", study.addCode("Barrier"));
        try (Searching searching = Searching.of(study.project, study.folders)) {
            Found found = searching.search(SearchQuery.of("\"everything so\"")).join();
            int at = Study.ONE.indexOf("everything");
            assertEquals(List.of(new Found.Passage(study.source("I4-1 Group"), 2, "GP1", new TextSpan(at, Study.ONE.indexOf(" it does")),
                    "The rent decides 🙂 ", "everything, so", " it does.", "GP:I4", List.of(coding))), found.passages());
            assertEquals(1, found.total());
            assertEquals(1, found.sources());
        }
    }

    @Test
    void everyActIsFoundAtOnceAndUndoneAtOnce() throws Exception {
        try (Searching searching = Searching.of(study.project, study.folders)) {
            assertEquals(3, searching.search(SearchQuery.of("rent")).join().total());
            study.importing(List.of(study.write("c.txt", "GP: Rent again.\n")), Wishes.NONE);
            assertEquals(4, searching.search(SearchQuery.of("rent")).join().total());
            study.project.run(new RemoveSource(study.source("I4-1 Group").id())).join();
            assertEquals(2, searching.search(SearchQuery.of("rent")).join().total());
            study.project.undo().join();
            study.project.undo().join();
            assertEquals(3, searching.search(SearchQuery.of("rent")).join().total());
        }
    }

    @Test
    void whoSpeaksIsAskedAnewAfterAMapping() {
        try (Searching searching = Searching.of(study.project, study.folders)) {
            assertEquals("", searching.search(SearchQuery.of("letter")).join().passages().getFirst().attribution());
            var nurse = study.project.ask(reader -> reader.cases().speakers(study.source("I5-1 Nurse").id())).getLast();
            var i4 = study.project.ask(reader -> reader.cases().people()).labelled("I4").orElseThrow();
            study.project.run(new MapSpeaker(nurse.in(i4.id()))).join();
            assertEquals("PN:I4", searching.search(SearchQuery.of("letter")).join().passages().getFirst().attribution());
        }
    }

    @Test
    void filtersNarrowAndFitTogether() {
        var i4 = study.project.ask(reader -> reader.cases().people()).labelled("I4").orElseThrow();
        assertEquals(List.of("I4-1 Group 1 rent", "I4-1 Group 2 rent", "I5-1 Nurse 2 rent"), find(SearchScope.EVERYTHING));
        assertEquals(List.of("I5-1 Nurse 2 rent"), find(SearchScope.EVERYTHING.in(Set.of(study.source("I5-1 Nurse").id()))));
        assertEquals(List.of("I4-1 Group 2 rent"), find(SearchScope.EVERYTHING.by(Set.of("GP1", "CLP"))));
        assertEquals(List.of("I4-1 Group 1 rent", "I4-1 Group 2 rent"), find(SearchScope.EVERYTHING.ofCases(Set.of(i4.id()))));
        assertEquals(List.of("I4-1 Group 2 rent", "I5-1 Nurse 2 rent"), find(SearchScope.EVERYTHING.ofRoles(Set.of("GP", "PN"))));
        assertEquals(List.of("I4-1 Group 2 rent", "I5-1 Nurse 2 rent"), find(SearchScope.EVERYTHING.of(SearchScope.Whose.PARTICIPANTS)));
        assertEquals(List.of(), find(SearchScope.EVERYTHING.by(Set.of("Nobody"))));
        assertEquals(List.of("I4-1 Group 2 rent"), find(SearchScope.EVERYTHING.ofRoles(Set.of("GP", "PN")).ofCases(Set.of(i4.id()))));
    }

    @Test
    void aGuestFromAnotherCaseIsFoundUnderTheOwnOne() {
        Case i5 = Case.labelled("I5");
        study.project.run(new AddCase(i5)).join();
        Speaker guest = study.project.ask(reader -> reader.cases().speakers(study.source("I4-1 Group").id())).get(1);
        study.project.run(new MapSpeaker(guest.in(i5.id()))).join();
        var i4 = study.project.ask(reader -> reader.cases().people()).labelled("I4").orElseThrow();
        assertEquals(List.of("I4-1 Group 2 rent"), find(SearchScope.EVERYTHING.ofCases(Set.of(i5.id()))));
        assertEquals(List.of("I4-1 Group 1 rent"), find(SearchScope.EVERYTHING.ofCases(Set.of(i4.id()))));
    }

    @Test
    void codesAndCodersAreAnsweredFromTheProject() {
        var barrier = study.addCode("Barrier");
        var other = study.addCode("Other");
        study.code("I4-1 Group", "The rent decides", barrier);
        study.code("I5-1 Nurse", "Letter after letter", barrier);
        study.code("I5-1 Nurse", "the rent.", other);
        assertEquals(List.of("I4-1 Group 2 rent"), find(SearchScope.EVERYTHING.coded(Set.of(barrier))));
        assertEquals(List.of("I4-1 Group 2 rent", "I5-1 Nurse 2 rent"), find(SearchScope.EVERYTHING.coded(Set.of(barrier, other))));
        assertEquals(List.of("I4-1 Group 2 rent", "I5-1 Nurse 2 rent"), find(SearchScope.EVERYTHING.codedBy(study.project.coder())));
    }

    @Test
    void theIndexIsMadeOnceAndFollowsWhatAnotherProcessDid() throws Exception {
        assertEquals(IndexCondition.ABSENT, condition());
        assertEquals(IndexCondition.CURRENT, condition());
        study.importing(List.of(study.write("c.txt", "GP: Rent again.\n")), Wishes.NONE);
        assertEquals(IndexCondition.BEHIND, condition());
        assertEquals(IndexCondition.CURRENT, condition());
        assertTrue(indexFiles().size() > 1);
    }

    private IndexCondition condition() {
        try (Searching searching = Searching.of(study.project, study.folders)) {
            IndexCondition found = searching.bringUpToDate(_ -> { }).join();
            assertEquals(study.project.ask(reader -> reader.sources().all()).size() + 1, searching.search(SearchQuery.of("rent")).join().total());
            return found;
        }
    }

    @Test
    void aDamagedIndexIsBuiltAgain() throws Exception {
        condition();
        for (Path file : indexFiles()) {
            byte[] bytes = Files.readAllBytes(file);
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] ^= 0x55;
            }
            Files.write(file, bytes);
        }
        assertEquals(IndexCondition.DAMAGED, condition());
        assertEquals(IndexCondition.CURRENT, condition());
    }

    @Test
    void anIndexThatSawActsWhichTheProjectNeverHadIsBuiltAgain() throws Exception {
        study.project.close();
        Path before = Files.copy(study.file, folder.resolve("before"));
        study.project = study.projects.open(study.file, Optional.empty());
        study.importing(List.of(study.write("c.txt", "GP: Rent again.\n")), Wishes.NONE);
        condition();
        study.project.close();
        Files.move(before, study.file, StandardCopyOption.REPLACE_EXISTING);
        study.project = study.projects.open(study.file, Optional.empty());
        assertEquals(IndexCondition.DAMAGED, condition());
    }

    @Test
    void aSecondSearchBesideAnOpenWindowIsRight() throws Exception {
        try (Searching window = Searching.of(study.project, study.folders)) {
            window.bringUpToDate(_ -> { }).join();
            study.importing(List.of(study.write("c.txt", "GP: Rent again.\n")), Wishes.NONE);
            try (OpenProject reading = study.projects.openToRead(study.file, Optional.empty());
                    Searching command = Searching.of(reading, study.folders)) {
                assertEquals(4, command.search(SearchQuery.of("rent")).join().total());
            }
            assertEquals(4, window.search(SearchQuery.of("rent")).join().total());
        }
    }

    @Test
    void forgettingLeavesNothingOnTheDisk() throws Exception {
        condition();
        Searching.forget(study.project, study.folders);
        assertEquals(List.of(), indexFiles());
    }

    @Test
    void inMemoryNothingReachesTheDisk() {
        assertEquals(3, find(SearchScope.EVERYTHING).size());
        assertFalse(Files.exists(folder.resolve("cache")));
    }

    @Test
    void aCacheThatCannotBeWrittenDoesNotHinderTheSearch() throws Exception {
        Files.writeString(folder.resolve("cache"), "a file where the folder should be");
        try (Searching searching = Searching.of(study.project, study.folders)) {
            assertEquals(3, searching.search(SearchQuery.of("rent")).join().total());
        }
    }

    @Test
    void onThreadsOfTheirOwnNothingIsMissed() throws Exception {
        study.project.close();
        try (Threads threads = Threads.beside(Runnable::run)) {
            study.project = new Projects(threads, Study.NOON).open(study.file, Optional.empty());
            var paths = new ArrayList<Path>();
            for (int number = 0; number < 120; number++) {
                paths.add(study.write("t%d.txt".formatted(number), "GP: The rent of house %d.\n\nINT: Rent?\n".formatted(number)));
            }
            try (Searching searching = Searching.of(study.project, study.folders)) {
                study.importing(paths.subList(0, 60), Wishes.NONE);
                assertEquals(123, searching.search(SearchQuery.of("rent")).join().total());
                study.importing(paths.subList(60, 120), Wishes.NONE);
                assertEquals(243, searching.search(SearchQuery.of("rent")).join().total());
                assertEquals(List.of("t119 1 house 119"), places(searching.search(SearchQuery.of("\"house 119\"")).join()));
            } finally {
                study.project.close();
            }
        }
        study.project = study.projects.open(study.file, Optional.empty());
    }

    @Test
    void buildingTellsHowFarItHasCome() {
        var steps = new ArrayList<Progress>();
        try (Searching searching = Searching.inMemory(study.project)) {
            searching.bringUpToDate(steps::add).join();
        }
        assertEquals(List.of(new Progress("Indexing", 2, 2)), steps);
    }
}
