package org.heddle.domain.project;

import java.util.Map;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;

/// Questions about the codebook.
public interface CodeReader {
    Codebook codebook();

    /// How many codings each code has by itself, sub-codes left out; codes without codings are absent.
    Map<CodeId, Integer> counts();

    /// How many codings this code has by itself.
    int count(CodeId code);
}
