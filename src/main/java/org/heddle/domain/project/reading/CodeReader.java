package org.heddle.domain.project.reading;

import java.util.Map;
import java.util.Optional;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;

/// Questions about the codebook.
public interface CodeReader {
    Codebook codebook();

    /// One code, without reading the others.
    Optional<Code> find(CodeId id);

    default Code code(CodeId id) {
        return find(id).orElseThrow(() -> new Refusal("That code is no longer in the codebook."));
    }

    /// The child of this parent with exactly this name.
    Optional<Code> child(Optional<CodeId> parent, String name);

    /// How many children this parent has, or how many top codes there are.
    int children(Optional<CodeId> parent);

    /// How many codings each code has by itself, sub-codes left out; codes without codings are absent.
    Map<CodeId, Integer> counts();

    /// How many codings this code has by itself.
    int count(CodeId code);
}
