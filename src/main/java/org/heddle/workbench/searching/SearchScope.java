package org.heddle.workbench.searching;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;

/// Where to look for words. An empty set means any; a hit must fit every filter that is set.
/// `speakers` are labels, `roles` role codes; with `codes` or `coder`, only words that such a coding touches are found.
public record SearchScope(Set<SourceId> sources, Set<String> speakers, Set<CaseId> cases, Set<String> roles, Set<CodeId> codes,
                          Optional<CoderId> coder, Whose whose) {
    public static final SearchScope EVERYTHING = new SearchScope(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty(), Whose.EVERYONE);

    /// Whose words are searched.
    public enum Whose {
        EVERYONE,
        /// Interviewers' turns are left out.
        PARTICIPANTS
    }

    public SearchScope {
        sources = Set.copyOf(sources);
        speakers = Set.copyOf(speakers);
        cases = Set.copyOf(cases);
        roles = Set.copyOf(roles);
        codes = Set.copyOf(codes);
    }

    public SearchScope in(Collection<SourceId> some) {
        return new SearchScope(Set.copyOf(some), speakers, cases, roles, codes, coder, whose);
    }

    public SearchScope by(Collection<String> labels) {
        return new SearchScope(sources, Set.copyOf(labels), cases, roles, codes, coder, whose);
    }

    public SearchScope ofCases(Collection<CaseId> some) {
        return new SearchScope(sources, speakers, Set.copyOf(some), roles, codes, coder, whose);
    }

    public SearchScope ofRoles(Collection<String> some) {
        return new SearchScope(sources, speakers, cases, Set.copyOf(some), codes, coder, whose);
    }

    /// `Codebook.withChildren` adds a code's sub-codes.
    public SearchScope coded(Collection<CodeId> some) {
        return new SearchScope(sources, speakers, cases, roles, Set.copyOf(some), coder, whose);
    }

    public SearchScope codedBy(CoderId who) {
        return new SearchScope(sources, speakers, cases, roles, codes, Optional.of(who), whose);
    }

    public SearchScope of(Whose some) {
        return new SearchScope(sources, speakers, cases, roles, codes, coder, some);
    }
}
