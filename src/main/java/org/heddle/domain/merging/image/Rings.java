package org.heddle.domain.merging.image;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;

/// Codes that hang below one another in a ring, because each copy moved one of them or merged a code into one below it.
public final class Rings {
    private Rings() {}

    /// Gives every code on a ring the parent that `elsewhere` names; one that is not there means the top. Changes `codes`.
    public static void open(Map<CodeId, Code> codes, Function<Code, Optional<CodeId>> elsewhere) {
        for (CodeId id : of(codes)) {
            codes.computeIfPresent(id, (_, code) -> code.at(elsewhere.apply(code).filter(codes::containsKey), code.position()));
        }
    }

    private static Set<CodeId> of(Map<CodeId, Code> codes) {
        var onRings = new HashSet<CodeId>();
        var known = new HashSet<CodeId>();
        for (CodeId start : codes.keySet()) {
            var way = new HashSet<CodeId>();
            Optional<CodeId> at = Optional.of(start);
            while (at.isPresent() && !known.contains(at.get()) && way.add(at.get())) {
                at = parent(codes, at.get());
            }
            at.filter(way::contains).filter(one -> !known.contains(one)).ifPresent(met -> round(codes, met, onRings));
            known.addAll(way);
        }
        return onRings;
    }

    private static void round(Map<CodeId, Code> codes, CodeId met, Set<CodeId> onRings) {
        Optional<CodeId> at = Optional.of(met);
        while (at.isPresent() && onRings.add(at.get())) {
            at = parent(codes, at.get());
        }
    }

    private static Optional<CodeId> parent(Map<CodeId, Code> codes, CodeId id) {
        return Optional.ofNullable(codes.get(id)).flatMap(Code::parent);
    }
}
