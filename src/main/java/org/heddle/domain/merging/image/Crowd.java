package org.heddle.domain.merging.image;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.heddle.domain.coding.Coding;

/// Finds codings that may share passage, code and coder with another one: all that do, and hardly any others. Among hundreds of thousands there are few,
/// and a number for each place tells so without an object for each.
public final class Crowd {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private Crowd() {}

    /// In the order given.
    public static List<Coding> among(Collection<Coding> codings) {
        Set<Long> shared = shared(codings.stream().mapToLong(Crowd::place).toArray());
        return shared.isEmpty() ? List.of() : codings.stream().filter(one -> shared.contains(place(one))).toList();
    }

    private static Set<Long> shared(long[] places) {
        Arrays.sort(places);
        var shared = new HashSet<Long>();
        for (int at = 1; at < places.length; at++) {
            if (places[at] == places[at - 1]) {
                shared.add(places[at]);
            }
        }
        return shared;
    }

    private static long place(Coding one) {
        long place = with(with(0, one.source().value()), one.code().value());
        return (with(place, one.coder().value()) + one.span().start()) * SPREAD + one.span().end();
    }

    private static long with(long place, UUID id) {
        return (place + (id.getMostSignificantBits() ^ id.getLeastSignificantBits())) * SPREAD;
    }
}
