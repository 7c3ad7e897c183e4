package org.heddle.domain.merging.image;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.PersonId;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;

/// How things of two copies are called in the sentences for a person: as they are called here, else as there.
public record Wording(ProjectImage mine, ProjectImage theirs) {
    private <K, V> Optional<V> find(Part<K, V> part, K key) {
        return Optional.ofNullable(mine.of(part).get(key)).or(() -> Optional.ofNullable(theirs.of(part).get(key)));
    }

    public String code(CodeId id) {
        return find(Part.CODES, id).map(code -> "“%s”".formatted(code.name())).orElse("a code");
    }

    public String source(SourceId id) {
        return find(Part.SOURCES, id).map(source -> "“%s”".formatted(source.name())).orElse("a source");
    }

    String coder(CoderId id) {
        return find(Part.CODERS, id).map(coder -> coder.name()).orElse("a coder");
    }

    public String practice(CaseId id) {
        return find(Part.CASES, id).map(one -> one.label()).orElse("a case");
    }

    public String person(PersonId id) {
        return find(Part.PEOPLE, id).map(one -> one.name()).orElse("a participant");
    }

    public String coding(Coding coding) {
        return "coding %s of %s by %s".formatted(code(coding.code()), source(coding.source()), coder(coding.coder()));
    }

    public String coding(CodingId id) {
        return find(Part.CODINGS, id).map(this::coding).orElse("a coding");
    }

    public String note(CodingNote note) {
        return "coding note of %s under %s by %s".formatted(source(note.source()), code(note.heading()), coder(note.coder()));
    }

    public String cell(MatrixCell cell) {
        var matrix = Stream.concat(mine.of(Part.MATRICES).values().stream(), theirs.of(Part.MATRICES).values().stream())
                .filter(one -> one.find(cell.place().column()).isPresent()).findFirst();
        String column = matrix.flatMap(one -> one.find(cell.place().column())).map(one -> one.name().isEmpty()
                ? one.codes().stream().map(this::code).collect(Collectors.joining(" + ")) : "“%s”".formatted(one.name())).orElse("a column");
        return "cell %s of %s in the matrix “%s”".formatted(column, row(cell.place().row()), matrix.map(FrameworkMatrix::name).orElse(""));
    }

    private String row(UUID id) {
        return find(Part.CASES, new CaseId(id)).map(one -> one.label()).or(() -> find(Part.PEOPLE, new PersonId(id)).map(one -> one.name()))
                .orElseGet(() -> source(new SourceId(id)));
    }

    public String target(MemoTarget target) {
        return switch (target) {
            case MemoTarget.Free _ -> "nothing in particular";
            case MemoTarget.Project _ -> "the study";
            case MemoTarget.OfSource(var id) -> source(id);
            case MemoTarget.OfCode(var id) -> code(id);
            case MemoTarget.OfCoding(var id) -> coding(id);
            case MemoTarget.OfCase(var id) -> practice(id);
            case MemoTarget.OfPerson(var id) -> person(id);
        };
    }
}
