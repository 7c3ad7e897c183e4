package org.heddle.domain.analysis.completeness;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.heddle.domain.analysis.Study;
import org.heddle.domain.analysis.completeness.Saturation.Method;
import org.heddle.domain.quotes.Talk;
import org.heddle.domain.source.SourceId;
import org.junit.jupiter.api.Test;

/// The method of Guest, Namey and Chen (2020), counted by hand.
final class SaturationTest {
    private final Study study = new Study();

    /// One interview brings its new codes and one old one.
    private List<SourceId> interviews(int... fresh) {
        int next = 0;
        for (int source = 0; source < fresh.length; source++) {
            var talk = new Talk("talk " + source, "GP: these are words\n");
            study.talk(talk);
            for (int code = 0; code < fresh[source]; code++) {
                study.code("Code " + next, -1, "");
                study.mark(source, "words", next++, Study.ANN);
            }
            study.mark(source, "these", 0, Study.BOB);
        }
        return study.talks.stream().map(talk -> talk.source().id()).toList();
    }

    @Test
    void runsOverlapAndAreDividedByTheBase() {
        List<SourceId> order = interviews(10, 5, 3, 2, 2, 1, 0, 1, 0, 0);
        var found = Saturation.of(order, new Method(4, 2, 0.05), study.columns());
        assertEquals(OptionalInt.of(20), found.base());
        assertEquals(List.of(10, 15, 18, 20, 22, 23, 23, 24, 24, 24), found.steps().stream().map(Saturation.Step::sofar).toList());
        assertEquals(List.of(Optional.of(0.15), Optional.of(0.05), Optional.of(0.05), Optional.of(0.05), Optional.of(0.0)),
                found.steps().stream().skip(5).map(Saturation.Step::share).toList());
        assertEquals(OptionalInt.of(5), found.reachedAfter(), "5+2");
    }

    @Test
    void tooFewSourcesReachNothing() {
        List<SourceId> order = interviews(4, 3, 2);
        var found = Saturation.of(order, Method.USUAL, study.columns());
        assertEquals(OptionalInt.empty(), found.base());
        assertEquals(OptionalInt.empty(), found.reachedAfter());
        assertEquals(List.of(Optional.empty(), Optional.empty(), Optional.empty()), found.steps().stream().map(Saturation.Step::share).toList());
    }

    @Test
    void shuffledOrdersEndWhereAllCodesAreSeenAndRepeatWithTheirSeed() {
        List<SourceId> order = interviews(6, 0, 3, 1);
        double[] one = Saturation.shuffled(order, 200, new Random(7), study.columns());
        assertEquals(10, one[3]);
        assertArrayEquals(one, Saturation.shuffled(order, 200, new Random(7), study.columns()));
    }
}
