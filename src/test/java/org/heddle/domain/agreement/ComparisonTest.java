package org.heddle.domain.agreement;

import static org.heddle.domain.agreement.Team.ANN;
import static org.heddle.domain.agreement.Team.BOB;
import static org.heddle.domain.agreement.Team.CEM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.heddle.domain.Refusal;
import org.heddle.domain.agreement.measure.Cell;
import org.heddle.domain.agreement.measure.Jaccard;
import org.heddle.domain.agreement.measure.TwoByTwo;
import org.heddle.domain.agreement.unit.Unit;
import org.heddle.domain.agreement.unit.Universe;
import org.heddle.domain.quotes.Talk;
import org.junit.jupiter.api.Test;

final class ComparisonTest {
    private final Talk one = new Talk("one", "INT: Well?\nGP: Aye, one.\nGP: Two.\nCLP: Three.\n");
    private final Talk two = new Talk("two", "GP: Four.\nINT: Hm.\nGP: Five.\n");
    private final Talk three = new Talk("three", "GP: Six.\n");
    private final Team team = new Team(3, one, two, three);

    private AgreementQuestion turns() {
        return AgreementQuestion.of(List.of(ANN, BOB), Unit.TURN, team.sources());
    }

    private void codeAll() {
        team.code(0, "Aye", 1, ANN);
        team.code(0, "one.\nGP: Two.", 1, BOB);
        team.code(0, "one.", 1, BOB);
        team.code(0, "Three.", 2, ANN);
        team.code(0, "Well?", 0, CEM);
        team.code(1, "Five.", 1, ANN);
        team.code(1, "Five.", 1, BOB);
        team.code(2, "Six.", 0, ANN);
    }

    @Test
    void tablesCountTurnsOfSourcesThatBothWorkedOnForCodesThatOneOfThemUsedThere() {
        codeAll();
        var report = AgreementReport.of(turns(), team.data(Unit.TURN));
        assertEquals(5, report.units());
        assertEquals(List.of(one.source(), two.source()), report.sources());
        assertEquals(List.of(new LeftOut(three.source(), "Bob has neither coded it nor declared it finished.")), report.leftOut());
        assertEquals(List.of(new TwoByTwo(2, 0, 1, 2), new TwoByTwo(0, 1, 0, 4)),
                report.codes().stream().map(row -> row.table().pair(0, 1)).toList());
        assertEquals(List.of(team.code(1), team.code(2)), report.codes().stream().map(AgreementReport.OfCode::code).toList());
        assertEquals(new TwoByTwo(2, 1, 1, 6), report.overall().pair(0, 1));
    }

    @Test
    void aSourceDeclaredFinishedEntersWithoutAnyCoding() {
        codeAll();
        team.finish(2, BOB);
        var report = AgreementReport.of(turns(), team.data(Unit.TURN));
        assertEquals(List.of(), report.leftOut());
        assertEquals(new TwoByTwo(0, 1, 0, 5), report.codes().getFirst().table().pair(0, 1));
    }

    @Test
    void sourcesThatNobodyCodedEnterWhenBothDeclaredThemFinished() {
        team.finish(1, ANN);
        team.finish(1, BOB);
        var report = AgreementReport.of(turns().about(Set.of(team.code(0))), team.data(Unit.TURN));
        assertEquals(List.of("Ann and Bob have neither coded it nor declared it finished."),
                report.leftOut().stream().map(LeftOut::reason).distinct().toList());
        assertEquals(new TwoByTwo(0, 0, 0, 2), report.overall().pair(0, 1));
    }

    @Test
    void chosenCodesAreComparedInFrameworkOrderEvenUnused() {
        codeAll();
        var report = AgreementReport.of(turns().about(Set.of(team.code(2), team.code(0))), team.data(Unit.TURN));
        assertEquals(List.of(new TwoByTwo(0, 0, 0, 5), new TwoByTwo(0, 1, 0, 4)),
                report.codes().stream().map(row -> row.table().pair(0, 1)).toList());
    }

    @Test
    void charactersAreCountedWhereTheCodingsLie() {
        codeAll();
        var question = AgreementQuestion.of(List.of(ANN, BOB), Unit.CHARACTER, team.sources());
        var report = AgreementReport.of(question, team.data(Unit.CHARACTER));
        assertEquals("Aye, one.Two.Three.Four.Five.".length(), report.units());
        assertEquals(new TwoByTwo(5, 3, 8, 13), report.codes().getFirst().table().pair(0, 1));
    }

    @Test
    void aFigureOpensIntoItsPassagesInTheOrderOfTheSources() {
        codeAll();
        var comparison = Comparison.of(turns(), team.data(Unit.TURN));
        assertEquals(List.of("one: Aye, one.", "two: Five."), words(comparison, 1, Cell.BOTH));
        assertEquals(List.of(), words(comparison, 1, Cell.ONLY_FIRST));
        assertEquals(List.of("one: Two."), words(comparison, 1, Cell.ONLY_SECOND));
        assertEquals(List.of("one: Three.", "two: Four."), words(comparison, 1, Cell.NEITHER));
        var characters = Comparison.of(AgreementQuestion.of(List.of(ANN, BOB), Unit.CHARACTER, team.sources()), team.data(Unit.CHARACTER));
        assertEquals(List.of("one: one.", "one: Two."), words(characters, 1, Cell.ONLY_SECOND));
        assertEquals(List.of("one: , ", "one: Three.", "two: Four."), words(characters, 1, Cell.NEITHER));
    }

    private List<String> words(Comparison comparison, int code, Cell cell) {
        return comparison.passages(team.code(code), cell).stream().map(passage -> {
            var talk = passage.source().equals(one.source().id()) ? one : two;
            return talk.source().name() + ": " + passage.span().of(talk.text());
        }).toList();
    }

    @Test
    void theReportSaysWhatWasCountedWhatWasLeftOutAndWhy() {
        codeAll();
        var report = AgreementReport.of(turns(), team.data(Unit.TURN)).report();
        assertEquals("Agreement between Ann and Bob", report.title());
        assertEquals(List.of(
                "The codings of Ann and Bob were compared on 5 turns of 2 sources, for 2 codes.",
                "A unit is a participant’s turn that has words. The interviewer’s turns, speaker labels and blank lines are left out. "
                        + "A unit is coded when any of its characters is; overlapping codings of one coder count once.",
                "Condition: after sight (the coders could see each other’s codings, so the figures do not show that they would come to them apart).",
                "Each code stands for itself, without its sub-codes. Text that nobody coded counts as agreed.",
                        "1 source was left out; the table of sources says why.",
                "The line for all codes pools their tables: each unit counts once for each code."), report.paragraphs());
        assertEquals(List.of("code", "both", "only Ann", "only Bob", "neither", "percentage agreement", "Cohen’s kappa", "Scott’s pi",
                "Krippendorff’s alpha", "Gwet’s AC1", "F1", "Jaccard", "note"), report.tables().getFirst().columns());
        assertEquals(List.of(
                List.of("Code 1", "2", "0", "1", "2", "0.800", "0.615", "0.600", "0.640", "0.600", "0.800", "0.667", ""),
                List.of("Code 2", "0", "1", "0", "4", "0.800", "0.000", "-0.111", "0.000", "0.756", "0.000", "0.000", ""),
                List.of("all codes, pooled", "2", "1", "1", "6", "0.800", "0.524", "0.524", "0.548", "0.655", "0.667", "0.500", "")),
                report.tables().getFirst().rows());
        assertEquals(List.of(List.of("one", "compared"), List.of("two", "compared"),
                List.of("three", "left out: Bob has neither coded it nor declared it finished.")), report.tables().getLast().rows());
    }

    @Test
    void undefinedFiguresAreAWordAndAReason() {
        codeAll();
        var report = AgreementReport.of(turns().about(Set.of(team.code(0))), team.data(Unit.TURN)).report();
        assertEquals(List.of(List.of("Code 0", "0", "0", "0", "5", "1.000", "undefined", "undefined", "undefined", "1.000", "undefined", "undefined",
                "Both coders always made the same choice, so chance cannot be told from agreement. "
                        + "Neither coder used this code here, so there is nothing to find again.")),
                ((List<List<String>>) report.tables().getFirst().rows()).subList(0, 1));
    }

    @Test
    void nothingInCommonIsASentence() {
        team.code(0, "Aye", 0, ANN);
        var report = AgreementReport.of(turns(), team.data(Unit.TURN));
        assertEquals("No source has been coded or declared finished by both Ann and Bob, so there is nothing to compare.",
                report.report().paragraphs().getFirst());
        assertEquals(TwoByTwo.EMPTY, report.overall().pair(0, 1));
        assertEquals(List.of("There is nothing that both coders have worked on."), Measure.reasons(report.overall()));
    }

    @Test
    void agreementTakesDifferentCoders() {
        var refusal = assertThrows(Refusal.class, () -> AgreementQuestion.of(List.of(ANN, ANN), Unit.TURN, List.of()));
        assertEquals("Agreement is computed for two or more different coders; name at least two.", refusal.sentence());
    }

    @Test
    void threeCodersHaveATableOfWhoGaveWhat() {
        codeAll();
        team.code(1, "Four.", 1, CEM);
        team.code(1, "Five.", 1, CEM);
        var report = AgreementReport.of(AgreementQuestion.of(List.of(ANN, BOB, CEM), Unit.TURN, team.sources()), team.data(Unit.TURN));
        assertEquals(List.of(one.source(), two.source()), report.sources());
        var table = report.codes().stream().filter(row -> row.code().equals(team.code(1))).findFirst().orElseThrow().table();
        // Nobody: Three. Ann and Bob: Aye, one. Bob: Two. Cem: Four. All: Five.
        assertEquals(List.of(1L, 0L, 1L, 1L, 1L, 0L, 0L, 1L), table.units());
        var all = Comparison.of(AgreementQuestion.of(List.of(ANN, BOB, CEM), Unit.TURN, team.sources()), team.data(Unit.TURN));
        assertEquals(List.of("two: Five."), words(all, 1, Cell.BOTH));
        assertEquals(List.of("one: Aye, one.", "one: Two.", "two: Four."), words(all, 1, Cell.SOME));
        var words = report.report().tables().get(1);
        assertEquals("Who gave which code", words.title());
        assertEquals(List.of("code", "Ann", "Bob", "Cem", "units"), words.columns());
    }

    @Test
    void textThatNobodyCodedCanBeLeftOut() {
        codeAll();
        var coded = turns().counting(Counting.USUAL.with(Universe.CODED_TEXT));
        var report = AgreementReport.of(coded, team.data(Unit.TURN));
        assertEquals(4, report.units());
        assertEquals(List.of(new TwoByTwo(2, 0, 1, 1), new TwoByTwo(0, 1, 0, 3)), report.codes().stream().map(row -> row.table().pair(0, 1)).toList());
        assertEquals(List.of("one: Three."), words(Comparison.of(coded, team.data(Unit.TURN)), 1, Cell.NEITHER));
    }

    @Test
    void unitsLeaveForStatisticsPrograms() {
        codeAll();
        var comparison = Comparison.of(turns().about(Set.of(team.code(1), team.code(2))), team.data(Unit.TURN));
        var wide = comparison.units(UnitForm.WIDE);
        assertEquals(List.of("unit", "source", "start", "end", "Code 1 | Ann", "Code 1 | Bob", "Code 2 | Ann", "Code 2 | Bob"), wide.columns());
        var rows = new ArrayList<List<String>>();
        wide.rows().forEach(rows::add);
        assertEquals(5, rows.size());
        assertTrue(rows.stream().anyMatch(row -> row.subList(1, 8).equals(List.of("one", "15", "24", "1", "1", "0", "0"))), rows::toString);
        rows.clear();
        comparison.units(UnitForm.LONG).rows().forEach(rows::add);
        assertEquals(10, rows.size());
        assertTrue(rows.stream().anyMatch(row -> row.subList(1, 7).equals(List.of("one", "39", "45", "Code 2", "1", "0"))), rows::toString);
    }
}
