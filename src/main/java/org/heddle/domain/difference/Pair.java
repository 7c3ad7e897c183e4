package org.heddle.domain.difference;

import org.heddle.domain.Refusal;
import org.heddle.domain.team.CoderId;

/// The two coders whose readings are laid side by side.
public record Pair(CoderId first, CoderId second) {
    public Pair {
        if (first.equals(second)) {
            throw new Refusal("Differences are between two different coders.");
        }
    }

    public Pair swapped() {
        return new Pair(second, first);
    }

    public boolean has(CoderId coder) {
        return first.equals(coder) || second.equals(coder);
    }

    public boolean isSameTwo(Pair other) {
        return equals(other) || equals(other.swapped());
    }
}
