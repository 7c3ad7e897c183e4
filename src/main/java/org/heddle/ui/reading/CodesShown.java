package org.heddle.ui.reading;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;

/// Which codes' codings are drawn in the text.
public sealed interface CodesShown {
    CodesShown ALL = new All();
    CodesShown IN_HAND = new InHand();

    record All() implements CodesShown {}

    /// The code in hand and everything below it.
    record InHand() implements CodesShown {}

    /// These codes and everything below them.
    record Chosen(Set<CodeId> codes) implements CodesShown {
        public Chosen {
            codes = Set.copyOf(codes);
        }

        public Chosen with(CodeId code, boolean isShown) {
            var now = new HashSet<>(codes);
            boolean _ = isShown ? now.add(code) : now.remove(code);
            return new Chosen(now);
        }
    }

    /// The codes to draw; empty when all are.
    default Optional<Set<CodeId>> in(Codebook codebook, Optional<CodeId> inHand) {
        return switch (this) {
            case All() -> Optional.empty();
            case InHand() -> inHand.filter(code -> codebook.find(code).isPresent()).map(code -> Set.copyOf(codebook.withChildren(code)));
            case Chosen(var codes) -> {
                var all = new HashSet<CodeId>();
                codes.stream().filter(code -> codebook.find(code).isPresent()).forEach(code -> all.addAll(codebook.withChildren(code)));
                yield Optional.of(all);
            }
        };
    }
}
