package org.heddle.workbench.searching;

import java.util.List;
import java.util.Set;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.search.Condition;
import org.heddle.domain.source.SourceKind;
import org.heddle.workbench.searching.SearchScope.Whose;

/// Which hits to keep: several of one group mean *or*, the groups together mean *and*, an empty group means any.
/// `voices` are role codes, or labels where the role is unknown; interviewers count as a voice of their own. A code stands for its sub-codes too.
/// `arms` are those of the cases. `orUncoded` belongs to the group of codes: words that no coding touches.
public record Sieve(Set<String> voices, Whose whose, Set<CaseId> cases, Set<String> arms, Set<SourceKind> kinds, Set<CodeId> codes,
                    boolean orUncoded) {
    /// Everything that participants say.
    public static final Sieve OPEN = new Sieve(Set.of(), Whose.PARTICIPANTS, Set.of(), Set.of(), Set.of(), Set.of(), false);

    /// Lets interviewers pass where a query asks for them by name.
    Sieve hearing(List<Condition> conditions) {
        boolean asksWho = conditions.stream().anyMatch(one -> one.field().equals("who"));
        return asksWho ? new Sieve(voices, Whose.EVERYONE, cases, arms, kinds, codes, orUncoded) : this;
    }

    public Sieve {
        voices = Set.copyOf(voices);
        cases = Set.copyOf(cases);
        arms = Set.copyOf(arms);
        kinds = Set.copyOf(kinds);
        codes = Set.copyOf(codes);
    }
}
