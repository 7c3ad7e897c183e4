package org.heddle.store.table.coding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.reading.CheckReader;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.CheckId;
import org.heddle.domain.verification.Finished;
import org.heddle.domain.verification.Seen;
import org.heddle.domain.verification.Suggestion;
import org.heddle.domain.verification.Verdict;
import org.heddle.domain.verification.Verdicts;
import org.heddle.store.sql.Sql;
import org.heddle.store.table.team.Veil;

/// Checks of codings, and what coders declared finished, on disk.
public final class CheckTable implements CheckReader {
    private static final String SELECT = """
            SELECT k.uuid, g.uuid, p.uuid, k.at, k.verdict, k.comment, c.uuid, k.edge_start, k.edge_end, k.is_to_drop, k.seen_code, k.seen_words
            FROM %s k JOIN coding g ON g.id = k.coding_id JOIN coder p ON p.id = k.checker_id
            LEFT JOIN code c ON c.id = k.suggested_code_id
            """;
    private static final String OLDEST_FIRST = " ORDER BY k.at, k.id";
    private static final String SELECT_DECLARED = """
            SELECT s.uuid, p.uuid, f.at, f.has_read_unmarked
            FROM %s f JOIN source s ON s.id = f.source_id JOIN coder p ON p.id = f.coder_id
            """;

    private final Sql sql;
    private final String checks;
    private final String select;
    private final String declared;

    public CheckTable(Sql sql, Veil veil) {
        this.sql = sql;
        checks = veil.checks();
        select = SELECT.formatted(checks);
        declared = SELECT_DECLARED.formatted(veil.declarations());
    }

    @Override
    public List<Check> of(CodingId coding) {
        return sql.list(select + "WHERE g.uuid = ?" + OLDEST_FIRST, CheckTable::check, coding.value());
    }

    @Override
    public Map<CodingId, List<Check>> of(SourceId source) {
        return byCoding(sql.list(select + "WHERE g.source_id = (SELECT id FROM source WHERE uuid = ?)" + OLDEST_FIRST, CheckTable::check,
                source.value()));
    }

    public List<Check> all() {
        return sql.list(select + OLDEST_FIRST, CheckTable::check);
    }

    public List<Check> suggesting(CodeId code) {
        return sql.list(select + "WHERE c.uuid = ?" + OLDEST_FIRST, CheckTable::check, code.value());
    }

    @Override
    public Optional<Check> find(CheckId id) {
        return sql.first(select + "WHERE k.uuid = ?", CheckTable::check, id.value());
    }

    @Override
    public List<CoderId> checkers() {
        return sql.list("SELECT p.uuid FROM " + checks + " k JOIN coder p ON p.id = k.checker_id GROUP BY p.id ORDER BY min(k.at), p.id",
                row -> new CoderId(Sql.uuid(row, 1)));
    }

    @Override
    public Map<CodingId, Verdict> verdicts(Collection<CodingId> codings) {
        if (codings.size() > 200) {
            var all = verdicts();
            all.keySet().retainAll(new HashSet<>(codings));
            return all;
        }
        String marks = codings.stream().map(_ -> "?").collect(Collectors.joining(", "));
        return verdicts(sql.list(select + "WHERE g.uuid IN (" + marks + ")" + OLDEST_FIRST, CheckTable::check,
                codings.stream().map(CodingId::value).toArray()));
    }

    @Override
    public Map<CodingId, Verdict> verdicts() {
        return verdicts(sql.list(select + OLDEST_FIRST, CheckTable::check));
    }

    private static Map<CodingId, Verdict> verdicts(List<Check> checks) {
        var verdicts = new HashMap<CodingId, Verdict>();
        byCoding(checks).forEach((coding, ofOne) -> Verdicts.of(ofOne).ifPresent(verdict -> verdicts.put(coding, verdict)));
        return verdicts;
    }

    private static Map<CodingId, List<Check>> byCoding(List<Check> checks) {
        var byCoding = new HashMap<CodingId, List<Check>>();
        checks.forEach(check -> byCoding.computeIfAbsent(check.coding(), _ -> new ArrayList<>()).add(check));
        return byCoding;
    }

    @Override
    public List<Finished> finished() {
        return sql.list(declared + "ORDER BY f.source_id, f.coder_id", CheckTable::declared);
    }

    @Override
    public Optional<Finished> finished(SourceId source, CoderId coder) {
        return sql.first(declared + "WHERE s.uuid = ? AND p.uuid = ?", CheckTable::declared, source.value(), coder.value());
    }

    public void insert(Check check) throws SQLException {
        sql.update("""
                INSERT INTO coding_check (uuid, coding_id, checker_id, at, verdict, comment, suggested_code_id, edge_start, edge_end, is_to_drop,
                    seen_code, seen_words)
                VALUES (?, (SELECT id FROM coding WHERE uuid = ?), (SELECT id FROM coder WHERE uuid = ?), ?, ?, ?,
                    (SELECT id FROM code WHERE uuid = ?), ?, ?, ?, ?, ?)
                """, check.id().value(), check.coding().value(), check.checker().value(), check.at(), check.verdict().word(),
                check.comment(), check.suggested().map(CodeId::value), edges(check).map(TextSpan::start), edges(check).map(TextSpan::end),
                check.suggestion().filter(Suggestion.DropIt.class::isInstance).isPresent(), check.seen().map(one -> one.code().value()),
                check.seen().map(Seen::words));
    }

    private static Optional<TextSpan> edges(Check check) {
        return check.suggestion().flatMap(one -> one instanceof Suggestion.OtherEdges(var span) ? Optional.of(span) : Optional.empty());
    }

    public void delete(CheckId id) throws SQLException {
        sql.update("DELETE FROM coding_check WHERE uuid = ?", id.value());
    }

    public void declare(Finished finished) throws SQLException {
        sql.update("""
                INSERT INTO finished (source_id, coder_id, at, has_read_unmarked)
                VALUES ((SELECT id FROM source WHERE uuid = ?), (SELECT id FROM coder WHERE uuid = ?), ?, ?)
                ON CONFLICT (source_id, coder_id) DO UPDATE SET at = excluded.at, has_read_unmarked = excluded.has_read_unmarked
                """, finished.source().value(), finished.coder().value(), finished.at(), finished.hasReadUnmarked());
    }

    public void withdraw(SourceId source, CoderId coder) throws SQLException {
        sql.update("""
                DELETE FROM finished WHERE source_id = (SELECT id FROM source WHERE uuid = ?)
                    AND coder_id = (SELECT id FROM coder WHERE uuid = ?)
                """, source.value(), coder.value());
    }

    private static Check check(ResultSet row) throws SQLException {
        return new Check(new CheckId(Sql.uuid(row, 1)), new CodingId(Sql.uuid(row, 2)), new CoderId(Sql.uuid(row, 3)), Sql.instant(row, 4),
                Verdict.named(row.getString(5)).orElse(Verdict.QUERY), row.getString(6), suggestion(row),
                Sql.maybeUuid(row, 11).isPresent() ? Optional.of(new Seen(new CodeId(Sql.uuid(row, 11)), row.getLong(12))) : Optional.empty());
    }

    private static Optional<Suggestion> suggestion(ResultSet row) throws SQLException {
        int start = row.getInt(8);
        if (!row.wasNull()) {
            return Optional.of(new Suggestion.OtherEdges(new TextSpan(start, row.getInt(9))));
        }
        return row.getBoolean(10) ? Optional.of(new Suggestion.DropIt()) : Suggestion.of(Sql.maybeUuid(row, 7).map(CodeId::new));
    }

    private static Finished declared(ResultSet row) throws SQLException {
        return new Finished(new SourceId(Sql.uuid(row, 1)), new CoderId(Sql.uuid(row, 2)), Sql.instant(row, 3), row.getBoolean(4));
    }
}
