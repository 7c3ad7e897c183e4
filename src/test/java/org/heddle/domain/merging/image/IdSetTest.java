package org.heddle.domain.merging.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Bare numbers hold the same ids as a set of objects does.
final class IdSetTest {
    @Test
    void itHoldsWhatWasAddedAndNothingElse() {
        var random = new Random(7);
        var ids = new IdSet();
        Set<UUID> wanted = new HashSet<>();
        var asked = new ArrayList<UUID>();
        for (int at = 0; at < 50_000; at++) {
            var id = new UUID(random.nextLong(), random.nextLong());
            asked.add(id);
            if (random.nextInt(3) > 0) {
                ids.add(id);
                ids.add(id);
                wanted.add(id);
            }
        }
        assertEquals(asked.stream().filter(wanted::contains).toList(), asked.stream().filter(ids::contains).toList());
    }

    @Test
    void idsThatAreAlikeAreToldApart() {
        var alike = List.of(new UUID(0, 0), new UUID(0, 1), new UUID(1, 0), new UUID(1, 1), new UUID(-1, -1), new UUID(1, 2), new UUID(2, 1));
        for (UUID one : alike) {
            var ids = new IdSet();
            assertEquals(List.of(), alike.stream().filter(ids::contains).toList());
            ids.add(one);
            assertEquals(List.of(one), alike.stream().filter(ids::contains).toList());
        }
    }
}
