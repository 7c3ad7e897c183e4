package org.heddle.store.table.log;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.Touched;
import org.heddle.domain.source.SourceId;

/// What an act touched, as one short line of the change log: `s:…,… c:…,… g:…,… p m`.
/// Codings are left out beyond a thousand; their sources and codes stand there all the same.
final class TouchedLine {
    private static final int MOST_CODINGS = 1000;

    private TouchedLine() {}

    static String write(Touched touched) {
        Set<CodingId> codings = touched.codings().size() > MOST_CODINGS ? Set.of() : touched.codings();
        return Stream.of(part("s", touched.sources().stream().map(SourceId::value)), part("c", touched.codes().stream().map(CodeId::value)),
                part("g", codings.stream().map(CodingId::value)), touched.people() ? "p" : "", touched.memos() ? "m" : "")
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String part(String name, Stream<UUID> ids) {
        String list = ids.map(UUID::toString).sorted().collect(Collectors.joining(","));
        return list.isEmpty() ? "" : name + ":" + list;
    }

    static Touched read(String line) {
        var parts = Arrays.asList(line.split(" ", -1));
        return new Touched(ids(parts, "s:", SourceId::new), ids(parts, "c:", CodeId::new), ids(parts, "g:", CodingId::new), parts.contains("p"),
                parts.contains("m"));
    }

    private static <T> Set<T> ids(List<String> parts, String name, Function<UUID, T> id) {
        return parts.stream().filter(part -> part.startsWith(name)).flatMap(part -> Stream.of(part.substring(name.length()).split(",", -1)))
                .map(one -> id.apply(UUID.fromString(one))).collect(Collectors.toUnmodifiableSet());
    }
}
