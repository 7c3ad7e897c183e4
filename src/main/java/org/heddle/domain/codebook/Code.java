package org.heddle.domain.codebook;

import java.util.Optional;
import org.heddle.domain.Refusal;

/// One node of the codebook. A theme is a code with children; any node can be applied.
/// `position` counts from 0 among the children of one parent. `dimension` names the other question that a top code and all below it answer.
public record Code(CodeId id, Optional<CodeId> parent, int position, String name, Colour colour, CodeRules rules, CodeStatus status,
                   Optional<String> dimension) {
    public Code {
        name = name.strip();
        if (name.isEmpty()) {
            throw new Refusal("A code needs a name.");
        }
        if (name.indexOf('\n') >= 0) {
            throw new Refusal("A code's name stands on one line.");
        }
    }

    /// A code of the main question.
    public Code(CodeId id, Optional<CodeId> parent, int position, String name, Colour colour, CodeRules rules, CodeStatus status) {
        this(id, parent, position, name, colour, rules, status, Optional.empty());
    }

    public boolean isRetired() {
        return status == CodeStatus.RETIRED;
    }

    public Code named(String newName) {
        return new Code(id, parent, position, newName, colour, rules, status, dimension);
    }

    public Code coloured(Colour newColour) {
        return new Code(id, parent, position, name, newColour, rules, status, dimension);
    }

    public Code defined(CodeRules newRules) {
        return new Code(id, parent, position, name, colour, newRules, status, dimension);
    }

    public Code at(Optional<CodeId> newParent, int newPosition) {
        return new Code(id, newParent, newPosition, name, colour, rules, status, dimension);
    }

    public Code inStatus(CodeStatus newStatus) {
        return new Code(id, parent, position, name, colour, rules, newStatus, dimension);
    }

    public Code answering(Optional<String> newDimension) {
        return new Code(id, parent, position, name, colour, rules, status, newDimension);
    }
}
