package org.heddle.domain.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.source.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Turns are ten letters long. A lies at 0–10, 20–30 and 40–50; B at 5–15 and 22–28; C, below A, at 60–70.
final class CodeLogicTest {
    private static final Codebook CODES = codebook();
    private static final Map<String, List<TextSpan>> CODINGS = Map.of("A", List.of(new TextSpan(0, 10), new TextSpan(20, 30), new TextSpan(40, 50)),
            "B", List.of(new TextSpan(5, 15), new TextSpan(22, 28)), "C", List.of(new TextSpan(60, 70)), "Two words", List.of(new TextSpan(41, 43)), "if (x) {\"y\"}", List.of(new TextSpan(1, 3)), "odd \\} one", List.of(new TextSpan(4, 6)));

    private static Codebook codebook() {
        Codebook codes = Codebook.EMPTY;
        Map<String, Code> made = new HashMap<>();
        for (String[] one : new String[][] {{"A", ""}, {"B", ""}, {"C", "A"}, {"Two words", ""}, {"if (x) {\"y\"}", ""}, {"odd \\} one", ""}}) {
            Code code = codes.fresh(one[0], Optional.ofNullable(made.get(one[1])).map(Code::id), CodeStatus.AGREED);
            made.put(one[0], code);
            codes = new Codebook(made.values());
        }
        return codes;
    }

    private static final CodedSource SOURCE = new CodedSource() {
        @Override
        public List<TextSpan> with(Set<CodeId> codes) {
            return codes.stream().flatMap(code -> CODINGS.getOrDefault(CODES.code(code).name(), List.of()).stream())
                    .sorted(Comparator.comparingInt(TextSpan::start)).toList();
        }

        @Override
        public int turn(int offset) {
            return offset / 10 + 1;
        }
    };

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {=A}                                 | 0-10 20-30 40-50
            {a}                                  | 0-10 20-30 40-50 60-70
            {A} AND {B}                          | 5-10 22-28
            {=A} OR {B}                          | 0-15 20-30 40-50
            {=A} NOT {B}                         | 40-50
            {=A} AND NOT {B}                     | 40-50
            {A} OVERLAPS {B}                     | 0-10 20-30
            {B} WITHIN {A}                       | 22-28
            {Two words} WITHIN {A}               | 41-43
            {if (x) {"y"\\}} WITHIN {A}           | 1-3
            {if (x) {"y"\\}} OR {=odd \\\\} one}   | 1-3 4-6
            {B} FOLLOWED BY {=A}                 | 5-15
            {B} FOLLOWED BY {=A} WITHIN 2 TURNS  | 5-15 22-28
            {B} FOLLOWED BY {C} WITHIN 4 TURNS   | 22-28
            {=A} NOT ({B} OR {Two words})        |
            ({=A} NOT {B}) OVERLAPS {Two words}  | 40-50
            """)
    void codesStandToEachOther(String query, String places) {
        assertTrue(CodeLogicReader.isOne(query));
        assertEquals(places == null ? "" : places, CodeLogicReader.read(query, CODES).in(SOURCE).stream()
                .map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {A} AND                | 7  | At position 8 a code is missing. Write its name in curly brackets, as in {Rent}.
            {A} {B}                | 4  | This cannot be read at position 5. Between two codes stands AND, OR, NOT, OVERLAPS, WITHIN or FOLLOWED BY.
            {A                     | 0  | The curly bracket at position 1 is not closed. Put a } after the name of the code.
            ({A} OR {B}            | 0  | The bracket at position 1 is not closed. Put a ) where it ends.
            {A\\}                   | 0  | The curly bracket at position 1 is not closed. Put a } after the name of the code.
            {A} OR {X}             | 7  | There is no code “X” in the codebook.
            {A} FOLLOWED BY {B} WITHIN | 20 | WITHIN at position 21 needs a number of turns, as in WITHIN 3 TURNS.
            """)
    void whatCannotBeReadIsRefusedWithItsPlace(String query, int place, String sentence) {
        Refusal refusal = assertThrows(Refusal.class, () -> CodeLogicReader.read(query, CODES));
        assertEquals(sentence, refusal.sentence());
        assertEquals(place, refusal.place().orElseThrow());
    }

    @Test
    void agreesWithLetterByLetterSetsOnManyPassages() {
        List<TextSpan> some = IntStream.range(0, 200).mapToObj(at -> new TextSpan(at * 17, at * 17 + 3 + at * 7 % 11)).toList();
        List<TextSpan> others = IntStream.range(0, 200).mapToObj(at -> new TextSpan(at * 13 + 1, at * 13 + 2 + at * 5 % 9)).toList();
        CodeId one = CODES.named("A").id();
        CodeId other = CODES.named("B").id();
        CodedSource source = new CodedSource() {
            @Override
            public List<TextSpan> with(Set<CodeId> codes) {
                return codes.contains(one) ? some : others;
            }

            @Override
            public int turn(int offset) {
                return 1;
            }
        };
        Set<Integer> both = letters(some);
        both.retainAll(letters(others));
        assertEquals(both, letters(new CodeLogic.And(new CodeLogic.With(Set.of(one)), new CodeLogic.With(Set.of(other))).in(source)));
        assertEquals(some.stream().filter(span -> others.stream().noneMatch(span::overlaps)).toList(),
                new CodeLogic.Not(new CodeLogic.With(Set.of(one)), new CodeLogic.With(Set.of(other))).in(source));
    }

    private static Set<Integer> letters(List<TextSpan> spans) {
        return spans.stream().flatMap(span -> Stream.iterate(span.start(), at -> at < span.end(), at -> at + 1)).collect(Collectors.toSet());
    }
}
