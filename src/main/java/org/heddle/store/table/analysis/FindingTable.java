package org.heddle.store.table.analysis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heddle.domain.arrangement.Arrangement;
import org.heddle.domain.arrangement.ArrangementId;
import org.heddle.domain.arrangement.Line;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.finding.Audience;
import org.heddle.domain.finding.Conclusion;
import org.heddle.domain.finding.Conclusion.Standing;
import org.heddle.domain.finding.Finding;
import org.heddle.domain.finding.FindingId;
import org.heddle.domain.finding.Novelty;
import org.heddle.domain.finding.Question;
import org.heddle.domain.project.reading.FindingReader;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;
import org.heddle.store.sql.Sql;
import org.heddle.store.table.team.Veil;

/// Arrangements, research questions and conclusions on disk. What they point to stands there by its uuid, and may be gone.
public final class FindingTable implements FindingReader {
    private static final String BETWEEN = " ";

    private final Sql sql;
    private final Veil veil;

    public FindingTable(Sql sql, Veil veil) {
        this.sql = sql;
        this.veil = veil;
    }

    @Override
    public List<Arrangement> arrangements() {
        Map<UUID, List<Line>> lines = new HashMap<>();
        sql.each("""
                SELECT a.uuid, l.depth, l.code_uuid, l.heading, l.gloss FROM arrangement a JOIN arrangement_line l ON l.arrangement_id = a.id
                ORDER BY a.id, l.position
                """, row -> lines.computeIfAbsent(Sql.uuid(row, 1), _ -> new ArrayList<>())
                        .add(new Line(row.getInt(2), Sql.maybeUuid(row, 3).map(CodeId::new), row.getString(4), row.getString(5))));
        return sql.list("SELECT uuid, name, position FROM arrangement ORDER BY position, uuid", row -> new Arrangement(
                new ArrangementId(Sql.uuid(row, 1)), row.getString(2), row.getInt(3), lines.getOrDefault(Sql.uuid(row, 1), List.of())));
    }

    @Override
    public Optional<Arrangement> find(ArrangementId id) {
        return arrangements().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<Finding> all() {
        Map<UUID, List<Link>> links = new HashMap<>();
        sql.each("""
                SELECT f.uuid, l.sort, l.target_uuid, l.span_start, l.span_end FROM %s f JOIN finding_link l ON l.finding_id = f.id
                ORDER BY f.id, l.sort, l.position
                """.formatted(veil.findings()), row -> links.computeIfAbsent(Sql.uuid(row, 1), _ -> new ArrayList<>())
                        .add(new Link(row.getString(2), Sql.uuid(row, 3), row.getInt(4), row.getInt(5))));
        return sql.list("""
                SELECT f.uuid, f.sort, f.position, f.words, f.novelty, f.audiences, f.literature, c.uuid, f.at
                FROM %s f JOIN coder c ON c.id = f.author_id ORDER BY f.position, f.uuid
                """.formatted(veil.findings()), row -> finding(row, links.getOrDefault(Sql.uuid(row, 1), List.of())));
    }

    @Override
    public Optional<Finding> find(FindingId id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private record Link(String sort, UUID target, int start, int end) {}

    private static Finding finding(ResultSet row, List<Link> links) throws SQLException {
        var id = new FindingId(Sql.uuid(row, 1));
        var author = new CoderId(Sql.uuid(row, 8));
        List<CodeId> themes = links.stream().filter(link -> link.sort.equals("code")).map(link -> new CodeId(link.target)).toList();
        if (row.getString(2).equals("question")) {
            return new Question(id, row.getInt(3), row.getString(4), themes, author, Sql.instant(row, 9));
        }
        List<Audience> audiences = Arrays.stream(row.getString(6).split(BETWEEN, -1)).flatMap(word -> Audience.named(word).stream()).toList();
        var standing = new Standing(Novelty.named(row.getString(5)).orElse(Novelty.UNSAID), audiences, row.getString(7));
        return new Conclusion(id, row.getInt(3), row.getString(4), standing, themes,
                links.stream().filter(link -> link.sort.equals("passage"))
                        .map(link -> new Passage(new SourceId(link.target), new TextSpan(link.start, link.end))).toList(),
                links.stream().filter(link -> link.sort.equals("question")).map(link -> new FindingId(link.target)).toList(), author, Sql.instant(row, 9));
    }

    public void put(Arrangement arrangement) throws SQLException {
        UUID id = arrangement.id().value();
        sql.update("""
                INSERT INTO arrangement (uuid, name, position) VALUES (?, ?, ?)
                ON CONFLICT (uuid) DO UPDATE SET name = excluded.name, position = excluded.position
                """, id, arrangement.name(), arrangement.position());
        sql.update("DELETE FROM arrangement_line WHERE arrangement_id = (SELECT id FROM arrangement WHERE uuid = ?)", id);
        for (int at = 0; at < arrangement.lines().size(); at++) {
            Line line = arrangement.lines().get(at);
            sql.update("""
                    INSERT INTO arrangement_line (arrangement_id, position, depth, code_uuid, heading, gloss)
                    VALUES ((SELECT id FROM arrangement WHERE uuid = ?), ?, ?, ?, ?, ?)
                    """, id, at, line.depth(), line.code().map(CodeId::value), line.heading(), line.gloss());
        }
    }

    public void delete(ArrangementId id) throws SQLException {
        sql.update("DELETE FROM arrangement WHERE uuid = ?", id.value());
    }

    public void put(Finding finding) throws SQLException {
        UUID id = finding.id().value();
        Standing standing = finding instanceof Conclusion conclusion ? conclusion.standing() : Standing.UNSAID;
        sql.update("""
                INSERT INTO finding (uuid, sort, position, words, novelty, audiences, literature, author_id, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT id FROM coder WHERE uuid = ?), ?)
                ON CONFLICT (uuid) DO UPDATE SET position = excluded.position, words = excluded.words, novelty = excluded.novelty,
                    audiences = excluded.audiences, literature = excluded.literature, author_id = excluded.author_id, at = excluded.at
                """, id, finding instanceof Question ? "question" : "conclusion", finding.position(), finding.words(), standing.novelty().words(),
                standing.audiences().stream().map(Audience::word).collect(Collectors.joining(BETWEEN)), standing.literature(),
                finding.author().value(), finding.at());
        sql.update("DELETE FROM finding_link WHERE finding_id = (SELECT id FROM finding WHERE uuid = ?)", id);
        link(id, "code", finding.themes().stream().map(CodeId::value).toList());
        if (finding instanceof Conclusion conclusion) {
            link(id, "question", conclusion.answers().stream().map(FindingId::value).toList());
            for (int at = 0; at < conclusion.support().size(); at++) {
                Passage place = conclusion.support().get(at);
                sql.update("""
                        INSERT INTO finding_link (finding_id, sort, position, target_uuid, span_start, span_end)
                        VALUES ((SELECT id FROM finding WHERE uuid = ?), 'passage', ?, ?, ?, ?)
                        """, id, at, place.source().value(), place.span().start(), place.span().end());
            }
        }
    }

    private void link(UUID finding, String sort, List<UUID> targets) throws SQLException {
        for (int at = 0; at < targets.size(); at++) {
            sql.update("INSERT INTO finding_link (finding_id, sort, position, target_uuid) VALUES ((SELECT id FROM finding WHERE uuid = ?), ?, ?, ?)",
                    finding, sort, at, targets.get(at));
        }
    }

    public void delete(FindingId id) throws SQLException {
        sql.update("DELETE FROM finding WHERE uuid = ?", id.value());
    }
}
