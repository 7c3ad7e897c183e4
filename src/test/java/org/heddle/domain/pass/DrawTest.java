package org.heddle.domain.pass;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.heddle.domain.pass.Draw.Candidate;
import org.heddle.domain.source.SourceId;
import org.junit.jupiter.api.Test;

final class DrawTest {
    private static List<Candidate> candidates(int programme, int comparison) {
        return IntStream.range(0, programme + comparison)
                .mapToObj(at -> new Candidate(new SourceId(new UUID(7, at)), List.of(at < programme ? "programme" : "comparison"))).toList();
    }

    private static List<Long> numbers(List<SourceId> sources) {
        return sources.stream().map(source -> source.value().getLeastSignificantBits()).toList();
    }

    @Test
    void theSameSeedDrawsTheSameSourcesForEver() {
        assertEquals(List.of(5L, 9L, 11L), numbers(Draw.of(candidates(10, 5), 3, 42)));
        assertEquals(Draw.of(candidates(10, 5), 3, 42), Draw.of(candidates(10, 5), 3, 42));
        assertNotEquals(Draw.of(candidates(10, 5), 3, 42), Draw.of(candidates(10, 5), 3, 43));
    }

    @Test
    void eachStratumHasItsShareAndTheRestGoesToTheLargestRemainders() {
        assertArrayEquals(new int[] {2, 1}, Draw.quotas(new int[] {10, 5}, 3));
        assertArrayEquals(new int[] {3, 2, 0}, Draw.quotas(new int[] {6, 3, 1}, 5));
        assertArrayEquals(new int[] {0, 0}, Draw.quotas(new int[] {6, 3}, 0));
    }

    @Test
    void moreThanThereAreDrawsAll() {
        assertEquals(IntStream.range(0, 6).mapToObj(at -> (long) at).toList(), numbers(Draw.of(candidates(4, 2), 99, 1)));
        assertEquals(List.of(), Draw.of(List.of(), 3, 1));
    }

    @Property
    void aDrawHasTheWantedSizeAndNoSourceTwice(@ForAll @IntRange(max = 40) int one, @ForAll @IntRange(max = 40) int other,
            @ForAll @IntRange(max = 80) int wanted, @ForAll long seed) {
        var drawn = Draw.of(candidates(one, other), wanted, seed);
        assertEquals(Math.min(wanted, one + other), drawn.stream().distinct().count());
        assertEquals(drawn.stream().distinct().count(), drawn.size());
    }
}
