package org.heddle.ui.transcript.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.heddle.ui.transcript.Samples;
import org.heddle.ui.transcript.text.TranscriptDocument;
import org.junit.jupiter.api.Test;

class LanesTest {
    private static final TranscriptDocument DOCUMENT = Samples.document("A: " + "x".repeat(500) + "\nB: " + "y".repeat(500), 1);

    private static final int SECOND_TURN = 507;

    @Test
    void theLongerOfTwoThatStartTogetherStandsFurtherLeft() {
        assertLanes(List.of(1, 0), Samples.mark(1, 10, 20), Samples.mark(2, 10, 90));
    }

    @Test
    void aLaneIsFreeAWholeLineAfterTheEnd() {
        assertLanes(List.of(0, 1), Samples.mark(1, 10, 20), Samples.mark(2, 20 + Lanes.LINE - 1, 300));
        assertLanes(List.of(0, 0), Samples.mark(1, 10, 20), Samples.mark(2, 20 + Lanes.LINE, 300));
    }

    @Test
    void aLaneIsFreeInTheNextTurn() {
        assertLanes(List.of(0, 0), Samples.mark(1, 490, 503), Samples.mark(2, 507, 600));
    }

    @Test
    void stripesInOneLaneNeverComeNearerThanALineOrATurn() {
        var random = new Random(7);
        var marks = new ArrayList<Mark>();
        for (int number = 0; number < 400; number++) {
            int start = random.nextInt(1000);
            marks.add(Samples.mark(number, start, start + 1 + random.nextInt(Math.min(200, 1007 - start))));
        }
        marks.sort(Lanes.ORDER);
        var lanes = Lanes.of(DOCUMENT, marks);
        for (int one = 0; one < marks.size(); one++) {
            for (Mark later : marks.subList(one + 1, marks.size())) {
                Mark earlier = marks.get(one);
                int nextTurn = earlier.span().end() <= SECOND_TURN ? SECOND_TURN : Integer.MAX_VALUE;
                boolean isApart = later.span().start() >= Math.min(earlier.span().end() + Lanes.LINE, nextTurn);
                assertTrue(isApart || lanes.of(earlier) != lanes.of(later), earlier.span() + " and " + later.span());
            }
        }
    }

    private static void assertLanes(List<Integer> expected, Mark... marks) {
        var lanes = new MarkIndex(DOCUMENT, List.of(marks)).lanes();
        assertEquals(expected, List.of(marks).stream().map(lanes::of).toList());
    }
}
