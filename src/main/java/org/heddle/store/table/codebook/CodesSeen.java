package org.heddle.store.table.codebook;

import java.util.Map;
import java.util.Optional;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.project.reading.CodeReader;
import org.heddle.store.table.team.Veil;

/// The codebook, which everybody shares, with the counts that one coder may see.
public record CodesSeen(CodeTable codes, Veil veil) implements CodeReader {
    @Override
    public Codebook codebook() {
        return codes.codebook();
    }

    @Override
    public Optional<Code> find(CodeId id) {
        return codes.find(id);
    }

    @Override
    public Optional<Code> child(Optional<CodeId> parent, String name) {
        return codes.child(parent, name);
    }

    @Override
    public int children(Optional<CodeId> parent) {
        return codes.children(parent);
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
