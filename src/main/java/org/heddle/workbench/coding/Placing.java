package org.heddle.workbench.coding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.QuoteFinder;
import org.heddle.domain.source.CodePoints;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.SourceText;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;
import org.heddle.workbench.Finder;

/// Turns passages named from outside into codings, keeping one source's words in memory. Used on the store's thread.
public final class Placing {
    private final ProjectReader reader;
    private final Finder finder;
    private final CoderId coder;
    private final Instant at;
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, CodeId> codes = new HashMap<>();
    private Optional<Words> current = Optional.empty();

    Placing(ProjectReader reader, CoderId coder, Instant at) {
        this.reader = reader;
        this.coder = coder;
        this.at = at;
        finder = new Finder(reader);
    }

    /// For passages that get no code.
    public Placing(ProjectReader reader) {
        this(reader, new CoderId(new UUID(0, 0)), Instant.EPOCH);
    }

    /// The words of one source, prepared for both kinds of place; the finder is made only when a quote asks for it.
    private static final class Words {
        final SourceId source;
        final String text;
        final CodePoints points;
        private Optional<QuoteFinder> quotes = Optional.empty();

        Words(SourceId source, String text) {
            this.source = source;
            this.text = text;
            points = new CodePoints(text);
        }

        QuoteFinder quotes() {
            QuoteFinder found = quotes.orElseGet(() -> new QuoteFinder(text));
            quotes = Optional.of(found);
            return found;
        }
    }

    Coding place(Passage passage) {
        Source source = sources.computeIfAbsent(passage.source(), finder::source);
        CodeId code = codes.computeIfAbsent(passage.code(), words -> finder.code(words).id());
        return new Coding(CodingId.fresh(), source.id(), span(source, passage.place()), code, coder, at, passage.comment(),
                passage.stance(), passage.isMissed());
    }

    /// Where offsets from outside lie in a source.
    TextSpan span(SourceId source, Place.Offsets place) {
        Source known = reader.sources().find(source).orElseThrow(() -> new Refusal("That source is no longer in the project."));
        return offsets(known, words(known), place.start(), place.end());
    }

    /// All rows, or a refusal that names the first line that cannot be placed.
    List<Coding> placeAll(List<PassageRow> rows) {
        var codings = new ArrayList<Coding>();
        var seen = new HashSet<List<Object>>();
        for (PassageRow row : rows) {
            try {
                Coding coding = place(row.passage());
                boolean isTwin = !seen.add(List.of(coding.source(), coding.span(), coding.code()));
                if (isTwin || reader.codings().identical(coding).isPresent()) {
                    throw new Refusal("This passage already has that code by the same coder.");
                }
                codings.add(coding);
            } catch (Refusal refusal) {
                throw new Refusal("Line %d: %s Nothing was coded.".formatted(row.line(), refusal.sentence()));
            }
        }
        return codings;
    }

    /// Where a passage lies, without white space at its ends.
    public TextSpan span(Source source, Place place) {
        Words words = words(source);
        return switch (place) {
            case Place.Offsets(var start, var end) -> offsets(source, words, start, end);
            case Place.Words(var quote, var occurrence) -> trimmed(words, words.quotes().find(quote, occurrence));
        };
    }

    private static TextSpan offsets(Source source, Words words, int start, int end) {
        if (start < 0 || end <= start || end > words.points.count()) {
            throw new Refusal("That span does not lie in “%s”, which has characters 0 to %d; the end lies behind the start."
                    .formatted(source.name(), words.points.count()));
        }
        return trimmed(words, new TextSpan(words.points.inside(start), words.points.inside(end)));
    }

    private static TextSpan trimmed(Words words, TextSpan span) {
        return SourceText.trimmed(words.text, span.start(), span.end())
                .orElseThrow(() -> new Refusal("That span holds nothing but white space."));
    }

    private Words words(Source source) {
        Words words = current.filter(one -> one.source.equals(source.id()))
                .orElseGet(() -> new Words(source.id(), reader.sources().text(source.id())));
        current = Optional.of(words);
        return words;
    }
}
