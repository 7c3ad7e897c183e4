package org.heddle.domain.merging.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;
import org.junit.jupiter.api.Test;

/// Codings that stand at one place with one code by one coder are found, and nothing else.
final class CrowdTest {
    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");
    private final List<SourceId> sources = Stream.generate(SourceId::fresh).limit(3).toList();
    private final List<CodeId> codes = Stream.generate(CodeId::fresh).limit(3).toList();
    private final List<CoderId> coders = Stream.generate(CoderId::fresh).limit(2).toList();

    private Coding any(Random random) {
        int start = random.nextInt(6);
        return Coding.of(sources.get(random.nextInt(3)), new TextSpan(start, start + 1 + random.nextInt(6)), codes.get(random.nextInt(3)),
                coders.get(random.nextInt(2)), NOON);
    }

    private static List<Object> place(Coding one) {
        return List.of(one.source(), one.span(), one.code(), one.coder());
    }

    @Test
    void allThatShareAPlaceAreFoundInTheOrderGiven() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            List<Coding> codings = IntStream.range(0, random.nextInt(120)).mapToObj(_ -> any(random)).toList();
            List<Coding> shared = codings.stream().filter(one -> codings.stream().filter(other -> place(other).equals(place(one))).count() > 1).toList();
            assertEquals(shared, Crowd.among(codings), "seed " + seed);
        }
    }

    @Test
    void neighboursCrossedEndsAndOtherCodersAreNoCrowd() {
        var source = sources.getFirst();
        var codings = new ArrayList<Coding>();
        for (int start = 0; start < 60; start++) {
            for (int end = start + 1; end < 90; end++) {
                for (CoderId coder : coders) {
                    codings.add(Coding.of(source, new TextSpan(start, end), codes.getFirst(), coder, NOON));
                }
            }
        }
        assertEquals(List.of(), Crowd.among(codings));
        assertEquals(List.of(), Crowd.among(List.of()));
    }
}
