package org.heddle.domain.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class OffsetsTest {
    /// Any characters at all, lone halves of a pair among them.
    @Property
    void codePointsOutLeadBackIn(@ForAll String text) {
        var points = new CodePoints(text);
        assertEquals(text.codePointCount(0, text.length()), points.count());
        for (int outside = 0; outside <= points.count(); outside++) {
            int inside = points.inside(outside);
            assertEquals(text.offsetByCodePoints(0, outside), inside);
            assertEquals(outside, points.outside(inside));
        }
    }

    /// Texts are looked through in blocks of 512.
    @Test
    void aPairMayLieAcrossTwoBlocks() {
        for (int before = 505; before < 520; before++) {
            String text = "x".repeat(before) + "🙂" + "y".repeat(600) + "🙂";
            var points = new CodePoints(text);
            assertEquals(before + 602, points.count());
            assertEquals(before + 2, points.inside(before + 1));
            assertEquals(before + 1, points.outside(before + 2));
        }
    }

    @Test
    void aSourceKnowsWhetherItHasPairs() {
        for (String text : new String[] {"plain", "a🙂b"}) {
            var source = Source.of("T1", "T1.txt", SourceKind.DOCUMENT, text);
            assertEquals(new CodePoints(text).outside(text.length()), CodePoints.of(source, text).outside(text.length()));
        }
    }

    @Test
    void beyondTheTextThereIsNoOffset() {
        var points = new CodePoints("a🙂");
        assertThrows(IndexOutOfBoundsException.class, () -> points.inside(3));
        assertThrows(IndexOutOfBoundsException.class, () -> points.inside(-1));
    }
}
