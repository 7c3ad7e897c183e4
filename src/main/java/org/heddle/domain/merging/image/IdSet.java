package org.heddle.domain.merging.image;

import java.util.UUID;

/// Ids as bare numbers: a log names hundreds of thousands of codings, and an object for each would take the room that the codings need.
final class IdSet {
    private static final int FEWEST = 64;

    private long[] halves = new long[2 * FEWEST];
    private int size;
    private boolean hasNil;

    void add(UUID id) {
        if (isNil(id)) {
            hasNil = true;
            return;
        }
        if (4 * (size + 1) > halves.length) {
            grow();
        }
        put(id.getMostSignificantBits(), id.getLeastSignificantBits());
    }

    boolean contains(UUID id) {
        return isNil(id) ? hasNil : isTaken(place(id.getMostSignificantBits(), id.getLeastSignificantBits()));
    }

    /// An empty place holds two zeros.
    private static boolean isNil(UUID id) {
        return id.getMostSignificantBits() == 0 && id.getLeastSignificantBits() == 0;
    }

    private boolean isTaken(int place) {
        return halves[place] != 0 || halves[place + 1] != 0;
    }

    private void put(long high, long low) {
        int place = place(high, low);
        if (!isTaken(place)) {
            size++;
        }
        halves[place] = high;
        halves[place + 1] = low;
    }

    /// Where this id stands, or the empty place where it would stand. Half of the places at most are taken.
    private int place(long high, long low) {
        int mask = halves.length - 1;
        int place = 2 * Long.hashCode((high ^ low) * 0x9E3779B97F4A7C15L) & mask;
        while (isTaken(place) && (halves[place] != high || halves[place + 1] != low)) {
            place = (place + 2) & mask;
        }
        return place;
    }

    private void grow() {
        long[] before = halves;
        halves = new long[2 * before.length];
        size = 0;
        for (int at = 0; at < before.length; at += 2) {
            if (before[at] != 0 || before[at + 1] != 0) {
                put(before[at], before[at + 1]);
            }
        }
    }
}
