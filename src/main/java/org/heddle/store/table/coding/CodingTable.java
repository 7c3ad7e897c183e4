package org.heddle.store.table.coding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.coding.CodingLine;
import org.heddle.domain.coding.CodingPlace;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.project.reading.CodingReader;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.MarkedCodings;
import org.heddle.store.sql.Sql;
import org.heddle.store.table.source.TurnTable;
import org.heddle.store.table.team.Veil;
import org.jspecify.annotations.Nullable;

/// Codings on disk.
public final class CodingTable implements CodingReader {
    private static final String SELECT = """
            SELECT g.uuid, s.uuid, g.span_start, g.span_end, c.uuid, p.uuid, g.at, g.comment, g.stance, g.is_missed
            FROM %s g JOIN source s ON s.id = g.source_id JOIN code c ON c.id = g.code_id JOIN coder p ON p.id = g.coder_id
            """;
    /// Codings of one place stand in the order in which they were made, also after undo, which gives a row another key; those of one moment by their code.
    private static final String PLACE = " ORDER BY g.source_id, g.span_start, g.span_end DESC, g.at, c.name, p.name, g.uuid";
    private static final String PLACE_OF_CODE = " ORDER BY g.source_id, g.span_start, g.span_end DESC, g.at, g.coder_id, g.uuid";

    /// One pass over all rows costs less than looking up those of more codes than this.
    private static final int MANY = 8;

    /// Behind the end of any text.
    private static final int FAR = 1 << 30;

    private final Sql sql;
    private final String rows;
    private final String select;
    private final MarkedTable marks;

    public CodingTable(Sql sql, Veil veil) {
        this.sql = sql;
        rows = veil.codings();
        select = SELECT.formatted(rows);
        marks = new MarkedTable(sql, veil);
    }

    @Override
    public List<Coding> of(SourceId source) {
        return sql.list(select + "WHERE g.source_id = (SELECT id FROM source WHERE uuid = ?)" + PLACE, CodingTable::coding, source.value());
    }

    @Override
    public List<Coding> touching(SourceId source, TextSpan passage) {
        return sql.list(select + "WHERE g.source_id = (SELECT id FROM source WHERE uuid = ?) AND g.span_start < ? AND g.span_end > ?" + PLACE,
                CodingTable::coding, source.value(), passage.end(), passage.start());
    }

    @Override
    public List<Coding> with(Collection<CodeId> codes) {
        var found = new ArrayList<Coding>();
        var reading = new WholeCodings(sql, rows);
        codes.forEach(code -> reading.each("WHERE g.code_id = (SELECT id FROM code WHERE uuid = ?)" + PLACE_OF_CODE, (coding, _) -> found.add(coding), code.value()));
        return found;
    }

    @Override
    public List<Coding> unsorted(Collection<CodeId> codes) {
        var found = new ArrayList<Coding>();
        var reading = new WholeCodings(sql, rows);
        if (codes.size() > MANY) {
            reading.each("WHERE +g.code_id IN (SELECT id FROM code WHERE uuid IN (" + marks(codes) + ")) ORDER BY g.id", (coding, _) -> found.add(coding),
                    codes.stream().map(CodeId::value).toArray());
        } else {
            codes.forEach(code -> reading.each("WHERE g.code_id = (SELECT id FROM code WHERE uuid = ?) ORDER BY g.source_id, g.id", (coding, _) -> found.add(coding), code.value()));
        }
        return found;
    }

    /// Everything, one by one.
    public void all(Consumer<Coding> each) {
        new WholeCodings(sql, rows).each("ORDER BY g.id", (coding, _) -> each.accept(coding));
    }

    @Override
    public Optional<Coding> find(CodingId id) {
        return sql.first(select + "WHERE g.uuid = ?", CodingTable::coding, id.value());
    }

    @Override
    public List<Coding> idBegins(String letters) {
        String hex = letters.replace("-", "").toUpperCase(Locale.ROOT);
        if (!hex.matches("[0-9A-F]{1,32}")) {
            return List.of();
        }
        byte[] low = bound(hex, '0');
        byte[] high = bound(hex, 'F');
        return sql.list(select + "WHERE g.uuid BETWEEN ? AND ?" + PLACE, CodingTable::coding, low, high);
    }

    private static byte[] bound(String hex, char filler) {
        return HexFormat.of().parseHex(hex + String.valueOf(filler).repeat(32 - hex.length()));
    }

    @Override
    public Optional<Coding> identical(Coding coding) {
        return sql.first(select + """
                WHERE g.source_id = (SELECT id FROM source WHERE uuid = ?) AND g.span_start = ? AND g.span_end = ?
                    AND g.code_id = (SELECT id FROM code WHERE uuid = ?) AND g.coder_id = (SELECT id FROM coder WHERE uuid = ?)
                """, CodingTable::coding, coding.source().value(), coding.span().start(), coding.span().end(), coding.code().value(),
                coding.coder().value());
    }

    @Override
    public Optional<Coding> firstKnown(Collection<Coding> codings) {
        return new ManyCodings(sql).firstKnown(codings, rows);
    }

    @Override
    public List<CodingLine> lines(Collection<CodeId> codes) {
        return new CodingLines(sql, rows).with(codes);
    }

    @Override
    public List<CodingLine> lines(Map<CodeId, Set<SourceId>> where) {
        return new CodingLines(sql, rows).with(where);
    }

    @Override
    public Optional<CodingLine> line(CodingId id) {
        return find(id).map(coding -> new CodingLine(id, coding.source(), coding.span(), coding.code(), coding.coder(), coding.at(), isStarred(id)));
    }

    @Override
    public Map<CodingId, String> speakers(Collection<CodeId> codes, Collection<SourceId> sources) {
        var found = new HashMap<CodingId, String>();
        for (SourceId source : sources) {
            var turns = new TreeMap<Integer, String>();
            new TurnTable(sql).of(source).forEach(turn -> turns.put(turn.start(), turn.speaker()));
            for (CodeId code : codes) {
                sql.each("""
                        SELECT uuid, span_start FROM coding
                        WHERE code_id = (SELECT id FROM code WHERE uuid = ?) AND source_id = (SELECT id FROM source WHERE uuid = ?)
                        """, row -> {
                    var turn = turns.floorEntry(row.getInt(2));
                    if (turn != null) {
                        found.put(new CodingId(Sql.uuid(row, 1)), turn.getValue());
                    }
                }, code.value(), source.value());
            }
        }
        return found;
    }

    @Override
    public Set<CodingId> starred() {
        return Set.copyOf(sql.list("SELECT g.uuid FROM star x CROSS JOIN " + rows + " g ON g.id = x.coding_id", row -> new CodingId(Sql.uuid(row, 1))));
    }

    public boolean isStarred(CodingId id) {
        return sql.exists("SELECT 1 FROM star WHERE coding_id = (SELECT id FROM coding WHERE uuid = ?)", id.value());
    }

    public void star(CodingId id, boolean isStarred) throws SQLException {
        sql.update(isStarred ? "INSERT INTO star (coding_id) SELECT id FROM coding WHERE uuid = ?"
                : "DELETE FROM star WHERE coding_id = (SELECT id FROM coding WHERE uuid = ?)", id.value());
    }

    @Override
    public Map<SourceId, Integer> counts() {
        var counts = new HashMap<SourceId, Integer>();
        sql.each("SELECT s.uuid, n.n FROM (SELECT source_id, count(*) AS n FROM " + rows
                + " GROUP BY source_id) n JOIN source s ON s.id = n.source_id",
                row -> counts.put(new SourceId(Sql.uuid(row, 1)), row.getInt(2)));
        return counts;
    }

    @Override
    public int count(SourceId source) {
        return (int) sql.number("SELECT count(*) FROM " + rows + " WHERE source_id = (SELECT id FROM source WHERE uuid = ?)", source.value());
    }

    @Override
    public Map<SourceId, Set<CoderId>> coders() {
        var coders = new HashMap<SourceId, Set<CoderId>>();
        sql.each("""
                SELECT s.uuid, c.uuid FROM source s, coder c
                WHERE EXISTS (SELECT 1 FROM %s g WHERE g.coder_id = c.id AND g.source_id = s.id)
                """.formatted(rows), row -> coders.computeIfAbsent(new SourceId(Sql.uuid(row, 1)), _ -> new HashSet<>()).add(new CoderId(Sql.uuid(row, 2))));
        return coders;
    }

    @Override
    public Set<CoderId> coders(SourceId source) {
        return Set.copyOf(sql.list("""
                SELECT c.uuid FROM source s, coder c
                WHERE s.uuid = ? AND EXISTS (SELECT 1 FROM %s g WHERE g.coder_id = c.id AND g.source_id = s.id)
                """.formatted(rows), row -> new CoderId(Sql.uuid(row, 1)), source.value()));
    }

    @Override
    public Map<SourceId, Integer> counts(Collection<CodeId> codes) {
        var counts = new HashMap<SourceId, Integer>();
        for (CodeId code : codes) {
            sql.each("""
                    SELECT s.uuid, n.n
                    FROM (SELECT source_id, count(*) AS n FROM %s WHERE code_id = (SELECT id FROM code WHERE uuid = ?) GROUP BY source_id) n
                    JOIN source s ON s.id = n.source_id
                    """.formatted(rows), row -> counts.merge(new SourceId(Sql.uuid(row, 1)), row.getInt(2), Integer::sum), code.value());
        }
        return counts;
    }

    @Override
    public Map<CodeId, Long> letters() {
        var letters = new HashMap<CodeId, Long>();
        sql.each("SELECT c.uuid, n.n FROM (SELECT code_id, sum(span_end - span_start) AS n FROM " + rows
                + " GROUP BY +code_id) n JOIN code c ON c.id = n.code_id", row -> letters.put(new CodeId(Sql.uuid(row, 1)), row.getLong(2)));
        return letters;
    }

    @Override
    public Map<CoderId, Integer> countsByCoder() {
        return countsByCoder("TRUE");
    }

    @Override
    public Map<CoderId, Integer> countsByCoder(Stance stance) {
        return countsByCoder("stance = ?", stance.word());
    }

    private Map<CoderId, Integer> countsByCoder(String where, Object... values) {
        var counts = new HashMap<CoderId, Integer>();
        sql.each("SELECT p.uuid, n.n FROM (SELECT coder_id, count(*) AS n FROM " + rows + " WHERE " + where
                + " GROUP BY coder_id) n JOIN coder p ON p.id = n.coder_id",
                row -> counts.put(new CoderId(Sql.uuid(row, 1)), row.getInt(2)), values);
        return counts;
    }

    @Override
    public CodingColumns columns() {
        return columns(List.of(), Optional.empty());
    }

    @Override
    public CodingColumns columns(Collection<CodeId> wanted, Optional<CoderId> coder) {
        return columns(wanted, coder, Optional.empty());
    }

    @Override
    public MarkedCodings marked() {
        var keys = LongStream.builder();
        CodingColumns columns = columns(List.of(), Optional.empty(), Optional.of(keys));
        return marks.marks(columns, keys.build().toArray());
    }

    private CodingColumns columns(Collection<CodeId> wanted, Optional<CoderId> coder, Optional<LongConsumer> keys) {
        String where = where(wanted, coder);
        @Nullable Object[] values = Stream.concat(wanted.stream().map(CodeId::value), coder.stream().map(CoderId::value)).toArray();
        var sources = index("SELECT id, uuid FROM source ORDER BY id", SourceId::new);
        var codes = index("SELECT id, uuid FROM code ORDER BY id", CodeId::new);
        var coders = index("SELECT id, uuid FROM coder ORDER BY id", CoderId::new);
        int size = (int) sql.number("SELECT count(*) FROM " + rows + " " + where, values);
        var columns = new int[5][size];
        int[] next = {0};
        sql.each("SELECT source_id, code_id, coder_id, span_start, span_end, id FROM " + rows + " " + where + " ORDER BY source_id, span_start, span_end", row -> {
            int at = next[0]++;
            columns[0][at] = sources.at(row.getLong(1));
            columns[1][at] = codes.at(row.getLong(2));
            columns[2][at] = coders.at(row.getLong(3));
            columns[3][at] = row.getInt(4);
            columns[4][at] = row.getInt(5);
            if (keys.isPresent()) {
                keys.get().accept(row.getLong(6));
            }
        }, values);
        return new CodingColumns(sources.ids, codes.ids, coders.ids, columns[0], columns[1], columns[2], columns[3], columns[4]);
    }

    private static String where(Collection<CodeId> codes, Optional<CoderId> coder) {
        return "WHERE " + (codes.isEmpty() ? "TRUE" : "code_id IN (SELECT id FROM code WHERE uuid IN (" + marks(codes) + "))")
                + (coder.isEmpty() ? "" : " AND coder_id = (SELECT id FROM coder WHERE uuid = ?)");
    }

    private static String marks(Collection<?> values) {
        return values.stream().map(_ -> "?").collect(Collectors.joining(", "));
    }

    private <T> Index<T> index(String query, Function<UUID, T> id) {
        var ids = new ArrayList<T>();
        var rows = new ArrayList<Long>();
        sql.each(query, row -> {
            rows.add(row.getLong(1));
            ids.add(id.apply(Sql.uuid(row, 2)));
        });
        return new Index<>(List.copyOf(ids), rows.stream().mapToLong(Long::longValue).toArray());
    }

    /// Row keys in ascending order, and the id of each.
    @SuppressWarnings("ArrayRecordComponent")
    private record Index<T>(List<T> ids, long[] rows) {
        int at(long row) {
            return Arrays.binarySearch(rows, row);
        }
    }

    public void insert(Coding coding) throws SQLException {
        sql.update("""
                INSERT INTO coding (uuid, source_id, span_start, span_end, code_id, coder_id, at, comment, stance, is_missed)
                VALUES (?, (SELECT id FROM source WHERE uuid = ?), ?, ?, (SELECT id FROM code WHERE uuid = ?),
                    (SELECT id FROM coder WHERE uuid = ?), ?, ?, ?, ?)
                """, coding.id().value(), coding.source().value(), coding.span().start(), coding.span().end(), coding.code().value(),
                coding.coder().value(), coding.at(), coding.comment(), coding.stance().word(), coding.isMissed());
    }

    public void insert(Collection<Coding> codings) throws SQLException {
        new ManyCodings(sql).insert(codings);
    }

    /// Removes those of these codings on which nothing hangs that would have to go with it; answers which, in the order given.
    public List<Coding> deleteBare(List<CodingId> several) throws SQLException {
        return new ManyCodings(sql).deleteBare(several);
    }

    public void delete(CodingId id) throws SQLException {
        sql.update("DELETE FROM coding WHERE uuid = ?", id.value());
    }

    public void update(Coding coding) throws SQLException {
        sql.update("""
                UPDATE coding SET span_start = ?, span_end = ?, code_id = (SELECT id FROM code WHERE uuid = ?), comment = ?, stance = ?
                WHERE uuid = ?
                """, coding.span().start(), coding.span().end(), coding.code().value(), coding.comment(), coding.stance().word(),
                coding.id().value());
    }

    /// Puts codings of one source to other places, all at once: on the way no two may stand at the same place.
    public void place(SourceId source, List<CodingPlace> places) throws SQLException {
        sql.update("""
                UPDATE coding SET span_start = span_start + ?, span_end = span_end + ? WHERE source_id = (SELECT id FROM source WHERE uuid = ?)
                """, FAR, FAR, source.value());
        for (CodingPlace one : places) {
            sql.update("UPDATE coding SET span_start = ?, span_end = ? WHERE uuid = ?", one.span().start(), one.span().end(),
                    one.coding().value());
        }
        sql.update("""
                UPDATE coding SET span_start = span_start - ?, span_end = span_end - ?
                WHERE source_id = (SELECT id FROM source WHERE uuid = ?) AND span_start >= ?
                """, FAR, FAR, source.value(), FAR);
    }

    private static Coding coding(ResultSet row) throws SQLException {
        return new Coding(new CodingId(Sql.uuid(row, 1)), new SourceId(Sql.uuid(row, 2)), new TextSpan(row.getInt(3), row.getInt(4)),
                new CodeId(Sql.uuid(row, 5)), new CoderId(Sql.uuid(row, 6)), Sql.instant(row, 7), row.getString(8),
                Stance.named(row.getString(9)).orElse(Stance.EXEMPLIFIES), row.getBoolean(10));
    }
}
