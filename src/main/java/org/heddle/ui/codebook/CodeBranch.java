package org.heddle.ui.codebook;

import java.util.List;
import java.util.Optional;
import org.heddle.domain.codebook.Code;

/// One line of the codebook's tree with what hangs below it: a code, or a heading over codes.
public record CodeBranch(Optional<Code> code, String heading, List<CodeBranch> below) {
    public CodeBranch {
        below = List.copyOf(below);
    }

    static CodeBranch of(Code code, List<CodeBranch> below) {
        return new CodeBranch(Optional.of(code), "", below);
    }

    static CodeBranch under(String heading, List<CodeBranch> below) {
        return new CodeBranch(Optional.empty(), heading, below);
    }
}
