package org.heddle.domain.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// Where two readings of one source differ, and in what way.
final class DifferenceFinderTest {
    private static final Pair PAIR = new Pair(CoderId.fresh(), CoderId.fresh());
    private static final SourceId SOURCE = SourceId.fresh();
    private static final CodeId RENT = CodeId.fresh();
    private static final CodeId HOPE = CodeId.fresh();
    private static final CodeId BLAME = CodeId.fresh();

    private static Mark mark(CodeId code, int start, int end) {
        return new Mark(code, new TextSpan(start, end));
    }

    private static Readings read(List<Mark> first, List<Mark> second) {
        return DifferenceFinder.of(PAIR, SOURCE, first, second);
    }

    private static Difference difference(DifferenceKind kind, List<Mark> first, List<Mark> second) {
        return new Difference(PAIR, SOURCE, kind, first, second);
    }

    @Test
    void theSameEdgesAndTheSameCodeAreAgreement() {
        assertEquals(new Readings(List.of(), List.of(new Readings.Agreed(SOURCE, mark(RENT, 5, 9)))), read(List.of(mark(RENT, 5, 9)), List.of(mark(RENT, 5, 9))));
    }

    @Test
    void codingsOfOneCodeThatOverlapOrAdjoinAreOneMark() {
        assertEquals(List.of(), read(List.of(mark(RENT, 0, 5), mark(RENT, 5, 9)), List.of(mark(RENT, 0, 7), mark(RENT, 3, 9))).differences());
    }

    @Test
    void otherEdgesOfTheSameCodeAreOneDifferenceWithAllThatHangsTogether() {
        var first = List.of(mark(RENT, 0, 10), mark(RENT, 12, 20));
        var second = List.of(mark(RENT, 8, 15), mark(RENT, 30, 31));
        assertEquals(List.of(difference(DifferenceKind.BOUNDARY, first, second.subList(0, 1)), difference(DifferenceKind.MISSED, List.of(), second.subList(1, 2))),
                read(first, second).differences());
    }

    @Test
    void overlappingPassagesUnderDifferentCodesAreOtherCode() {
        assertEquals(List.of(difference(DifferenceKind.OTHER_CODE, List.of(mark(RENT, 0, 10)), List.of(mark(HOPE, 4, 12)))),
                read(List.of(mark(RENT, 0, 10)), List.of(mark(HOPE, 4, 12))).differences());
    }

    @Test
    void aSecondCodeOnAnAgreedPassageWasMissed() {
        assertEquals(List.of(difference(DifferenceKind.MISSED, List.of(mark(HOPE, 0, 10)), List.of())),
                read(List.of(mark(RENT, 0, 10), mark(HOPE, 0, 10)), List.of(mark(RENT, 0, 10))).differences());
    }

    @Test
    void theSameEdgesArePairedBeforeWhatMerelyOverlaps() {
        var found = read(List.of(mark(RENT, 0, 10), mark(HOPE, 2, 6)), List.of(mark(BLAME, 2, 6)));
        assertEquals(List.of(difference(DifferenceKind.MISSED, List.of(mark(RENT, 0, 10)), List.of()),
                difference(DifferenceKind.OTHER_CODE, List.of(mark(HOPE, 2, 6)), List.of(mark(BLAME, 2, 6)))), found.differences());
    }

    @Test
    void passagesThatOnlyTouchEachOtherAreTwoMisses() {
        assertEquals(List.of(DifferenceKind.MISSED, DifferenceKind.MISSED),
                read(List.of(mark(RENT, 0, 5)), List.of(mark(HOPE, 5, 9))).differences().stream().map(Difference::kind).toList());
    }

    @Test
    void aDifferenceKeepsItsIdWhoeverIsNamedFirst() {
        var one = difference(DifferenceKind.OTHER_CODE, List.of(mark(RENT, 0, 10)), List.of(mark(HOPE, 4, 12)));
        assertEquals(one.id(), one.swapped().id());
        assertEquals(false, one.id().equals(difference(DifferenceKind.OTHER_CODE, List.of(mark(RENT, 0, 10)), List.of(mark(HOPE, 4, 11))).id()));
    }

    @Test
    void eachWayOfSettlingSaysWhatStandsInTheAgreedLayer() {
        var one = difference(DifferenceKind.BOUNDARY, List.of(mark(RENT, 0, 10)), List.of(mark(RENT, 4, 12)));
        Map<Way, List<Mark>> expected = Map.of(Way.FIRST, List.of(mark(RENT, 0, 10)), Way.SECOND, List.of(mark(RENT, 4, 12)),
                Way.BOTH, List.of(mark(RENT, 0, 12)), Way.NEITHER, List.of(), Way.NEW, List.of(mark(HOPE, 1, 3)));
        assertEquals(expected, Stream.of(Way.values()).collect(Collectors.toMap(Function.identity(), way -> way.outcome(one, List.of(mark(HOPE, 1, 3))))));
    }

    @RepeatedTest(300)
    void everyMarkOfEitherCoderStandsInExactlyOnePlace(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        var codes = List.of(RENT, HOPE, BLAME);
        var first = marks(random, codes);
        var second = marks(random, codes);
        var found = read(first, second);

        var ofFirst = Stream.concat(found.agreed().stream().map(Readings.Agreed::mark), found.differences().stream().flatMap(one -> one.first().stream())).toList();
        var ofSecond = Stream.concat(found.agreed().stream().map(Readings.Agreed::mark), found.differences().stream().flatMap(one -> one.second().stream())).toList();
        assertEquals(List.of(), onlyOnce(ofFirst, Mark.united(first)));
        assertEquals(List.of(), onlyOnce(ofSecond, Mark.united(second)));
        found.differences().forEach(DifferenceFinderTest::isAsItIsCalled);
        assertEquals(Set.of(), overlappingMisses(found));
        assertEquals(found.differences().stream().map(Difference::id).collect(Collectors.toSet()),
                DifferenceFinder.of(PAIR.swapped(), SOURCE, second, first).differences().stream().map(Difference::id).collect(Collectors.toSet()));
    }

    /// Every passage of the one overlaps a hundred of the other: what is compared each with each takes minutes here.
    @Test
    void twoHundredThousandMarksOfEachInOneSourceAreTakenApartInTime() {
        var codes = IntStream.range(0, 200).mapToObj(_ -> CodeId.fresh()).toList();
        var first = IntStream.range(0, 200_000).mapToObj(at -> mark(codes.get(at % 100), at, at + 50)).toList();
        var second = IntStream.range(0, 200_000).mapToObj(at -> mark(codes.get(100 + at % 100), at, at + 49)).toList();
        var found = assertTimeout(Duration.ofSeconds(30), () -> read(first, second));
        assertEquals(400_000, found.differences().stream().mapToLong(one -> one.marks().count()).sum());
    }

    private static List<Mark> marks(Random random, List<CodeId> codes) {
        return IntStream.range(0, random.nextInt(12)).mapToObj(_ -> {
            int start = random.nextInt(60);
            return mark(codes.get(random.nextInt(codes.size())), start, start + 1 + random.nextInt(15));
        }).toList();
    }

    private static List<Mark> onlyOnce(List<Mark> found, List<Mark> expected) {
        var rest = new ArrayList<>(found);
        var missing = expected.stream().filter(mark -> !rest.remove(mark)).toList();
        return Stream.concat(rest.stream(), missing.stream()).toList();
    }

    private static void isAsItIsCalled(Difference one) {
        switch (one.kind()) {
            case MISSED -> assertTrue(one.first().isEmpty() != one.second().isEmpty());
            case OTHER_CODE -> assertTrue(one.first().getFirst().span().overlaps(one.second().getFirst().span()) && one.codes().size() == 2);
            case BOUNDARY -> assertTrue(one.codes().size() == 1 && !one.first().equals(one.second()));
        }
    }

    /// What overlaps under another code and is missed on both sides would have been *other code*.
    private static Set<Mark> overlappingMisses(Readings found) {
        var misses = found.differences().stream().filter(one -> one.kind() == DifferenceKind.MISSED).toList();
        var wrong = new HashSet<Mark>();
        for (Difference one : misses) {
            for (Difference other : misses) {
                boolean isOfBoth = !one.first().isEmpty() && !other.second().isEmpty();
                if (isOfBoth && one.first().getFirst().span().overlaps(other.second().getFirst().span())) {
                    wrong.add(one.first().getFirst());
                }
            }
        }
        return wrong;
    }
}
