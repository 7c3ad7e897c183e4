package org.heddle.domain.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountedTest {
    @Test
    void oneStandsInTheSingularAndAnyOtherNumberInThePlural() {
        assertEquals(List.of("1 coding", "0 codings", "3 codings"), List.of(Counted.of(1, "coding"), Counted.of(0, "coding"), Counted.of(3, "coding")));
    }

    @Test
    void aYAfterAConsonantBecomesIes() {
        assertEquals(List.of("2 summaries", "2 days", "1 entry"), List.of(Counted.of(2, "summary"), Counted.of(2, "day"), Counted.of(1, "entry")));
    }
}
