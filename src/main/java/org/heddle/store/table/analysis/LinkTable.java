package org.heddle.store.table.analysis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.link.EntryId;
import org.heddle.domain.link.Form;
import org.heddle.domain.link.Link;
import org.heddle.domain.link.LinkId;
import org.heddle.domain.link.LinkKind;
import org.heddle.domain.link.Policy;
import org.heddle.domain.link.PolicyId;
import org.heddle.domain.link.RegisterEntry;
import org.heddle.domain.link.Tension;
import org.heddle.domain.project.reading.LinkReader;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.source.NaturalOrder;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;
import org.heddle.store.sql.Sql;
import org.heddle.store.table.team.Veil;
import org.jspecify.annotations.Nullable;

/// Links between passages, codes in tension, policies and the register of disrupted narratives on disk.
public final class LinkTable implements LinkReader {
    private static final String LINKS = """
            SELECT l.uuid, a.uuid, l.from_start, l.from_end, b.uuid, l.to_start, l.to_end, l.kind, l.comment, m.uuid, l.at
            FROM %s l JOIN source a ON a.id = l.from_source_id JOIN source b ON b.id = l.to_source_id JOIN coder m ON m.id = l.maker_id
            """;
    private static final String ENTRIES = """
            SELECT e.uuid, e.form, e.title, e.reading, a.uuid, e.at, s.uuid, p.span_start, p.span_end
            FROM %s e JOIN coder a ON a.id = e.author_id LEFT JOIN register_passage p ON p.entry_id = e.id LEFT JOIN source s ON s.id = p.source_id
            """;
    private static final String BETWEEN = "\n";

    private final Sql sql;
    private final Veil veil;

    public LinkTable(Sql sql, Veil veil) {
        this.sql = sql;
        this.veil = veil;
    }

    @Override
    public List<Link> all() {
        return links("WHERE TRUE");
    }

    @Override
    public List<Link> of(SourceId source) {
        return links("WHERE (SELECT id FROM source WHERE uuid = ?) IN (l.from_source_id, l.to_source_id)", source.value());
    }

    @Override
    public Optional<Link> find(LinkId id) {
        return links("WHERE l.uuid = ?", id.value()).stream().findFirst();
    }

    private List<Link> links(String where, @Nullable Object... values) {
        return sql.list(LINKS.formatted(veil.links()) + where + " ORDER BY l.id", LinkTable::link, values);
    }

    @Override
    public List<Tension> tensions() {
        return sql.list("SELECT a.uuid, b.uuid FROM tension t JOIN code a ON a.id = t.one_id JOIN code b ON b.id = t.other_id ORDER BY a.name, b.name",
                row -> new Tension(new CodeId(Sql.uuid(row, 1)), new CodeId(Sql.uuid(row, 2))));
    }

    @Override
    public List<Policy> policies() {
        return sql.list("SELECT uuid, name, terms FROM policy", LinkTable::policy).stream()
                .sorted(Comparator.comparing(Policy::name, NaturalOrder::compare)).toList();
    }

    @Override
    public Optional<Policy> find(PolicyId id) {
        return sql.first("SELECT uuid, name, terms FROM policy WHERE uuid = ?", LinkTable::policy, id.value());
    }

    @Override
    public List<RegisterEntry> entries() {
        return entries("");
    }

    @Override
    public Optional<RegisterEntry> find(EntryId id) {
        return entries("WHERE e.uuid = ?", id.value()).stream().findFirst();
    }

    private List<RegisterEntry> entries(String where, @Nullable Object... values) {
        var bare = new LinkedHashMap<EntryId, RegisterEntry>();
        var passages = new LinkedHashMap<EntryId, List<Passage>>();
        sql.each(ENTRIES.formatted(veil.entries()) + where + " ORDER BY e.id, p.position", row -> {
            var id = new EntryId(Sql.uuid(row, 1));
            bare.put(id, new RegisterEntry(id, new Form(row.getString(2)), row.getString(3), List.of(), row.getString(4), new CoderId(Sql.uuid(row, 5)),
                    Sql.instant(row, 6)));
            List<Passage> shown = passages.computeIfAbsent(id, _ -> new ArrayList<>());
            if (Sql.maybeUuid(row, 7).isPresent()) {
                shown.add(passage(row, 7));
            }
        }, values);
        return bare.values().stream().map(entry -> entry.showing(passages.getOrDefault(entry.id(), List.of()))).toList();
    }

    /// Puts the link in, or what is said of it now in place of what was said.
    public void put(Link link) throws SQLException {
        sql.update("""
                INSERT INTO passage_link (uuid, from_source_id, from_start, from_end, to_source_id, to_start, to_end, kind, comment, maker_id, at)
                VALUES (?, (SELECT id FROM source WHERE uuid = ?), ?, ?, (SELECT id FROM source WHERE uuid = ?), ?, ?, ?, ?,
                    (SELECT id FROM coder WHERE uuid = ?), ?)
                ON CONFLICT (uuid) DO UPDATE SET from_source_id = excluded.from_source_id, from_start = excluded.from_start, from_end = excluded.from_end,
                    to_source_id = excluded.to_source_id, to_start = excluded.to_start, to_end = excluded.to_end, kind = excluded.kind,
                    comment = excluded.comment, maker_id = excluded.maker_id, at = excluded.at
                """, link.id().value(), link.from().source().value(), link.from().span().start(), link.from().span().end(), link.to().source().value(),
                link.to().span().start(), link.to().span().end(), link.kind().word(), link.comment(), link.maker().value(), link.at());
    }

    public void delete(LinkId id) throws SQLException {
        sql.update("DELETE FROM passage_link WHERE uuid = ?", id.value());
    }

    public void put(Tension tension) throws SQLException {
        sql.update("INSERT INTO tension (one_id, other_id) VALUES ((SELECT id FROM code WHERE uuid = ?), (SELECT id FROM code WHERE uuid = ?))",
                tension.one().value(), tension.other().value());
    }

    public void delete(Tension tension) throws SQLException {
        sql.update("DELETE FROM tension WHERE one_id = (SELECT id FROM code WHERE uuid = ?) AND other_id = (SELECT id FROM code WHERE uuid = ?)",
                tension.one().value(), tension.other().value());
    }

    public void put(Policy policy) throws SQLException {
        sql.update("""
                INSERT INTO policy (uuid, name, terms) VALUES (?, ?, ?)
                ON CONFLICT (uuid) DO UPDATE SET name = excluded.name, terms = excluded.terms
                """, policy.id().value(), policy.name(), String.join(BETWEEN, policy.terms()));
    }

    public void delete(PolicyId id) throws SQLException {
        sql.update("DELETE FROM policy WHERE uuid = ?", id.value());
    }

    /// Puts the entry in, or what is said of it now in place of what was said.
    public void put(RegisterEntry entry) throws SQLException {
        sql.update("""
                INSERT INTO register_entry (uuid, form, title, reading, author_id, at) VALUES (?, ?, ?, ?, (SELECT id FROM coder WHERE uuid = ?), ?)
                ON CONFLICT (uuid) DO UPDATE SET form = excluded.form, title = excluded.title, reading = excluded.reading,
                    author_id = excluded.author_id, at = excluded.at
                """, entry.id().value(), entry.form().words(), entry.title(), entry.reading(), entry.author().value(), entry.at());
        sql.update("DELETE FROM register_passage WHERE entry_id = (SELECT id FROM register_entry WHERE uuid = ?)", entry.id().value());
        for (int at = 0; at < entry.passages().size(); at++) {
            Passage passage = entry.passages().get(at);
            sql.update("""
                    INSERT INTO register_passage (entry_id, position, source_id, span_start, span_end)
                    VALUES ((SELECT id FROM register_entry WHERE uuid = ?), ?, (SELECT id FROM source WHERE uuid = ?), ?, ?)
                    """, entry.id().value(), at, passage.source().value(), passage.span().start(), passage.span().end());
        }
    }

    public void delete(EntryId id) throws SQLException {
        sql.update("DELETE FROM register_entry WHERE uuid = ?", id.value());
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(new LinkId(Sql.uuid(row, 1)), passage(row, 2), passage(row, 5), new LinkKind(row.getString(8)), row.getString(9),
                new CoderId(Sql.uuid(row, 10)), Sql.instant(row, 11));
    }

    /// A source with start and end, from this column on.
    private static Passage passage(ResultSet row, int column) throws SQLException {
        return new Passage(new SourceId(Sql.uuid(row, column)), new TextSpan(row.getInt(column + 1), row.getInt(column + 2)));
    }

    private static Policy policy(ResultSet row) throws SQLException {
        return new Policy(new PolicyId(Sql.uuid(row, 1)), row.getString(2), row.getString(3).lines().toList());
    }
}
