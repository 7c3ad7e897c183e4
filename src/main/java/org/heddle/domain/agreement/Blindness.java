package org.heddle.domain.agreement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;

/// What blind passes say about the coders that are compared: sources whose work is sealed now, with the name of the pass, and sources that all of
/// them coded in a pass which has been released since and in which none of them changed anything afterwards.
public record Blindness(Map<SourceId, String> sealed, Set<SourceId> independent) {
    public static final Blindness NONE = new Blindness(Map.of(), Set.of());

    public Blindness {
        sealed = Map.copyOf(sealed);
        independent = Set.copyOf(independent);
    }

    /// The sources that keep a comparison on these from being independent.
    List<Source> seen(List<Source> compared) {
        return compared.stream().filter(source -> !independent.contains(source.id())).toList();
    }

    /// Here, and nowhere else, it is decided what coders knew of each other.
    Condition condition(List<Source> compared) {
        return !compared.isEmpty() && seen(compared).isEmpty() ? Condition.INDEPENDENT : Condition.AFTER_SIGHT;
    }
}
