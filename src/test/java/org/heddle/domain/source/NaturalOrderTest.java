package org.heddle.domain.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
    private static final List<String> AS_PEOPLE_COUNT = List.of("", "C", "C1", "C2", "C02", "C2-1", "C10", "c11", "I4-2", "I4-10", "I4-10 GP", "I4-10b");

    @Test
    void namesStandAsPeopleCount() {
        var names = new ArrayList<>(AS_PEOPLE_COUNT);
        Collections.shuffle(names, new Random(7));
        names.sort(NaturalOrder::compare);
        assertEquals(AS_PEOPLE_COUNT.stream().sorted(NaturalOrder::compare).toList(), names);
        assertEquals(List.of("C1", "C2", "C10", "c11", "I4-2", "I4-10"), names.stream()
                .filter(List.of("C1", "C2", "C10", "c11", "I4-2", "I4-10")::contains).toList());
    }

    @Test
    void onlyEqualNamesAreEqual() {
        for (String one : AS_PEOPLE_COUNT) {
            for (String other : AS_PEOPLE_COUNT) {
                int order = NaturalOrder.compare(one, other);
                assertEquals(one.equals(other), order == 0, one + " and " + other);
                assertEquals(Integer.signum(order), -Integer.signum(NaturalOrder.compare(other, one)), one + " and " + other);
            }
        }
    }

    @Test
    void longNumbersDoNotOverflow() {
        assertEquals(-1, Integer.signum(NaturalOrder.compare("99999999999999999999", "100000000000000000000")));
    }
}
