package org.heddle.workbench.searching;

import java.util.Set;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.SourceKind;
import org.heddle.workbench.searching.SearchScope.Whose;

/// Which hits to keep: several of one group mean *or*, the groups together mean *and*, an empty group means any.
/// `voices` are role codes, or labels where the role is unknown; interviewers count as a voice of their own. A code stands for its sub-codes too.
/// `orUncoded` belongs to the group of codes: words that no coding touches.
public record Sieve(Set<String> voices, Whose whose, Set<CaseId> cases, Set<SourceKind> kinds, Set<CodeId> codes, boolean orUncoded) {
    /// Everything that participants say.
    public static final Sieve OPEN = new Sieve(Set.of(), Whose.PARTICIPANTS, Set.of(), Set.of(), Set.of(), false);

    public Sieve {
        voices = Set.copyOf(voices);
        cases = Set.copyOf(cases);
        kinds = Set.copyOf(kinds);
        codes = Set.copyOf(codes);
    }
}
