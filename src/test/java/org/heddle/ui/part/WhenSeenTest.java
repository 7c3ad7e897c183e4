package org.heddle.ui.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class WhenSeenTest {
    private final AtomicInteger reads = new AtomicInteger();
    private final WhenSeen page = new WhenSeen(reads::incrementAndGet);

    private void hasRead(int times) {
        assertEquals(times, reads.get());
    }

    @Test
    void nothingIsReadBeforeSomebodyLooks() {
        page.stale();
        page.stale();
        hasRead(0);
        page.inSight(true);
        hasRead(1);
    }

    @Test
    void whatIsInSightIsReadWheneverItMayHaveChanged() {
        page.inSight(true);
        page.stale();
        page.stale();
        hasRead(3);
    }

    @Test
    void comingBackReadsAgainOnlyAfterAChange() {
        page.inSight(true);
        page.inSight(false);
        page.inSight(true);
        hasRead(1);
        page.inSight(false);
        page.stale();
        page.stale();
        hasRead(1);
        page.inSight(true);
        hasRead(2);
    }

    @Test
    void whatWasReadUnseenIsNotReadAgainWhenItComesIntoSight() {
        page.again();
        page.inSight(true);
        hasRead(1);
    }

    @Test
    void aChangeWhileReadingIsReadToo() {
        var seen = new WhenSeen[1];
        var turns = new AtomicInteger();
        seen[0] = new WhenSeen(() -> {
            if (turns.incrementAndGet() == 1) {
                seen[0].stale();
            }
        });
        seen[0].inSight(true);
        assertEquals(2, turns.get());
    }
}
