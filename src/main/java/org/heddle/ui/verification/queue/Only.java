package org.heddle.ui.verification.queue;

import java.util.Optional;
import java.util.Set;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;

/// Whose codings, with which codes and in which source the queue holds; nothing said means any. A code stands for itself and what is below it.
public record Only(Optional<CoderId> coder, Set<CodeId> codes, Optional<SourceId> source) {
    public static final Only ANY = new Only(Optional.empty(), Set.of(), Optional.empty());

    public Only {
        codes = Set.copyOf(codes);
    }

    boolean holds(Coding coding) {
        return coder.filter(one -> !one.equals(coding.coder())).isEmpty() && (codes.isEmpty() || codes.contains(coding.code()))
                && source.filter(one -> !one.equals(coding.source())).isEmpty();
    }

    /// Some codings are left out, so that nothing can be said about a source as a whole.
    public boolean isNarrow() {
        return !equals(ANY);
    }
}
