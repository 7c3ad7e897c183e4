package org.heddle.domain.memo;

import java.util.Optional;
import java.util.UUID;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.PersonId;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.source.SourceId;

/// What a memo is about. A free memo is about nothing in particular yet.
public sealed interface MemoTarget {
    MemoTarget FREE = new Free();
    MemoTarget PROJECT = new Project();

    record Free() implements MemoTarget {}

    /// The study as a whole.
    record Project() implements MemoTarget {}

    record OfSource(SourceId source) implements MemoTarget {}

    record OfCode(CodeId code) implements MemoTarget {}

    record OfCoding(CodingId coding) implements MemoTarget {}

    record OfCase(CaseId practice) implements MemoTarget {}

    record OfPerson(PersonId person) implements MemoTarget {}

    /// The id of the thing; empty for what has none.
    default Optional<UUID> id() {
        return switch (this) {
            case Free _, Project _ -> Optional.empty();
            case OfSource(var id) -> Optional.of(id.value());
            case OfCode(var id) -> Optional.of(id.value());
            case OfCoding(var id) -> Optional.of(id.value());
            case OfCase(var id) -> Optional.of(id.value());
            case OfPerson(var id) -> Optional.of(id.value());
        };
    }

    /// The sort of thing, in one word, for lists and filters.
    default String sort() {
        return switch (this) {
            case Free _ -> "free";
            case Project _ -> "project";
            case OfSource _ -> "source";
            case OfCode _ -> "code";
            case OfCoding _ -> "coding";
            case OfCase _ -> "case";
            case OfPerson _ -> "person";
        };
    }
}
