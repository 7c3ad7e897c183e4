package org.heddle.domain.finding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;

/// A statement about the study as a whole: what it asks or what it concludes. `position` orders those of one sort. Themes, passages and questions that
/// are gone stay on record and are not shown.
public sealed interface Finding permits Question, Conclusion {
    /// More than any such statement has, with its literature, in UTF-16 units.
    int LONGEST = 20_000;

    FindingId id();

    int position();

    String words();

    List<CodeId> themes();

    CoderId author();

    Instant at();

    Finding at(int place);

    Finding about(List<CodeId> otherThemes);

    /// In one word, for lists and files.
    default String sort() {
        return switch (this) {
            case Question _ -> "research question";
            case Conclusion _ -> "conclusion";
        };
    }

    default List<Passage> passages() {
        return switch (this) {
            case Question _ -> List.of();
            case Conclusion conclusion -> conclusion.support();
        };
    }

    /// Its passages of this source become others; an empty answer lets go of one.
    default Finding carried(SourceId source, Function<Passage, Optional<Passage>> fate) {
        return switch (this) {
            case Question question -> question;
            case Conclusion conclusion -> conclusion.supportedBy(conclusion.support().stream().flatMap(one ->
                    (one.source().equals(source) ? fate.apply(one) : Optional.of(one)).stream()).distinct().toList());
        };
    }

    /// One theme instead of another.
    default Finding merged(CodeId from, CodeId into) {
        return about(themes().stream().map(code -> code.equals(from) ? into : code).distinct().toList());
    }
}
