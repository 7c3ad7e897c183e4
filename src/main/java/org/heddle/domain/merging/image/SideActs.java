package org.heddle.domain.merging.image;

import java.util.HashSet;
import java.util.Set;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.source.SourceId;

/// What one side's log says was touched since the copies parted: what is not in it is as it was.
public final class SideActs {
    private static final Set<String> WIDE = Set.of("several", "undone", "redone", "codings added", "codings removed");
    private static final Set<String> OF_CODINGS = Set.of("coding added", "coding removed", "codings added", "codings removed", "coding commented", "stance set", "recoded", "edges moved",
            "coding starred", "checked", "check removed", "codings confirmed");
    private final Set<SourceId> sources = new HashSet<>();
    private final Set<CodeId> codes = new HashSet<>();
    private final IdSet codings = new IdSet();
    private final Set<SourceId> unnamedIn = new HashSet<>();
    private final Set<CodeId> unnamedOf = new HashSet<>();
    private boolean people;
    private boolean memos;

    /// An act of this kind, and what it touched. The log names no codings beyond a thousand.
    public void add(String kind, Set<SourceId> inSources, Set<CodeId> ofCodes, Set<CodingId> named, boolean touchedPeople, boolean touchedMemos) {
        if (!OF_CODINGS.contains(kind)) {
            sources.addAll(inSources);
            codes.addAll(ofCodes);
        }
        if (named.isEmpty() && (WIDE.contains(kind) || kind.startsWith("code") || kind.startsWith("source") || kind.startsWith("text"))) {
            unnamedIn.addAll(inSources);
            unnamedOf.addAll(ofCodes);
        }
        named.forEach(coding -> codings.add(coding.value()));
        people |= touchedPeople;
        memos |= touchedMemos;
    }

    boolean mayHaveChanged(SourceId source) {
        return sources.contains(source);
    }

    boolean mayHaveChanged(CodeId code) {
        return codes.contains(code);
    }

    boolean hasChangedCodes() {
        return !codes.isEmpty();
    }

    boolean mayHaveChanged(Coding coding) {
        return codings.contains(coding.id().value()) || (unnamedIn.contains(coding.source()) && unnamedOf.contains(coding.code()));
    }

    boolean names(CodingId coding) {
        return codings.contains(coding.value());
    }

    boolean people() {
        return people;
    }

    boolean memos() {
        return memos;
    }
}
