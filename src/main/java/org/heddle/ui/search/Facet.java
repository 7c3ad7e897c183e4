package org.heddle.ui.search;

import java.util.HashSet;
import java.util.Set;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.SourceKind;
import org.heddle.workbench.searching.HitCounts;
import org.heddle.workbench.searching.SearchScope.Whose;
import org.heddle.workbench.searching.Sieve;

/// One choice by which hits can be narrowed.
public sealed interface Facet {
    /// A role, or a label where the role is unknown.
    record Voice(String name) implements Facet {}

    record Interviewers() implements Facet {}

    record InCase(CaseId practice) implements Facet {}

    record OfKind(SourceKind kind) implements Facet {}

    record WithCode(CodeId code) implements Facet {}

    record Uncoded() implements Facet {}

    default boolean isIn(Sieve sieve) {
        return switch (this) {
            case Voice(String name) -> sieve.voices().contains(name);
            case Interviewers() -> sieve.whose() == Whose.EVERYONE;
            case InCase(CaseId practice) -> sieve.cases().contains(practice);
            case OfKind(SourceKind kind) -> sieve.kinds().contains(kind);
            case WithCode(CodeId code) -> sieve.codes().contains(code);
            case Uncoded() -> sieve.orUncoded();
        };
    }

    default int count(HitCounts counts) {
        return switch (this) {
            case Voice(String name) -> counts.voices().getOrDefault(name, 0);
            case Interviewers() -> counts.interviewers();
            case InCase(CaseId practice) -> counts.cases().getOrDefault(practice, 0);
            case OfKind(SourceKind kind) -> counts.kinds().getOrDefault(kind, 0);
            case WithCode(CodeId code) -> counts.codes().getOrDefault(code, 0);
            case Uncoded() -> counts.uncoded();
        };
    }

    /// The sieve with this choice when it was without it, and the other way round.
    default Sieve toggledIn(Sieve sieve) {
        return switch (this) {
            case Voice(String name) -> new Sieve(toggled(sieve.voices(), name), sieve.whose(), sieve.cases(), sieve.kinds(), sieve.codes(), sieve.orUncoded());
            case Interviewers() -> new Sieve(sieve.voices(), isIn(sieve) ? Whose.PARTICIPANTS : Whose.EVERYONE, sieve.cases(), sieve.kinds(),
                    sieve.codes(), sieve.orUncoded());
            case InCase(CaseId practice) -> new Sieve(sieve.voices(), sieve.whose(), toggled(sieve.cases(), practice), sieve.kinds(), sieve.codes(),
                    sieve.orUncoded());
            case OfKind(SourceKind kind) -> new Sieve(sieve.voices(), sieve.whose(), sieve.cases(), toggled(sieve.kinds(), kind), sieve.codes(),
                    sieve.orUncoded());
            case WithCode(CodeId code) -> new Sieve(sieve.voices(), sieve.whose(), sieve.cases(), sieve.kinds(), toggled(sieve.codes(), code),
                    sieve.orUncoded());
            case Uncoded() -> new Sieve(sieve.voices(), sieve.whose(), sieve.cases(), sieve.kinds(), sieve.codes(), !sieve.orUncoded());
        };
    }

    private static <T> Set<T> toggled(Set<T> chosen, T one) {
        var now = new HashSet<>(chosen);
        if (!now.remove(one)) {
            now.add(one);
        }
        return now;
    }
}
