package org.heddle.domain.verification;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;

/// The coder `consensus`, no person, under whose name a team settles differences: that work is not verified again.
public final class Consensus {
    public static final String NAME = "consensus";

    /// The same in every project, so that copies of one agree on it when they are merged.
    public static final Coder CODER = new Coder(new CoderId(UUID.nameUUIDFromBytes("org.heddle.consensus".getBytes(StandardCharsets.UTF_8))), NAME);

    private Consensus() {}

    public static boolean is(Coder coder) {
        return coder.id().equals(CODER.id()) || coder.name().equalsIgnoreCase(NAME);
    }

    public static Set<CoderId> among(Collection<Coder> coders) {
        return coders.stream().filter(Consensus::is).map(Coder::id).collect(Collectors.toUnmodifiableSet());
    }

    /// Whose work counts: everybody's but that of `consensus`, because it repeats what others coded.
    public static Predicate<CoderId> counted(Collection<Coder> coders) {
        return counted(coders, Optional.empty());
    }

    /// The same, unless one coder is asked for: then that one's alone, be it `consensus`.
    public static Predicate<CoderId> counted(Collection<Coder> coders, Optional<CoderId> asked) {
        Set<CoderId> left = among(coders);
        return coder -> asked.map(coder::equals).orElseGet(() -> !left.contains(coder));
    }
}
