package org.heddle.store;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Everything in a project file but its log, with row keys replaced by what they mean: equal for equal projects.
final class Snapshot {
    private static final List<String> QUESTIONS = List.of(
            "SELECT hex(uuid), name FROM coder",
            "SELECT hex(uuid), label FROM study_case",
            "SELECT hex(c.uuid), a.name, a.value FROM case_attribute a JOIN study_case c ON c.id = a.case_id",
            "SELECT code, label FROM role",
            "SELECT hex(uuid), name FROM person",
            """
            SELECT hex(s.uuid), s.name, s.file_name, s.kind, s.length, s.characters, t.body, t.sha256, hex(c.uuid)
            FROM source s JOIN text t ON t.id = s.text_id LEFT JOIN study_case c ON c.id = s.case_id""",
            """
            SELECT hex(s.uuid), k.label, k.is_interviewer, k.role_code, hex(c.uuid), hex(p.uuid) FROM speaker k
            JOIN source s ON s.id = k.source_id LEFT JOIN study_case c ON c.id = k.case_id LEFT JOIN person p ON p.id = k.person_id""",
            "SELECT hex(s.uuid), t.number, t.speaker, t.span_start, t.span_end FROM turn t JOIN source s ON s.id = t.source_id",
            """
            SELECT hex(c.uuid), hex(p.uuid), c.position, c.name, c.colour, c.definition, c.use_when, c.not_when, c.example, c.origin,
                c.theory, c.status, c.dimension
            FROM code c LEFT JOIN code p ON p.id = c.parent_id""",
            """
            SELECT hex(g.uuid), hex(s.uuid), g.span_start, g.span_end, hex(c.uuid), hex(p.uuid), g.at, g.comment, g.stance, g.is_missed
            FROM coding g JOIN source s ON s.id = g.source_id JOIN code c ON c.id = g.code_id JOIN coder p ON p.id = g.coder_id""",
            "SELECT hex(uuid), name, position FROM arrangement",
            """
            SELECT hex(a.uuid), l.position, l.depth, hex(l.code_uuid), l.heading, l.gloss FROM arrangement_line l
            JOIN arrangement a ON a.id = l.arrangement_id""",
            """
            SELECT hex(f.uuid), f.sort, f.position, f.words, f.novelty, f.audiences, f.literature, hex(p.uuid), f.at FROM finding f
            JOIN coder p ON p.id = f.author_id""",
            """
            SELECT hex(f.uuid), l.sort, l.position, hex(l.target_uuid), l.span_start, l.span_end FROM finding_link l JOIN finding f ON f.id = l.finding_id""",
            "SELECT hex(g.uuid) FROM star x JOIN coding g ON g.id = x.coding_id",
            """
            SELECT hex(e.uuid), hex(c.uuid), e.kind, hex(s.uuid), e.span_start, e.span_end
            FROM code_example e JOIN code c ON c.id = e.code_id JOIN source s ON s.id = e.source_id""",
            "SELECT hex(uuid), name, at, agreed, note FROM codebook_version",
            """
            SELECT hex(v.uuid), hex(c.uuid), hex(c.parent_uuid), c.position, c.name, c.colour, c.definition, c.use_when, c.not_when, c.example,
                c.origin, c.theory, c.status, c.dimension
            FROM version_code c JOIN codebook_version v ON v.id = c.version_id""",
            "SELECT hex(uuid), hex(into_uuid) FROM merged_code",
            """
            SELECT hex(d.uuid), hex(c.uuid), d.until, d.definition, d.use_when, d.not_when, d.example, d.origin, d.theory
            FROM past_definition d JOIN code c ON c.id = d.code_id""",
            """
            SELECT hex(g.uuid), hex(d.uuid) FROM recheck r JOIN coding g ON g.id = r.coding_id JOIN past_definition d ON d.id = r.definition_id""",
            """
            SELECT hex(k.uuid), hex(g.uuid), hex(p.uuid), k.at, k.verdict, k.comment, hex(c.uuid), k.edge_start, k.edge_end, k.is_to_drop,
                hex(k.seen_code), k.seen_words FROM coding_check k
            JOIN coding g ON g.id = k.coding_id JOIN coder p ON p.id = k.checker_id LEFT JOIN code c ON c.id = k.suggested_code_id""",
            """
            SELECT hex(a.check_uuid), hex(a.coding_uuid), hex(s.uuid), a.span_start, a.span_end, hex(a.code_uuid), hex(p.uuid), a.coded_at, a.stance,
                a.is_missed, hex(k.uuid), a.first_verdict, a.at, a.outcome, a.words
            FROM check_answer a JOIN source s ON s.id = a.source_id JOIN coder p ON p.id = a.coder_id JOIN coder k ON k.id = a.checker_id""",
            """
            SELECT hex(k.uuid), hex(n.uuid), hex(p.uuid), k.at, k.verdict, k.comment, hex(k.seen_code), k.seen_words FROM note_check k
            JOIN note n ON n.id = k.note_id JOIN coder p ON p.id = k.checker_id""",
            "SELECT hex(s.uuid), hex(p.uuid) FROM assignment a JOIN source s ON s.id = a.source_id JOIN coder p ON p.id = a.coder_id",
            """
            SELECT hex(s.uuid), hex(p.uuid), c.span_start, c.span_end FROM considered c
            JOIN source s ON s.id = c.source_id JOIN coder p ON p.id = c.coder_id""",
            """
            SELECT hex(s.uuid), hex(p.uuid), f.at, f.has_read_unmarked FROM finished f
            JOIN source s ON s.id = f.source_id JOIN coder p ON p.id = f.coder_id""",
            """
            SELECT hex(m.uuid), m.about, hex(coalesce(s.uuid, c.uuid, g.uuid, k.uuid, p.uuid)), m.kind, m.title, m.body, hex(a.uuid), m.made, m.changed
            FROM memo m JOIN coder a ON a.id = m.author_id LEFT JOIN source s ON s.id = m.source_id LEFT JOIN code c ON c.id = m.code_id
            LEFT JOIN coding g ON g.id = m.coding_id LEFT JOIN study_case k ON k.id = m.case_id LEFT JOIN person p ON p.id = m.person_id""",
            """
            SELECT hex(m.uuid), hex(s.uuid), l.span_start, l.span_end, hex(c.uuid) FROM memo_link l JOIN memo m ON m.id = l.memo_id
            LEFT JOIN source s ON s.id = l.source_id LEFT JOIN code c ON c.id = l.code_id""",
            """
            SELECT hex(n.uuid), hex(s.uuid), hex(c.uuid), hex(p.uuid), n.at FROM note n
            JOIN source s ON s.id = n.source_id JOIN code c ON c.id = n.code_id JOIN coder p ON p.id = n.coder_id""",
            """
            SELECT hex(n.uuid), t.position, t.body, x.span_start, x.span_end FROM note n JOIN note_statement t ON t.note_id = n.id
            LEFT JOIN note_passage x ON x.note_id = n.id AND x.position = t.position""",
            """
            SELECT hex(q.uuid), hex(c.uuid), q.place, q.status, q.is_stale, hex(p.uuid), q.at FROM quote q JOIN coder p ON p.id = q.maker_id
            LEFT JOIN code c ON c.id = q.theme_id""",
            "SELECT hex(q.uuid), m.position, hex(g.uuid) FROM quote_coding m JOIN quote q ON q.id = m.quote_id JOIN coding g ON g.id = m.coding_id",
            """
            SELECT hex(q.uuid), t.position, t.kind, t.words, hex(s.uuid), t.span_start, t.span_end, t.is_emphasised, t.is_spaced
            FROM quote_part t JOIN quote q ON q.id = t.quote_id LEFT JOIN source s ON s.id = t.source_id""",
            "SELECT hex(c.uuid) FROM note_heading h JOIN code c ON c.id = h.code_id",
            "SELECT hex(uuid), name, opened_at, released_at, seed, strata, population FROM pass",
            "SELECT hex(p.uuid), hex(s.uuid) FROM pass_source m JOIN pass p ON p.id = m.pass_id JOIN source s ON s.id = m.source_id",
            "SELECT hex(p.uuid), hex(c.uuid) FROM pass_coder m JOIN pass p ON p.id = m.pass_id JOIN coder c ON c.id = m.coder_id",
            "SELECT hex(uuid), held, title, guests, discussed, decisions, follow_ups FROM surgery",
            "SELECT hex(s.uuid), hex(c.uuid) FROM surgery_coder m JOIN surgery s ON s.id = m.surgery_id JOIN coder c ON c.id = m.coder_id",
            "SELECT hex(s.uuid), t.kind, t.position, hex(t.topic_uuid) FROM surgery_topic t JOIN surgery s ON s.id = t.surgery_id",
            "SELECT hex(v.uuid), hex(s.uuid) FROM version_surgery x JOIN codebook_version v ON v.id = x.version_id JOIN surgery s ON s.id = x.surgery_id",
            """
            SELECT hex(w.uuid), hex(s.uuid), hex(a.uuid), hex(b.uuid), w.kind, w.way, w.reason_kind, w.reason, hex(y.uuid), w.at, hex(m.uuid),
                hex(w.pushed_code), w.pushed_side
            FROM settlement w JOIN source s ON s.id = w.source_id JOIN coder a ON a.id = w.first_id JOIN coder b ON b.id = w.second_id
            JOIN coder y ON y.id = w.settled_by LEFT JOIN surgery m ON m.id = w.surgery_id""",
            """
            SELECT hex(w.uuid), x.side, x.position, hex(x.code_uuid), x.span_start, x.span_end
            FROM settlement_mark x JOIN settlement w ON w.id = x.settlement_id""",
            "SELECT hex(uuid), title, corner, axis, axis_name, template, brackets, marks, gloss, unit FROM exhibit",
            "SELECT hex(e.uuid), r.position, hex(r.code_uuid), r.gloss FROM exhibit_row r JOIN exhibit e ON e.id = r.exhibit_id",
            "SELECT hex(e.uuid), c.position, c.value, c.heading FROM exhibit_column c JOIN exhibit e ON e.id = c.exhibit_id",
            """
            SELECT hex(e.uuid), hex(x.code_uuid), x.value, x.across, x.statement, m.position, hex(m.coding_uuid), m.lead_in
            FROM exhibit_cell x JOIN exhibit e ON e.id = x.exhibit_id LEFT JOIN exhibit_example m ON m.cell_id = x.id""",
            "SELECT name, columns, template, carry, marks, extras, grouped, descriptors FROM column_set",
            "SELECT letters, words FROM abbreviation",
            "SELECT name, value FROM print_choice",
            "SELECT hex(act) FROM taken_in",
            "SELECT hex(uuid), hex(own) FROM alias");

    private Snapshot() {}

    static List<String> of(Path file) throws SQLException {
        var lines = new ArrayList<String>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
            for (String question : QUESTIONS) {
                var rows = statement.executeQuery(question);
                var found = new ArrayList<String>();
                while (rows.next()) {
                    var line = new StringBuilder();
                    for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                        line.append(rows.getString(column)).append('|');
                    }
                    found.add(line.toString());
                }
                found.sort(null);
                lines.addAll(found);
            }
        }
        return lines;
    }

    /// The whole file, log and undo steps included, as SQLite sees it.
    static List<String> withLog(Path file) throws SQLException {
        var lines = new ArrayList<>(of(file));
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
            for (String question : List.of("SELECT revision, uuid, sentence FROM change_log ORDER BY revision",
                    "SELECT revision, part, inverse FROM undo_step ORDER BY revision, part")) {
                var rows = statement.executeQuery(question);
                while (rows.next()) {
                    lines.add(rows.getLong(1) + " " + HexFormat.of().formatHex(rows.getBytes(2)) + " " + rows.getString(3));
                }
            }
        }
        return lines;
    }
}
