package org.heddle.domain.pass;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.Refusal;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;

/// A round of blind double coding: each of these coders codes these sources, and until the release nobody sees another's work in them.
/// `population` is how many sources the project had to choose from; `drawing` is absent when they were chosen by hand.
public record Pass(PassId id, String name, List<SourceId> sources, List<CoderId> coders, int population, Optional<Drawing> drawing,
        Instant opened, Optional<Instant> released) {
    private static final int FEWEST_CODERS = 2;
    private static final int LONGEST_NAME = 200;

    public Pass {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Refusal("A pass needs a name of at most %d letters, such as “First double coding”.".formatted(LONGEST_NAME));
        }
        sources = List.copyOf(sources);
        coders = List.copyOf(coders);
        if (coders.stream().distinct().count() < FEWEST_CODERS) {
            throw new Refusal("Blind double coding needs at least two coders.");
        }
    }

    public boolean isSealed() {
        return released.isEmpty();
    }

    /// True while this coder's work in this source is kept from everybody else.
    public boolean seals(SourceId source, CoderId coder) {
        return isSealed() && sources.contains(source) && coders.contains(coder);
    }

    public Pass with(List<SourceId> others) {
        return new Pass(id, name, others, coders, population, drawing, opened, released);
    }

    /// What the sources are of those that could be chosen, as reports say it: “4 of 16 sources (25 %)”.
    public String share() {
        return share(sources.size(), population);
    }

    /// The same for a choice that is only being made.
    public static String share(int sources, int population) {
        return "%,d of %,d sources (%d %%)".formatted(sources, population, Math.round(100.0 * sources / Math.max(1, population)));
    }
}
