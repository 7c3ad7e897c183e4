package org.heddle.workbench.searching.facet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.heddle.domain.search.Condition;

/// Which hits to keep: several facets of one group mean *or*, the groups together mean *and*, a group without any means any.
/// Facets of codings (code, coder, check, stance) must fit one and the same coding on the hit.
public record Sieve(Set<Facet> chosen) {
    /// Everything that participants say.
    public static final Sieve OPEN = new Sieve(Set.of());

    public Sieve {
        chosen = Set.copyOf(chosen);
    }

    public static Sieve of(Facet... chosen) {
        return new Sieve(Set.of(chosen));
    }

    /// With this facet when it was without it, and the other way round.
    public Sieve toggled(Facet facet) {
        var now = new HashSet<>(chosen);
        if (!now.remove(facet)) {
            now.add(facet);
        }
        return new Sieve(now);
    }

    public boolean hearsInterviewers() {
        return chosen.contains(new Facet.Interviewers());
    }

    /// Lets interviewers pass where a query asks for them by name.
    public Sieve hearing(List<Condition> conditions) {
        boolean asksWho = conditions.stream().anyMatch(one -> one.field().equals("who"));
        return asksWho && !hearsInterviewers() ? toggled(new Facet.Interviewers()) : this;
    }

    /// The facets of one kind.
    <T extends Facet> Set<T> of(Class<T> kind) {
        return chosen.stream().filter(kind::isInstance).map(kind::cast).collect(Collectors.toUnmodifiableSet());
    }
}
