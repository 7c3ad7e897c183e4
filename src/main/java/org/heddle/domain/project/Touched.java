package org.heddle.domain.project;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.source.SourceId;

/// What a change touched, so that only those who show it ask again. `people` says that cases, roles, participants or coders changed,
/// `memos` that memos, coding notes, arrangements, questions or conclusions did.
public record Touched(Set<SourceId> sources, Set<CodeId> codes, Set<CodingId> codings, boolean people, boolean memos) {
    public static final Touched NOTHING = new Touched(Set.of(), Set.of(), Set.of(), false);
    public static final Touched MEMOS = new Touched(Set.of(), Set.of(), Set.of(), false, true);

    public Touched {
        sources = Set.copyOf(sources);
        codes = Set.copyOf(codes);
        codings = Set.copyOf(codings);
    }

    public Touched(Set<SourceId> sources, Set<CodeId> codes, Set<CodingId> codings, boolean people) {
        this(sources, codes, codings, people, false);
    }

    public boolean isEmpty() {
        return sources.isEmpty() && codes.isEmpty() && codings.isEmpty() && !people && !memos;
    }

    /// All of these in one.
    public static Touched all(Collection<Touched> parts) {
        var sources = new HashSet<SourceId>();
        var codes = new HashSet<CodeId>();
        var codings = new HashSet<CodingId>();
        boolean people = false;
        boolean memos = false;
        for (Touched part : parts) {
            sources.addAll(part.sources);
            codes.addAll(part.codes);
            codings.addAll(part.codings);
            people |= part.people;
            memos |= part.memos;
        }
        return new Touched(sources, codes, codings, people, memos);
    }
}
