package org.heddle.workbench.quotes.exhibit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.People;
import org.heddle.domain.cases.Role;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.HouseStyle.Marks;
import org.heddle.domain.quotes.Voice;
import org.heddle.domain.quotes.exhibit.Axis;
import org.heddle.domain.quotes.exhibit.Exhibit;
import org.heddle.domain.quotes.exhibit.ExhibitColumn;
import org.heddle.domain.quotes.exhibit.ExhibitPrinting.Quoted;
import org.heddle.domain.source.NaturalOrder;

/// Which columns an exhibit can have, and into which of them a quote belongs.
public record Columns(ProjectReader reader) {

    /// All that the project knows for an axis: every answer, role in use, case, or code at the top of a question, each with its words.
    public List<ExhibitColumn> all(Axis axis) {
        People people = reader.cases().people();
        return switch (axis.kind()) {
            case ATTRIBUTE -> people.cases().stream().flatMap(one -> Optional.ofNullable(one.attributes().get(axis.name())).stream()).distinct()
                    .sorted(NaturalOrder::compare).map(value -> new ExhibitColumn(value, "")).toList();
            case ROLE -> people.roles().stream().map(Role::code)
                    .filter(code -> reader.cases().speakers().stream().anyMatch(speaker -> speaker.role().filter(code::equals).isPresent()))
                    .map(code -> new ExhibitColumn(code, "")).toList();
            case CASE -> people.cases().stream().sorted((one, other) -> NaturalOrder.compare(one.label(), other.label()))
                    .map(one -> new ExhibitColumn(one.id().value().toString(), "")).toList();
            case CODE -> tops(axis).map(code -> new ExhibitColumn(code.id().value().toString(), "")).toList();
        };
    }

    private Stream<Code> tops(Axis axis) {
        var codebook = reader.codes().codebook();
        return codebook.roots().stream().filter(code -> axis.name().isEmpty() || codebook.dimensionOf(code.id()).filter(axis.name()::equalsIgnoreCase).isPresent());
    }

    /// What a person calls a column: an answer, a role, a case's label, a code's name, or the words at its head.
    public Optional<ExhibitColumn> named(Axis axis, List<ExhibitColumn> among, String words) {
        String asked = words.strip();
        return among.stream().filter(column -> column.value().equalsIgnoreCase(asked) || column.heading().equalsIgnoreCase(asked)
                || called(axis, column).equalsIgnoreCase(asked)).findFirst();
    }

    /// The words for what a column stands for.
    public String called(Axis axis, ExhibitColumn column) {
        return switch (axis.kind()) {
            case ATTRIBUTE, ROLE -> column.value();
            case CASE -> reader.cases().people().cases().stream().filter(one -> one.id().value().toString().equals(column.value()))
                    .map(Case::label).findFirst().orElse("");
            case CODE -> reader.codes().codebook().inOrder().stream().filter(code -> code.id().value().toString().equals(column.value()))
                    .map(Code::name).findFirst().orElse("");
        };
    }

    /// The column of whoever speaks, or of what else the passage is coded with; empty where none fits.
    public Optional<String> of(Exhibit exhibit, Coding coding) {
        Stream<String> values = exhibit.axis().kind() == Axis.Kind.CODE ? codes(exhibit, coding) : values(exhibit.axis(), coding);
        return values.filter(value -> exhibit.column(value).isPresent()).findFirst();
    }

    private Stream<String> values(Axis axis, Coding coding) {
        Map<?, Quoted> quoted = new QuotedWords(reader, Marks.NONE).of(List.of(coding));
        List<Voice> voices = quoted.values().stream().flatMap(one -> one.provenance().voices().stream()).toList();
        People people = reader.cases().people();
        return voices.stream().flatMap(voice -> switch (axis.kind()) {
            case ATTRIBUTE -> people.labelled(voice.practice()).flatMap(one -> Optional.ofNullable(one.attributes().get(axis.name()))).stream();
            case ROLE -> Stream.of(voice.role());
            case CASE -> people.labelled(voice.practice()).map(one -> one.id().value().toString()).stream();
            case CODE -> Stream.<String>of();
        });
    }

    /// Columns with a code, or one below it, that lies on the passage.
    private Stream<String> codes(Exhibit exhibit, Coding coding) {
        var codebook = reader.codes().codebook();
        List<CodeId> lying = reader.codings().touching(coding.source(), coding.span()).stream().map(Coding::code).distinct().toList();
        return exhibit.columns().stream().map(ExhibitColumn::value).filter(value -> {
            var code = new CodeId(UUID.fromString(value));
            return codebook.find(code).isPresent() && lying.stream().anyMatch(codebook.withChildren(code)::contains);
        });
    }
}
