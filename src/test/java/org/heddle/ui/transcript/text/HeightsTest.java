package org.heddle.ui.transcript.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class HeightsTest {
    @Test
    void sumsAndPlacesAgreeWithAddingUpByHandThroughManyCorrections() {
        var random = new Random(3);
        double[] plain = random.ints(777, 34, 500).asDoubleStream().toArray();
        var heights = new Heights(plain.length, turn -> plain[turn]);
        for (int round = 0; round < 500; round++) {
            int changed = random.nextInt(plain.length);
            plain[changed] = 34 + random.nextInt(900);
            heights.set(changed, plain[changed]);
            int asked = random.nextInt(plain.length);
            double above = 0;
            for (int turn = 0; turn < asked; turn++) {
                above += plain[turn];
            }
            assertEquals(above, heights.above(asked));
            assertEquals(asked, heights.turnAt(above));
            assertEquals(asked, heights.turnAt(above + plain[asked] - 0.5));
        }
    }

    @Test
    void beyondTheEndsStandTheFirstAndTheLastTurn() {
        var heights = new Heights(3, _ -> 10);
        assertEquals(0, heights.turnAt(-5));
        assertEquals(2, heights.turnAt(1000));
        assertEquals(30, heights.total());
    }

    @Test
    void anEmptySourceHasNoHeight() {
        assertEquals(0, new Heights(0, _ -> 10).total());
    }
}
