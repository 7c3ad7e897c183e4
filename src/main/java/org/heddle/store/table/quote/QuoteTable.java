package org.heddle.store.table.quote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.reading.QuoteReader;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.quotes.published.PublishedPart;
import org.heddle.domain.quotes.published.Quote;
import org.heddle.domain.quotes.published.QuoteId;
import org.heddle.domain.quotes.published.QuoteStatus;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;
import org.heddle.store.sql.Sql;
import org.heddle.store.table.team.Veil;
import org.jspecify.annotations.Nullable;

/// Quotes and their published forms on disk.
public final class QuoteTable implements QuoteReader {
    private static final String ROWS = """
            SELECT q.uuid, c.uuid, q.place, q.status, q.is_stale, p.uuid, q.at
            FROM %s q JOIN coder p ON p.id = q.maker_id LEFT JOIN code c ON c.id = q.theme_id
            """;
    private static final String CODINGS = "SELECT q.uuid, g.uuid FROM %s q JOIN quote_coding m ON m.quote_id = q.id JOIN coding g ON g.id = m.coding_id ";
    private static final String PARTS = """
            SELECT q.uuid, t.kind, t.words, s.uuid, t.span_start, t.span_end, t.is_emphasised, t.is_spaced
            FROM %s q JOIN quote_part t ON t.quote_id = q.id LEFT JOIN source s ON s.id = t.source_id
            """;
    private static final String WITH_CODING = "WHERE q.id IN (SELECT m.quote_id FROM quote_coding m JOIN coding g ON g.id = m.coding_id WHERE ";

    private final Sql sql;
    private final String rows;

    public QuoteTable(Sql sql, Veil veil) {
        this.sql = sql;
        rows = veil.quotes();
    }

    @Override
    public List<Quote> all() {
        return quotes("");
    }

    @Override
    public List<Quote> of(SourceId source) {
        return quotes(WITH_CODING + "g.source_id = (SELECT id FROM source WHERE uuid = ?)) ", source.value());
    }

    @Override
    public List<Quote> of(CodingId coding) {
        return quotes(WITH_CODING + "g.uuid = ?) ", coding.value());
    }

    @Override
    public List<Quote> under(CodeId theme) {
        return quotes("WHERE q.theme_id = (SELECT id FROM code WHERE uuid = ?) ", theme.value());
    }

    @Override
    public Optional<Quote> find(QuoteId id) {
        return quotes("WHERE q.uuid = ? ", id.value()).stream().findFirst();
    }

    @Override
    public Optional<Quote> ledBy(CodingId coding) {
        return of(coding).stream().filter(quote -> quote.leading().equals(coding)).findFirst();
    }

    @Override
    public Set<String> labels() {
        return Set.copyOf(sql.list("SELECT DISTINCT t.words FROM quote_part t JOIN %s q ON q.id = t.quote_id WHERE t.kind = 'anonymised'".formatted(rows),
                row -> row.getString(1)));
    }

    private List<Quote> quotes(String where, @Nullable Object... values) {
        var plain = new LinkedHashMap<QuoteId, Quote>();
        sql.each(ROWS.formatted(rows) + where + "ORDER BY q.id", row -> {
            Quote quote = quote(row);
            plain.put(quote.id(), quote);
        }, values);
        if (plain.isEmpty()) {
            return List.of();
        }
        var codings = new LinkedHashMap<QuoteId, List<CodingId>>();
        sql.each(CODINGS.formatted(rows) + where + "ORDER BY q.id, m.position", row -> codings
                .computeIfAbsent(new QuoteId(Sql.uuid(row, 1)), _ -> new ArrayList<>()).add(new CodingId(Sql.uuid(row, 2))), values);
        var parts = new LinkedHashMap<QuoteId, List<PublishedPart>>();
        sql.each(PARTS.formatted(rows) + where + "ORDER BY q.id, t.position", row -> parts
                .computeIfAbsent(new QuoteId(Sql.uuid(row, 1)), _ -> new ArrayList<>()).add(part(row)), values);
        return plain.values().stream().map(quote -> new Quote(quote.id(), codings.getOrDefault(quote.id(), List.of()), quote.theme(), quote.order(),
                quote.status(), parts.getOrDefault(quote.id(), List.of()), quote.isStale(), quote.maker(), quote.at())).toList();
    }

    private static Quote quote(ResultSet row) throws SQLException {
        int place = row.getInt(3);
        OptionalInt order = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(place);
        return new Quote(new QuoteId(Sql.uuid(row, 1)), List.of(), Sql.maybeUuid(row, 2).map(CodeId::new), order,
                QuoteStatus.named(row.getString(4)).orElse(QuoteStatus.CANDIDATE), List.of(), row.getBoolean(5), new CoderId(Sql.uuid(row, 6)),
                Sql.instant(row, 7));
    }

    private static PublishedPart part(ResultSet row) throws SQLException {
        Optional<SourceId> source = Sql.maybeUuid(row, 4).map(SourceId::new);
        Optional<Passage> place = source.isEmpty() ? Optional.empty()
                : Optional.of(new Passage(source.get(), new TextSpan(row.getInt(5), row.getInt(6))));
        return PartKinds.part(row.getString(2), row.getString(3), place, row.getBoolean(7), row.getBoolean(8));
    }

    /// Puts the quote in, or what it is now in place of what it was.
    public void put(Quote quote) throws SQLException {
        sql.update("""
                INSERT INTO quote (uuid, theme_id, place, status, is_stale, maker_id, at)
                VALUES (?, (SELECT id FROM code WHERE uuid = ?), ?, ?, ?, (SELECT id FROM coder WHERE uuid = ?), ?)
                ON CONFLICT (uuid) DO UPDATE SET theme_id = excluded.theme_id, place = excluded.place, status = excluded.status,
                    is_stale = excluded.is_stale
                """, quote.id().value(), quote.theme().map(CodeId::value), quote.order().isPresent() ? Optional.of(quote.order().getAsInt()) : Optional.empty(),
                quote.status().word(), quote.isStale(), quote.maker().value(), quote.at());
        sql.update("DELETE FROM quote_coding WHERE quote_id = (SELECT id FROM quote WHERE uuid = ?)", quote.id().value());
        for (int at = 0; at < quote.codings().size(); at++) {
            sql.update("""
                    INSERT INTO quote_coding (quote_id, position, coding_id)
                    VALUES ((SELECT id FROM quote WHERE uuid = ?), ?, (SELECT id FROM coding WHERE uuid = ?))
                    """, quote.id().value(), at, quote.codings().get(at).value());
        }
        sql.update("DELETE FROM quote_part WHERE quote_id = (SELECT id FROM quote WHERE uuid = ?)", quote.id().value());
        for (int at = 0; at < quote.parts().size(); at++) {
            insert(quote.id(), at, quote.parts().get(at));
        }
    }

    private void insert(QuoteId quote, int at, PublishedPart part) throws SQLException {
        sql.update("""
                INSERT INTO quote_part (quote_id, position, kind, words, source_id, span_start, span_end, is_emphasised, is_spaced)
                VALUES ((SELECT id FROM quote WHERE uuid = ?), ?, ?, ?, (SELECT id FROM source WHERE uuid = ?), ?, ?, ?, ?)
                """, quote.value(), at, part.kind(), part.words(), part.place().map(place -> place.source().value()),
                part.place().map(place -> place.span().start()), part.place().map(place -> place.span().end()),
                part instanceof PublishedPart.Verbatim(_, var isEmphasised, _) && isEmphasised, part.isSpaced());
    }

    public void delete(QuoteId id) throws SQLException {
        sql.update("DELETE FROM quote WHERE uuid = ?", id.value());
    }
}
