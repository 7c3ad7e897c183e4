package org.heddle.domain.link;

import org.heddle.domain.codebook.CodeId;

/// Two codes that pull in different directions, declared so by the team. Which of them is named first does not matter.
public record Tension(CodeId one, CodeId other) {
    public Tension {
        if (one.value().compareTo(other.value()) > 0) {
            CodeId first = other;
            other = one;
            one = first;
        }
    }

    public boolean concerns(CodeId code) {
        return one.equals(code) || other.equals(code);
    }

    public boolean isOfOneCode() {
        return one.equals(other);
    }

    /// The same with another code in the place of this one.
    public Tension with(CodeId code, CodeId instead) {
        return new Tension(one.equals(code) ? instead : one, other.equals(code) ? instead : other);
    }
}
