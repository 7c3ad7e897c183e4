package org.heddle.domain.difference;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;

/// Two coders' readings of a passage that are not the same. A side is empty where that coder did not code.
public record Difference(Pair pair, SourceId source, DifferenceKind kind, List<Mark> first, List<Mark> second) {
    public Difference {
        first = List.copyOf(first);
        second = List.copyOf(second);
        if (first.isEmpty() && second.isEmpty()) {
            throw new IllegalArgumentException("a difference without a reading");
        }
    }

    /// The same from the other coder's side.
    public Difference swapped() {
        return new Difference(pair.swapped(), source, kind, second, first);
    }

    /// The same whoever of the two is named first.
    public DifferenceId id() {
        boolean isInOrder = pair.first().value().compareTo(pair.second().value()) < 0;
        String said = isInOrder ? told(pair.first(), first) + told(pair.second(), second) : told(pair.second(), second) + told(pair.first(), first);
        return new DifferenceId(UUID.nameUUIDFromBytes((source.value() + said).getBytes(StandardCharsets.UTF_8)));
    }

    private static String told(CoderId coder, List<Mark> marks) {
        return marks.stream().map(mark -> mark.code().value() + ":" + mark.span().start() + ":" + mark.span().end())
                .sorted().collect(Collectors.joining(",", "|" + coder.value() + "=", ""));
    }

    public Stream<Mark> marks() {
        return Stream.concat(first.stream(), second.stream());
    }

    public Set<CodeId> codes() {
        return marks().map(Mark::code).collect(Collectors.toSet());
    }

    /// From the first letter that either of them marked to the last.
    public TextSpan extent() {
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (List<Mark> marks : List.of(first, second)) {
            for (Mark mark : marks) {
                start = Math.min(start, mark.span().start());
                end = Math.max(end, mark.span().end());
            }
        }
        return new TextSpan(start, end);
    }
}
