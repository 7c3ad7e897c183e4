package org.heddle.domain.analysis.crosstab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.heddle.domain.analysis.words.AnalysisWords;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.codebook.CodeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jspecify.annotations.Nullable;

/// Which answers about a case are numbers, and what groups of cases have in common.
final class ComparisonTest {
    private static final CodeId MONITORING = CodeId.fresh();
    private static final List<Case> CASES = List.of(practice("A1", "FIP", "yes"), practice("A2", "FIP", "no"), practice("B1", "PIP", "yes"),
            practice("B2", "PIP", "no"), practice("B3", "PIP", "no"), practice("B4", "PIP", "yes"), practice("X", "", "yes"));

    private static Case practice(String label, String group, String trained) {
        return new Case(CaseId.fresh(), label, group.isEmpty() ? Map.of("trained", trained) : Map.of("class", group, "trained", trained));
    }

    /// The words of the code's row, when these are the codings of the cases in order.
    private static String likeness(long... codings) {
        Map<Case, Long> counts = new HashMap<>();
        IntStream.range(0, codings.length).forEach(at -> counts.put(CASES.get(at), codings[at]));
        Comparison found = Comparison.of("class", CASES, List.of(MONITORING), _ -> "monitoring", _ -> counts);
        return AnalysisWords.likeness(found, found.rows().getLast());
    }

    @Test
    void whatGroupsHaveInCommonIsReadOffTheFigures() {
        assertEquals("same in both", likeness(0, 0, 0, 0, 0, 0, 0));
        assertEquals("same in both", likeness(1, 3, 1, 3, 3, 1, 9));
        assertEquals("", likeness(1, 3, 1, 3, 3, 3, 0));
        assertEquals("only in FIP", likeness(0, 2, 0, 0, 0, 0, 0));
        assertEquals("only in PIP", likeness(0, 0, 0, 0, 0, 1, 0));
        assertEquals("", likeness(0, 2, 0, 0, 0, 0, 1));
    }

    @Test
    void groupsAreDescribedAsAPaperDoes() {
        List<Case> cases = List.of(sized("FIP", 2244, "yes"), sized("FIP", 4653, "no"), sized("FIP", 5130, "no"), sized("PIP", 2549, "yes"), sized("PIP", 4400, "yes"),
                sized("PIP", 4501, "no"), sized("PIP", 5946, "yes"));
        Comparison found = Comparison.of("class", cases, List.of(MONITORING), _ -> "monitoring", _ -> Map.of(cases.getFirst(), 4L));
        assertEquals(List.of(
                List.of("mean 4009 [range 2244–5130]", "mean 4349 [range 2549–5946]", "mean 4203.3 [range 2244–5946]"),
                List.of("no 2 of 3, yes 1 of 3", "no 1 of 4, yes 3 of 4", "no 3 of 7, yes 4 of 7"),
                List.of("1.3 [0–4]", "0 [0–0]", "0.6 [0–4]")), found.rows().stream().map(row -> AnalysisWords.words(found, row)).toList());
    }

    private static Case sized(String group, int patients, String trains) {
        return new Case(CaseId.fresh(), group + patients, Map.of("class", group, "list size", String.valueOf(patients), "trains", trains));
    }

    @Test
    void answersAreTheSameWhenTheirSharesAre() {
        Comparison found = Comparison.of("class", CASES, List.of(), _ -> "", _ -> Map.of());
        assertEquals(List.of("same in both"), found.rows().stream().map(row -> AnalysisWords.likeness(found, row)).toList());
        Comparison other = Comparison.of("class", CASES.subList(1, CASES.size()), List.of(), _ -> "", _ -> Map.of());
        assertEquals(List.of(""), other.rows().stream().map(row -> AnalysisWords.likeness(other, row)).toList());
        Comparison one = Comparison.of("class", CASES.subList(2, CASES.size()), List.of(), _ -> "", _ -> Map.of());
        assertEquals(List.of(""), one.rows().stream().map(row -> AnalysisWords.likeness(one, row)).toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a whole number          | 42        | 42
            below zero              | -3        | -3
            decimals after a point  | 7.25      | 7.25
            decimals after a comma  | 7,25      | 7.25
            thousands               | 7,200     | 7200
            millions                | 1,234,567 | 1234567
            too many before a comma | 1234,567  | 1234.567
            a percent sign          | 12 %      | 12
            two kinds of mark       | 1,234.5   |
            a range                 | 3-4       |
            words                   | about 40  |
            a comma and no more     | 40,       |
            """)
    void anAnswerIsANumber(String how, String words, @Nullable Double number) {
        assertEquals(Optional.ofNullable(number), Comparison.number(words));
    }
}
