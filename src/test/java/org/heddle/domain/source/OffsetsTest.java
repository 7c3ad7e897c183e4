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

    @Test
    void beyondTheTextThereIsNoOffset() {
        var points = new CodePoints("a🙂");
        assertThrows(IndexOutOfBoundsException.class, () -> points.inside(3));
        assertThrows(IndexOutOfBoundsException.class, () -> points.inside(-1));
    }
}
