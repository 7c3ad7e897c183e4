package org.heddle.ui.transcript.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.transcript.Samples;
import org.heddle.ui.transcript.text.TranscriptDocument;
import org.junit.jupiter.api.Test;

class MarkIndexTest {
    private static final TranscriptDocument DOCUMENT = Samples.document("A: " + "x".repeat(500) + "\nB: " + "y".repeat(500), 1);

    private final Mark wide = Samples.mark(1, 10, 90);
    private final Mark narrow = Samples.mark(2, 20, 30);
    private final Mark across = Samples.mark(3, 25, 600);
    private final MarkIndex index = new MarkIndex(DOCUMENT, List.of(across, wide, narrow));

    @Test
    void theShortestOfOverlappingCodingsComesFirst() {
        assertEquals(List.of(narrow, wide, across), index.at(25));
        assertEquals(List.of(wide, across), index.at(30));
        assertEquals(List.of(), index.at(9));
    }

    @Test
    void theNextOfOverlappingCodingsGoesRoundAndRound() {
        assertEquals(Optional.of(narrow), index.after(Optional.empty(), 25));
        assertEquals(Optional.of(wide), index.after(Optional.of(narrow.id()), 25));
        assertEquals(Optional.of(across), index.after(Optional.of(wide.id()), 25));
        assertEquals(Optional.of(narrow), index.after(Optional.of(across.id()), 25));
        assertEquals(Optional.empty(), index.after(Optional.of(across.id()), 700));
    }

    @Test
    void onlyACodingOverTwoTurnsIsLong() {
        assertTrue(index.isLong(across));
        assertFalse(index.isLong(wide));
    }

    @Test
    void whatTouchesAStretchIsWhatOverlapsIt() {
        var random = new Random(11);
        var marks = new ArrayList<Mark>();
        for (int number = 0; number < 300; number++) {
            int start = random.nextInt(990);
            marks.add(Samples.mark(number, start, start + 1 + random.nextInt(number % 20 == 0 ? 1006 - start : 15)));
        }
        var many = new MarkIndex(DOCUMENT, marks);
        for (int round = 0; round < 300; round++) {
            int start = random.nextInt(1000);
            var stretch = new TextSpan(start, start + 1 + random.nextInt(100));
            var expected = marks.stream().filter(mark -> mark.span().overlaps(stretch)).sorted(Lanes.ORDER).toList();
            assertEquals(expected, many.touching(stretch.start(), stretch.end()));
        }
    }
}
