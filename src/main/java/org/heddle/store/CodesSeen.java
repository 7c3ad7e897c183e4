package org.heddle.store;

import java.util.Map;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.project.CodeReader;

/// The codebook, which everybody shares, with the counts that one coder may see.
record CodesSeen(CodeTable codes, Veil veil) implements CodeReader {
    @Override
    public Codebook codebook() {
        return codes.codebook();
    }

    @Override
    public Map<CodeId, Integer> counts() {
        return codes.counts(veil);
    }

    @Override
    public int count(CodeId code) {
        return codes.count(code, veil);
    }
}
