package org.heddle.workbench.searching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.project.CaseChange.AddCase;
import org.heddle.domain.project.CodeChange.AddCode;
import org.heddle.domain.source.SourceKind;
import org.heddle.workbench.Study;
import org.heddle.workbench.searching.SearchScope.Whose;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The two transcripts say "rent" three times: an interviewer and a GP of I4, and a nurse of no case.
final class SiftingTest {
    @TempDir
    Path folder;

    private Study study;
    private Searching searching;
    private Case practice;
    private CodeId theme;
    private CodeId barrier;

    @BeforeEach
    void makeStudy() throws Exception {
        study = new Study(folder);
        practice = new Case(CaseId.fresh(), "I4", Map.of("arm", "programme"));
        study.project.run(new AddCase(practice)).join();
        study.withTwo();
        theme = study.addCode("Theme");
        var child = new Code(CodeId.fresh(), Optional.of(theme), 0, "Barrier", Colour.PALETTE.getFirst(), CodeRules.NONE, CodeStatus.AGREED);
        study.project.run(new AddCode(child)).join();
        barrier = child.id();
        study.code("I4-1 Group", "The rent decides", barrier);
        study.code("I4-1 Group", "rent decides 🙂", theme);
        searching = Searching.inMemory(study.project);
    }

    @AfterEach
    void closeStudy() {
        searching.close();
        study.close();
    }

    private static List<String> places(Sifted sifted) {
        return sifted.found().passages().stream().map(hit -> "%s %d".formatted(hit.source().name(), hit.turn())).toList();
    }

    private Sifted sift(Sieve sieve) {
        return searching.sift(SearchQuery.of("rent").first(10), sieve).join();
    }

    private static Sieve coded(Set<CodeId> codes, boolean orUncoded) {
        return new Sieve(Set.of(), Whose.EVERYONE, Set.of(), Set.of(), Set.of(), codes, orUncoded);
    }

    @Test
    void everyChoiceSaysHowManyHitsItWouldKeep() {
        SourceKind group = study.source("I4-1 Group").kind();
        SourceKind single = study.source("I5-1 Nurse").kind();
        Map<SourceKind, Integer> kinds = group == single ? Map.of(group, 2) : Map.of(group, 1, single, 1);
        assertEquals(new HitCounts(Map.of("GP", 1, "PN", 1), 1, Map.of(practice.id(), 1), Map.of("programme", 1), kinds, Map.of(theme, 1, barrier, 1), 1),
                sift(Sieve.OPEN).counts());
        assertEquals(List.of("I4-1 Group 2", "I5-1 Nurse 2"), places(sift(Sieve.OPEN)));
    }

    @Test
    void aGroupDoesNotNarrowItsOwnCounts() {
        Sifted nurses = sift(new Sieve(Set.of("PN"), Whose.PARTICIPANTS, Set.of(), Set.of(), Set.of(), Set.of(), false));
        assertEquals(List.of("I5-1 Nurse 2"), places(nurses));
        assertEquals(Map.of("GP", 1, "PN", 1), nurses.counts().voices());
        assertEquals(Map.of(), nurses.counts().cases());
        assertEquals(Map.of(), nurses.counts().codes());
        assertEquals(1, nurses.counts().uncoded());
    }

    @Test
    void interviewersAreAVoiceBesideTheChosenOnes() {
        assertEquals(List.of("I4-1 Group 1", "I5-1 Nurse 2"),
                places(sift(new Sieve(Set.of("PN"), Whose.EVERYONE, Set.of(), Set.of(), Set.of(), Set.of(), false))));
    }

    @Test
    void aCodeStandsForItsSubcodesAndUncodedIsOneMoreChoice() {
        assertEquals(List.of("I4-1 Group 2"), places(sift(coded(Set.of(theme), false))));
        assertEquals(List.of("I4-1 Group 2"), places(sift(coded(Set.of(barrier), false))));
        assertEquals(List.of("I4-1 Group 1", "I5-1 Nurse 2"), places(sift(coded(Set.of(), true))));
        assertEquals(3, sift(coded(Set.of(theme), true)).found().total());
        assertEquals(2, sift(coded(Set.of(barrier), false)).counts().uncoded());
    }

    @Test
    void casesAndVoicesNarrowTogether() {
        assertEquals(List.of("I4-1 Group 2"), places(sift(new Sieve(Set.of(), Whose.PARTICIPANTS, Set.of(practice.id()), Set.of(), Set.of(), Set.of(), false))));
        assertEquals(List.of(), places(sift(new Sieve(Set.of("PN"), Whose.PARTICIPANTS, Set.of(practice.id()), Set.of(), Set.of(), Set.of(), false))));
    }

    @Test
    void theArmOfACaseNarrowsButNotItsOwnCounts() {
        Sifted programme = sift(new Sieve(Set.of(), Whose.PARTICIPANTS, Set.of(), Set.of("programme"), Set.of(), Set.of(), false));
        assertEquals(List.of("I4-1 Group 2"), places(programme));
        assertEquals(Map.of("GP", 1), programme.counts().voices());
        Sifted other = sift(new Sieve(Set.of(), Whose.PARTICIPANTS, Set.of(), Set.of("comparison"), Set.of(), Set.of(), false));
        assertEquals(List.of(), places(other));
        assertEquals(Map.of("programme", 1), other.counts().arms());
    }

    @Test
    void aNewCodingCountsAtOnceAndItsUndoToo() {
        assertEquals(1, sift(Sieve.OPEN).counts().uncoded());
        study.code("I5-1 Nurse", "about the rent", barrier);
        assertEquals(0, sift(Sieve.OPEN).counts().uncoded());
        assertEquals(Map.of(theme, 2, barrier, 2), sift(Sieve.OPEN).counts().codes());
        study.project.undo().join();
        assertEquals(1, sift(Sieve.OPEN).counts().uncoded());
    }

    @Test
    void allHitsAreCountedThoughFewAreListed() {
        Sifted first = searching.sift(SearchQuery.of("rent").first(1), coded(Set.of(), false)).join();
        assertEquals(3, first.found().total());
        assertEquals(2, first.found().sources());
        assertEquals(1, first.found().passages().size());
    }
}
