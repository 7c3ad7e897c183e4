package org.heddle.domain.difference;

import java.util.List;
import java.util.stream.Stream;
import org.heddle.domain.source.SourceId;

/// Two coders' readings of some sources taken apart: every mark of either stands once, in what both agree on or in one difference.
public record Readings(List<Difference> differences, List<Agreed> agreed) {
    public Readings {
        differences = List.copyOf(differences);
        agreed = List.copyOf(agreed);
    }

    /// A passage that both marked with the same edges and the same code.
    public record Agreed(SourceId source, Mark mark) {}

    public Readings plus(Readings more) {
        return new Readings(Stream.concat(differences.stream(), more.differences.stream()).toList(), Stream.concat(agreed.stream(), more.agreed.stream()).toList());
    }
}
