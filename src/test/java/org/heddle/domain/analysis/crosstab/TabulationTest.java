package org.heddle.domain.analysis.crosstab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.heddle.domain.analysis.CodedPlace;
import org.heddle.domain.analysis.Study;
import org.heddle.domain.cases.Person;
import org.heddle.domain.cases.PersonId;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.quotes.Talk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class TabulationTest {
    private final Person mo = new Person(PersonId.fresh(), "Mo");
    private final Study study = new Study();
    private int shops;
    private int empty;
    private int crowded;
    private int policy;

    @BeforeEach
    void twoInterviewsAndAGroup() {
        var first = new Talk("C1", "INT: how are the shops\nGP: the shops are shut and it is the state\n").role("GP", "GP").spokenBy("GP", mo);
        var second = new Talk("C2", "INT: well\nGP: no idea at all\nCLP: the shops again and again\nGP: aye the shops\n")
                .role("GP", "GP").role("CLP", "CLP");
        var third = new Talk("I1", "INT: hello\nGP: nothing to say about that\n").role("GP", "GP").spokenBy("GP", mo);
        study.talk(first).talk(second).talk(third).practice(first, "C1", "comparison").practice(second, "C2", "comparison")
                .practice(third, "I1", "intervention");
        study.people.add(mo);
        shops = study.code("Shops", -1, "");
        empty = study.code("Empty", shops, "");
        crowded = study.code("Crowded", shops, "");
        int level = study.code("Level", -1, "level");
        policy = study.code("Policy", level, "level");
        study.mark(0, "the shops are shut", empty, Study.ANN);
        study.mark(0, "the shops are shut", empty, Study.BOB);
        study.mark(0, "it is the state", policy, Study.ANN);
        study.mark(0, "shut and it is", shops, Study.ANN);
        study.mark(1, "the shops again and again\nGP: aye the shops", crowded, Study.ANN);
    }

    private Crosstab count(Across across, Countable counted, boolean withChildren) {
        return new Tabulation(study.grounds()).count(new CrosstabQuestion(List.of(study.id(shops), study.id(empty), study.id(crowded)),
                withChildren, across, counted));
    }

    private static List<List<Long>> cells(Crosstab table) {
        return Arrays.stream(table.cells()).map(row -> Arrays.stream(row).boxed().toList()).toList();
    }

    private static List<Long> outOf(Crosstab table) {
        return Arrays.stream(table.outOf()).boxed().toList();
    }

    @Test
    void aCodingOverTwoSpeakersCountsOnceUnderEachRoleAndOnceInTheTotal() {
        Crosstab table = count(new Across.Roles(), Countable.CODINGS, false);
        assertEquals(List.of("CLP", "GP"), table.columns());
        assertEquals(List.of(List.of(0L, 1L, 1L), List.of(0L, 2L, 2L), List.of(1L, 1L, 1L), List.of(1L, 4L, 4L)), cells(table));
        assertEquals(List.of(1L, 5L, 5L), outOf(table), "of all codings, under whatever code");
    }

    @Test
    void aPersonWhoSpeaksInTwoSourcesIsOneParticipant() {
        Crosstab table = count(new Across.Everybody(), Countable.PERSONS, true);
        assertEquals(List.of(List.of(3L, 3L), List.of(1L, 1L), List.of(2L, 2L), List.of(3L, 3L)), cells(table));
        assertEquals(List.of(3L, 3L), outOf(table), "Mo in two sources, and two labels of the group");
    }

    @Test
    void anArmCountsItsCasesWhetherCodedOrNot() {
        Crosstab table = count(new Across.Attribute("arm"), Countable.CASES, true);
        assertEquals(List.of("comparison", "intervention"), table.columns());
        assertEquals(List.of(List.of(2L, 0L, 2L), List.of(1L, 0L, 1L), List.of(1L, 0L, 1L), List.of(2L, 0L, 2L)), cells(table));
        assertEquals(List.of(2L, 1L, 3L), outOf(table));
    }

    @Test
    void wordsThatTwoCodersMarkedCountOnceAndTheInterviewerNever() {
        Crosstab table = count(new Across.Roles(), Countable.WORDS, true);
        assertEquals(List.of(List.of(5L, 10L, 15L), List.of(0L, 4L, 4L), List.of(5L, 3L, 8L), List.of(5L, 10L, 15L)), cells(table));
        assertEquals(List.of(5L, 21L, 26L), outOf(table));
    }

    @Test
    void theOtherQuestionCountsWhereItsCodesOverlap() {
        Crosstab table = count(new Across.Dimension("level"), Countable.CODINGS, true);
        assertEquals(List.of("Level > Policy", ""), table.columns());
        assertEquals(List.of(List.of(1L, 3L, 4L), List.of(0L, 2L, 2L), List.of(0L, 1L, 1L), List.of(1L, 3L, 4L)), cells(table));
    }

    @Test
    void aGuestFromAnotherCaseChangesNothingInWhatOverlaps() {
        study.mark(2, "hello\nGP: nothing to say", empty, Study.ANN);
        study.mark(2, "hello", policy, Study.ANN);
        List<List<Long>> alone = cells(count(new Across.Dimension("level"), Countable.CODINGS, false));
        study.talk(new Talk("C3", "PN: I come from elsewhere\n").in("PN", "C9"));
        assertEquals(alone, cells(count(new Across.Dimension("level"), Countable.CODINGS, false)));
        assertEquals(List.of(1L, 2L, 3L), alone.get(1), "the interviewer’s word is one that both mark");
    }

    @Test
    void countsHaveTheirDenominators() {
        var counts = CodeCount.of(study.ids(), true, study.grounds());
        assertEquals(new CodeCount(study.id(shops), 3, 2, 2, 4, 3), counts.codes().getFirst());
        assertEquals(new CodeCount(study.id(empty), 1, 1, 1, 2, 1), counts.codes().get(1));
        assertEquals(new CodeCount(new CodeId(new UUID(0, 0)), 3, 3, 3, 5, 4), counts.all());
    }

    @Test
    void aCellOpensIntoThePassagesItCounts() {
        var tabulation = new Tabulation(study.grounds());
        Crosstab table = count(new Across.Roles(), Countable.CODINGS, true);
        assertEquals(List.of(new CodedPlace(study.talks.get(1).source().id(), study.talks.get(1).span("the shops again and again\nGP: aye the shops"),
                List.of(study.id(crowded)))), tabulation.behind(table, 0, 0));
        assertEquals(List.of(4, 3, 1), List.of(tabulation.behind(table, 3, 2).size(), tabulation.behind(table, 0, 1).size() - 1,
                tabulation.behind(table, 2, 1).size()), "any code and any role; all shops by GPs but one; the crowded ones by GPs");
    }
}
