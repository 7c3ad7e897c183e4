package org.heddle.workbench.searching.facet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.pass.PassId;
import org.heddle.domain.project.CaseChange.AddCase;
import org.heddle.domain.project.CheckChange.AddCheck;
import org.heddle.domain.project.CodeChange.AddCode;
import org.heddle.domain.project.CodingChange.MoveEdges;
import org.heddle.domain.project.CodingChange.SetStance;
import org.heddle.domain.project.PassChange.OpenPass;
import org.heddle.domain.project.TeamChange.AddCoder;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.CheckState;
import org.heddle.domain.verification.Verdict;
import org.heddle.workbench.Study;
import org.heddle.workbench.searching.SearchQuery;
import org.heddle.workbench.searching.Searching;
import org.heddle.workbench.searching.Sifted;
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

    /// With interviewers.
    private static Sieve coded(Set<CodeId> codes, boolean orUncoded) {
        Sieve sieve = Sieve.of(new Facet.Interviewers());
        for (CodeId code : codes) {
            sieve = sieve.toggled(new Facet.WithCode(code));
        }
        return orUncoded ? sieve.toggled(new Facet.Uncoded()) : sieve;
    }

    private static Map<Facet, Integer> of(Sifted sifted, Class<?> kind) {
        return sifted.counts().facets().entrySet().stream().filter(entry -> kind.isInstance(entry.getKey())).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static int uncoded(Sifted sifted) {
        return sifted.counts().of(new Facet.Uncoded());
    }

    @Test
    void everyChoiceSaysHowManyHitsItWouldKeep() {
        Source group = study.source("I4-1 Group");
        Source single = study.source("I5-1 Nurse");
        Map<Facet, Integer> expected = new HashMap<>(Map.of(new Facet.Voice("GP"), 1, new Facet.Voice("PN"), 1, new Facet.Interviewers(), 1,
                new Facet.InCase(practice.id()), 1, new Facet.Having("arm", "programme"), 1, new Facet.InSource(group.id()), 1, new Facet.InSource(single.id()), 1));
        expected.merge(new Facet.OfKind(group.kind()), 1, Integer::sum);
        expected.merge(new Facet.OfKind(single.kind()), 1, Integer::sum);
        expected.putAll(Map.of(new Facet.WithCode(theme), 1, new Facet.WithCode(barrier), 1, new Facet.Uncoded(), 1,
                new Facet.CodedBy(study.project.coder()), 1, new Facet.Checked(CheckState.UNCHECKED), 1, new Facet.Standing(Stance.EXEMPLIFIES), 1));
        assertEquals(new HitCounts(expected), sift(Sieve.OPEN).counts());
        assertEquals(List.of("I4-1 Group 2", "I5-1 Nurse 2"), places(sift(Sieve.OPEN)));
    }

    @Test
    void aGroupDoesNotNarrowItsOwnCounts() {
        Sifted nurses = sift(Sieve.of(new Facet.Voice("PN")));
        assertEquals(List.of("I5-1 Nurse 2"), places(nurses));
        assertEquals(Map.of(new Facet.Voice("GP"), 1, new Facet.Voice("PN"), 1), of(nurses, Facet.Voice.class));
        assertEquals(Map.of(), of(nurses, Facet.InCase.class));
        assertEquals(Map.of(), of(nurses, Facet.WithCode.class));
        assertEquals(1, uncoded(nurses));
    }

    @Test
    void interviewersAreAVoiceBesideTheChosenOnes() {
        assertEquals(List.of("I4-1 Group 1", "I5-1 Nurse 2"),
                places(sift(Sieve.of(new Facet.Voice("PN"), new Facet.Interviewers()))));
    }

    @Test
    void aCodeStandsForItsSubcodesAndUncodedIsOneMoreChoice() {
        assertEquals(List.of("I4-1 Group 2"), places(sift(coded(Set.of(theme), false))));
        assertEquals(List.of("I4-1 Group 2"), places(sift(coded(Set.of(barrier), false))));
        assertEquals(List.of("I4-1 Group 1", "I5-1 Nurse 2"), places(sift(coded(Set.of(), true))));
        assertEquals(3, sift(coded(Set.of(theme), true)).found().total());
        assertEquals(2, uncoded(sift(coded(Set.of(barrier), false))));
    }

    @Test
    void casesAndVoicesNarrowTogether() {
        assertEquals(List.of("I4-1 Group 2"), places(sift(Sieve.of(new Facet.InCase(practice.id())))));
        assertEquals(List.of(), places(sift(Sieve.of(new Facet.Voice("PN"), new Facet.InCase(practice.id())))));
    }

    @Test
    void theArmOfACaseNarrowsButNotItsOwnCounts() {
        Sifted programme = sift(Sieve.of(new Facet.Having("arm", "programme")));
        assertEquals(List.of("I4-1 Group 2"), places(programme));
        assertEquals(Map.of(new Facet.Voice("GP"), 1), of(programme, Facet.Voice.class));
        Sifted other = sift(Sieve.of(new Facet.Having("arm", "comparison")));
        assertEquals(List.of(), places(other));
        assertEquals(Map.of(new Facet.Having("arm", "programme"), 1), of(other, Facet.Having.class));
    }

    @Test
    void aNewCodingCountsAtOnceAndItsUndoToo() {
        assertEquals(1, uncoded(sift(Sieve.OPEN)));
        study.code("I5-1 Nurse", "about the rent", barrier);
        assertEquals(0, uncoded(sift(Sieve.OPEN)));
        assertEquals(Map.of(new Facet.WithCode(theme), 2, new Facet.WithCode(barrier), 2), of(sift(Sieve.OPEN), Facet.WithCode.class));
        study.project.undo().join();
        assertEquals(1, uncoded(sift(Sieve.OPEN)));
    }

    @Test
    void allHitsAreCountedThoughFewAreListed() {
        Sifted first = searching.sift(SearchQuery.of("rent").first(1), coded(Set.of(), false)).join();
        assertEquals(3, first.found().total());
        assertEquals(2, first.found().sources());
        assertEquals(1, first.found().passages().size());
    }

    @Test
    void facetsOfCodingsMustFitOneCoding() {
        var tom = new Coder(CoderId.fresh(), "Tom");
        CoderId ailsa = study.project.coder();
        study.project.run(new AddCoder(tom)).join();
        Coding hers = study.code("I5-1 Nurse", "about the rent", barrier);
        study.project.run(new SetStance(hers.id(), Stance.COUNTERS)).join();
        study.project.actAs(tom.id());
        study.code("I5-1 Nurse", "the rent", theme);
        study.project.run(new AddCheck(Check.of(hers, study.project.ask(reader -> reader.sources().text(hers.source())), tom.id(), Study.NOON.instant(), Verdict.DISAGREE))).join();
        assertEquals(Map.of(new Facet.CodedBy(ailsa), 2, new Facet.CodedBy(tom.id()), 1), of(sift(Sieve.OPEN), Facet.CodedBy.class));
        assertEquals(Map.of(new Facet.Checked(CheckState.UNCHECKED), 2, new Facet.Checked(CheckState.DISAGREE), 1), of(sift(Sieve.OPEN), Facet.Checked.class));
        Sifted toms = sift(Sieve.of(new Facet.CodedBy(tom.id())));
        assertEquals(List.of("I5-1 Nurse 2"), places(toms));
        assertEquals(Map.of(new Facet.Standing(Stance.EXEMPLIFIES), 1), of(toms, Facet.Standing.class));
        assertEquals(Map.of(new Facet.WithCode(theme), 1), of(toms, Facet.WithCode.class));
        assertEquals(Map.of(new Facet.CodedBy(ailsa), 2, new Facet.CodedBy(tom.id()), 1), of(toms, Facet.CodedBy.class));
        assertEquals(0, uncoded(toms));
        assertEquals(List.of(), places(sift(Sieve.of(new Facet.CodedBy(tom.id()), new Facet.Standing(Stance.COUNTERS)))));
        assertEquals(List.of("I5-1 Nurse 2"), places(sift(Sieve.of(new Facet.CodedBy(ailsa), new Facet.Standing(Stance.COUNTERS), new Facet.Checked(CheckState.DISAGREE)))));
        assertEquals(List.of("I4-1 Group 2"), places(sift(Sieve.of(new Facet.InSource(study.source("I4-1 Group").id())))));
    }

    @Test
    void aCodingThatWasChangedSinceItsCheckSaysSoAndIsToBeCheckedAgain() {
        var tom = new Coder(CoderId.fresh(), "Tom");
        study.project.run(new AddCoder(tom)).join();
        Coding hers = study.code("I5-1 Nurse", "about the rent", barrier);
        String text = study.project.ask(reader -> reader.sources().text(hers.source()));
        study.project.run(new AddCheck(Check.of(hers, text, tom.id(), Study.NOON.instant(), Verdict.AGREE))).join();
        assertEquals(1, of(sift(Sieve.OPEN), Facet.Checked.class).get(new Facet.Checked(CheckState.AGREE)));
        study.project.run(new MoveEdges(hers.id(), new TextSpan(hers.span().start() + 6, hers.span().end()))).join();
        assertEquals(Map.of(new Facet.Checked(CheckState.UNCHECKED), 2, new Facet.Checked(CheckState.CHANGED), 1), of(sift(Sieve.OPEN), Facet.Checked.class));
        assertEquals(List.of("I5-1 Nurse 2"), places(sift(Sieve.of(new Facet.Checked(CheckState.CHANGED)))));
        assertEquals(List.of("I4-1 Group 2", "I5-1 Nurse 2"), places(sift(Sieve.of(new Facet.Checked(CheckState.UNCHECKED)))));
        assertEquals(List.of(), places(sift(Sieve.of(new Facet.Checked(CheckState.AGREE)))));
    }

    @Test
    void facetsDoNotShowWhatASealedPassHides() {
        var tom = new Coder(CoderId.fresh(), "Tom");
        study.project.run(new AddCoder(tom)).join();
        var round = new Pass(PassId.fresh(), "Round", List.of(study.source("I4-1 Group").id(), study.source("I5-1 Nurse").id()), List.of(study.project.coder(), tom.id()), 2, Optional.empty(), Study.NOON.instant(), Optional.empty());
        study.project.run(new OpenPass(round)).join();
        assertEquals(Map.of(new Facet.CodedBy(study.project.coder()), 1), of(sift(Sieve.OPEN), Facet.CodedBy.class));
        study.project.actAs(tom.id());
        Sifted seen = sift(Sieve.OPEN);
        assertEquals(Map.of(), of(seen, Facet.CodedBy.class));
        assertEquals(Map.of(), of(seen, Facet.Checked.class));
        assertEquals(Map.of(), of(seen, Facet.WithCode.class));
        assertEquals(2, uncoded(seen));
    }
}
