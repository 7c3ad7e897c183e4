package org.heddle.domain.verification;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;

/// The coder named `consensus`, under whose name a team settles differences: that work is not verified again.
public final class Consensus {
    public static final String NAME = "consensus";

    private Consensus() {}

    public static boolean is(Coder coder) {
        return coder.name().equalsIgnoreCase(NAME);
    }

    public static Set<CoderId> among(Collection<Coder> coders) {
        return coders.stream().filter(Consensus::is).map(Coder::id).collect(Collectors.toUnmodifiableSet());
    }
}
