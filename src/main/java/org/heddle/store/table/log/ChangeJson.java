package org.heddle.store.table.log;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.heddle.domain.arrangement.ArrangementId;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.PersonId;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.codebook.DefinitionId;
import org.heddle.domain.codebook.ExampleId;
import org.heddle.domain.codebook.VersionId;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.difference.SettlementId;
import org.heddle.domain.finding.Finding;
import org.heddle.domain.finding.FindingId;
import org.heddle.domain.link.EntryId;
import org.heddle.domain.link.LinkId;
import org.heddle.domain.link.PolicyId;
import org.heddle.domain.matrix.ColumnId;
import org.heddle.domain.matrix.MatrixId;
import org.heddle.domain.memo.MemoId;
import org.heddle.domain.memo.MemoLink;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.memo.NoteId;
import org.heddle.domain.pass.PassId;
import org.heddle.domain.project.CaseChange;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CheckChange;
import org.heddle.domain.project.CodeChange;
import org.heddle.domain.project.CodingChange;
import org.heddle.domain.project.DifferenceChange;
import org.heddle.domain.project.FindingChange;
import org.heddle.domain.project.LinkChange;
import org.heddle.domain.project.MatrixChange;
import org.heddle.domain.project.MemoChange;
import org.heddle.domain.project.MergeChange;
import org.heddle.domain.project.NoteChange;
import org.heddle.domain.project.PassChange;
import org.heddle.domain.project.PrintChange;
import org.heddle.domain.project.ProgressChange;
import org.heddle.domain.project.QuoteChange;
import org.heddle.domain.project.SourceChange;
import org.heddle.domain.project.SurgeryChange;
import org.heddle.domain.project.TeamChange;
import org.heddle.domain.project.VersionChange;
import org.heddle.domain.quotes.exhibit.ExhibitId;
import org.heddle.domain.quotes.published.PublishedPart;
import org.heddle.domain.quotes.published.QuoteId;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.surgery.SurgeryId;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.CheckId;
import org.heddle.domain.verification.Suggestion;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/// Writes changes as undo steps and reads them back, without a Jackson annotation in the domain.
/// The words of an added source are left out: they are found again by their hash.
final class ChangeJson {
    private static final List<Class<?>> IDS =
            List.of(SourceId.class, CodeId.class, CodingId.class, CoderId.class, CaseId.class, PersonId.class, CheckId.class, ExampleId.class,
                    VersionId.class, DefinitionId.class, MemoId.class, NoteId.class, PassId.class, QuoteId.class, SettlementId.class, SurgeryId.class, LinkId.class,
                    PolicyId.class, EntryId.class, ArrangementId.class, FindingId.class, ExhibitId.class, MatrixId.class, ColumnId.class);

    private static final JsonMapper MAPPER = mapper();

    private ChangeJson() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "do")
    private interface Named {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    private interface Sorted {}

    private interface IdAsText {
        @JsonValue
        UUID value();
    }

    private interface ColourAsText {
        @JsonValue
        String hex();
    }

    @SuppressWarnings("UnusedMethod") // read by Jackson
    private interface WithoutText {
        @JsonIgnore
        String text();
    }

    private static JsonMapper mapper() {
        var builder = JsonMapper.builder().addMixIn(Change.class, Named.class).addMixIn(Colour.class, ColourAsText.class)
                .addMixIn(SourceChange.AddSource.class, WithoutText.class)
                .addMixIn(SourceChange.RestoreText.class, WithoutText.class)
                .changeDefaultVisibility(visible -> visible.withGetterVisibility(Visibility.NONE)
                        .withIsGetterVisibility(Visibility.NONE).withFieldVisibility(Visibility.ANY));
        alternatives(builder, MemoTarget.class);
        alternatives(builder, MemoLink.class);
        alternatives(builder, Suggestion.class);
        alternatives(builder, PublishedPart.class);
        alternatives(builder, Finding.class);
        IDS.forEach(id -> builder.addMixIn(id, IdAsText.class));
        changes().forEach(type -> builder.registerSubtypes(new NamedType(type, name(type))));
        return builder.build();
    }

    private static void alternatives(JsonMapper.Builder builder, Class<?> sealed) {
        builder.addMixIn(sealed, Sorted.class);
        for (Class<?> type : sealed.getPermittedSubclasses()) {
            builder.registerSubtypes(new NamedType(type, name(type)));
        }
    }

    private static Stream<Class<?>> changes() {
        return Stream.of(SourceChange.class, CaseChange.class, CodeChange.class, VersionChange.class, CodingChange.class, CheckChange.class,
                        TeamChange.class, MemoChange.class, NoteChange.class, ProgressChange.class, PassChange.class, QuoteChange.class,
                        DifferenceChange.class, SurgeryChange.class, LinkChange.class, FindingChange.class, PrintChange.class, MatrixChange.class, MergeChange.class)
                .flatMap(group -> Stream.of(group.getPermittedSubclasses()));
    }

    /// The simple name of the class: undo steps live for 500 acts only, and one that cannot be read is refused, never guessed.
    private static String name(Class<?> type) {
        return type.getSimpleName();
    }

    static String write(Change change) {
        return MAPPER.writerFor(Change.class).writeValueAsString(change);
    }

    static Change read(String json) {
        return MAPPER.readValue(json, Change.class);
    }
}
