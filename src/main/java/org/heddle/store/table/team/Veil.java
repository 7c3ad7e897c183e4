package org.heddle.store.table.team;

import java.util.UUID;
import org.heddle.domain.project.words.ChangeWords;
import org.heddle.store.sql.Sql;

/// Which rows of work the tables read: all of them, or, while a pass is sealed, only what one coder may see.
/// It is made of views, so that no question can forget it.
public record Veil(String codings, String checks, String declarations, String memos, String notes, String considered, String settlements, String log,
                   String answers, String noteChecks, String quotes, String links, String entries, String findings, String exhibitCells, String cells,
                   String cellReviews) {
    public static final Veil NONE = new Veil("coding", "coding_check", "finished", "memo", "note", "considered", "settlement", "change_log",
            "check_answer", "note_check", "quote", "passage_link", "register_entry", "finding", "exhibit_cell", "matrix_cell", "matrix_review");

    /// The acts by which other copies came in, and those that took these back or did them again.
    public static final String MERGING = """
            WITH RECURSIVE merging (revision) AS (SELECT t.revision FROM act_part t WHERE t.kind = '%s'
                UNION SELECT b.revision FROM change_log b JOIN merging m ON b.undoes = m.revision)
            SELECT revision FROM merging
            """.formatted(ChangeWords.COPY_TAKEN_IN);

    /// What this coder sees; a stranger sees nobody's sealed work. The views live as long as the connection.
    public static Veil before(UUID viewer, Sql sql) {
        String letters = viewer.toString().replace("-", "");
        var veil = new Veil("seen_coding_" + letters, "seen_check_" + letters, "seen_finished_" + letters, "seen_memo_" + letters,
                "seen_note_" + letters, "seen_considered_" + letters, "seen_settlement_" + letters, "seen_log_" + letters,
                "seen_answer_" + letters, "seen_note_check_" + letters, "seen_quote_" + letters,
                "seen_link_" + letters, "seen_entry_" + letters, "seen_finding_" + letters, "seen_exhibit_cell_" + letters,
                "seen_cell_" + letters, "seen_cell_review_" + letters);
        sql.define("CREATE TEMP VIEW IF NOT EXISTS %s AS SELECT * FROM coding w WHERE %s"
                .formatted(veil.codings, visible("w.coder_id", letters)));
        sql.define("CREATE TEMP VIEW IF NOT EXISTS %s AS SELECT k.* FROM coding_check k JOIN %s w ON w.id = k.coding_id WHERE %s"
                .formatted(veil.checks, veil.codings, visible("k.checker_id", letters)));
        sql.define("CREATE TEMP VIEW IF NOT EXISTS %s AS SELECT * FROM finished w WHERE %s"
                .formatted(veil.declarations, visible("w.coder_id", letters)));
        sql.define("CREATE TEMP VIEW IF NOT EXISTS %s AS SELECT * FROM note w WHERE %s".formatted(veil.notes, visible("w.coder_id", letters)));
        sql.define("CREATE TEMP VIEW IF NOT EXISTS %s AS SELECT * FROM considered w WHERE %s"
                .formatted(veil.considered, visible("w.coder_id", letters)));
        sql.define("CREATE TEMP VIEW IF NOT EXISTS %s AS SELECT * FROM settlement w WHERE %s AND %s"
                .formatted(veil.settlements, visible("w.first_id", letters), visible("w.second_id", letters)));
        sql.define("CREATE TEMP VIEW IF NOT EXISTS %s AS SELECT * FROM memo m WHERE %s".formatted(veil.memos, readable(veil.codings, letters)));
        sql.define("CREATE TEMP VIEW IF NOT EXISTS %s AS SELECT * FROM change_log l WHERE %s".formatted(veil.log, told(letters)));
        sql.define("CREATE TEMP VIEW IF NOT EXISTS %s AS SELECT * FROM check_answer w WHERE %s AND %s"
                .formatted(veil.answers, visible("w.coder_id", letters), visible("w.checker_id", letters)));
        sql.define("CREATE TEMP VIEW IF NOT EXISTS %s AS SELECT k.* FROM note_check k JOIN %s w ON w.id = k.note_id WHERE %s"
                .formatted(veil.noteChecks, veil.notes, visible("k.checker_id", letters)));
        sql.define("CREATE TEMP VIEW IF NOT EXISTS %s AS SELECT * FROM quote q WHERE %s".formatted(veil.quotes, printable(veil.codings, letters)));
        sql.define("CREATE TEMP VIEW IF NOT EXISTS %s AS SELECT * FROM matrix_cell m WHERE %s".formatted(veil.cells, legible(veil.codings, letters)));
        sql.define("CREATE TEMP VIEW IF NOT EXISTS %s AS SELECT r.* FROM matrix_review r JOIN %s m ON m.id = r.cell_id WHERE %s"
                .formatted(veil.cellReviews, veil.cells, spokenOf("r.reviewer_id", letters)));
        sql.define("CREATE TEMP VIEW IF NOT EXISTS %s AS SELECT * FROM passage_link l WHERE %s".formatted(veil.links, linked(letters)));
        sql.define("CREATE TEMP VIEW IF NOT EXISTS %s AS SELECT * FROM register_entry e WHERE %s".formatted(veil.entries, registered(letters)));
        sql.define("CREATE TEMP VIEW IF NOT EXISTS %s AS SELECT * FROM exhibit_cell x WHERE %s".formatted(veil.exhibitCells, shown(veil.codings)));
        sql.define("CREATE TEMP VIEW IF NOT EXISTS %s AS SELECT * FROM finding f WHERE %s".formatted(veil.findings, concluded(letters)));
        return veil;
    }

    /// The first condition is about no row, so SQLite answers it once for all of them: without an open pass the rest costs nothing.
    private static String visible(String whose, String viewer) {
        return """
                (NOT EXISTS (SELECT 1 FROM pass WHERE released_at IS NULL)
                    OR %1$s = (SELECT id FROM coder WHERE uuid = x'%2$s')
                    OR NOT EXISTS (SELECT 1 FROM sealed x WHERE x.source_id = w.source_id AND x.coder_id = %1$s))
                """.formatted(whose, viewer);
    }

    /// A memo is sealed when it is about a sealed source, its case or a coding there, or points to a passage there, and always with the coding that it is
    /// about.
    private static String readable(String codings, String viewer) {
        return """
                (m.author_id = (SELECT id FROM coder WHERE uuid = x'%s') OR NOT EXISTS (
                    SELECT 1 FROM sealed x WHERE x.coder_id = m.author_id AND (x.source_id = m.source_id
                        OR x.source_id = (SELECT g.source_id FROM coding g WHERE g.id = m.coding_id)
                        OR x.source_id IN (SELECT s.id FROM source s WHERE s.case_id = m.case_id)
                        OR x.source_id IN (SELECT l.source_id FROM memo_link l WHERE l.memo_id = m.id))))
                AND (m.coding_id IS NULL OR EXISTS (SELECT 1 FROM %s w WHERE w.id = m.coding_id))
                """.formatted(viewer, codings);
    }

    /// A quote is seen with all its codings only, and not while its maker's work in one of their sources is sealed.
    private static String printable(String codings, String viewer) {
        return """
                NOT EXISTS (SELECT 1 FROM quote_coding m WHERE m.quote_id = q.id AND NOT EXISTS (SELECT 1 FROM %s w WHERE w.id = m.coding_id))
                AND (q.maker_id = (SELECT id FROM coder WHERE uuid = x'%s') OR NOT EXISTS (
                    SELECT 1 FROM quote_coding m JOIN coding g ON g.id = m.coding_id JOIN sealed x ON x.source_id = g.source_id
                    WHERE m.quote_id = q.id AND x.coder_id = q.maker_id))
                """.formatted(codings, viewer);
    }

    /// A cell is seen by others with all codings that it rests on only, and not while its author's work in its row is sealed.
    private static String legible(String codings, String viewer) {
        return """
                (NOT EXISTS (SELECT 1 FROM pass WHERE released_at IS NULL) OR m.author_id = (SELECT id FROM coder WHERE uuid = x'%2$s')
                    OR (NOT EXISTS (SELECT 1 FROM matrix_evidence e WHERE e.cell_id = m.id AND e.coding_id NOT IN (SELECT id FROM %1$s))
                        AND NOT EXISTS (SELECT 1 FROM matrix_quotation q JOIN sealed x ON x.source_id = q.source_id
                            WHERE q.cell_id = m.id AND x.coder_id = m.author_id)
                        AND NOT EXISTS (SELECT 1 FROM matrix_seen n JOIN coding g ON g.uuid = n.coding_uuid
                            WHERE n.cell_id = m.id AND g.id NOT IN (SELECT id FROM %1$s))))
                AND %3$s
                """.formatted(codings, viewer, spokenOf("m.author_id", viewer));
    }

    /// What somebody says of a row tells of that one's work in its sources.
    private static String spokenOf(String whose, String viewer) {
        return """
                (NOT EXISTS (SELECT 1 FROM pass WHERE released_at IS NULL) OR %1$s = (SELECT id FROM coder WHERE uuid = x'%2$s') OR NOT EXISTS (
                    SELECT 1 FROM sealed x JOIN source s ON s.id = x.source_id LEFT JOIN speaker l ON l.source_id = s.id
                    LEFT JOIN study_case c ON c.id = s.case_id OR c.id = l.case_id LEFT JOIN person p ON p.id = l.person_id
                    WHERE x.coder_id = %1$s AND m.row_uuid IN (s.uuid, c.uuid, p.uuid)))
                """.formatted(whose, viewer);
    }

    /// A link is sealed while its maker's work at one of its ends is.
    private static String linked(String viewer) {
        return """
                l.maker_id = (SELECT id FROM coder WHERE uuid = x'%s') OR NOT EXISTS (
                    SELECT 1 FROM sealed x WHERE x.coder_id = l.maker_id AND x.source_id IN (l.from_source_id, l.to_source_id))
                """.formatted(viewer);
    }

    /// An entry of the register is sealed while its author's work in the source of one of its passages is.
    private static String registered(String viewer) {
        return """
                e.author_id = (SELECT id FROM coder WHERE uuid = x'%s') OR NOT EXISTS (
                    SELECT 1 FROM register_passage p JOIN sealed x ON x.source_id = p.source_id WHERE p.entry_id = e.id AND x.coder_id = e.author_id)
                """.formatted(viewer);
    }

    /// A cell of an exhibit is seen with all its quotes only; one whose coding is gone hides nothing.
    private static String shown(String codings) {
        return """
                NOT EXISTS (SELECT 1 FROM exhibit_example m JOIN coding g ON g.uuid = m.coding_uuid WHERE m.cell_id = x.id
                    AND NOT EXISTS (SELECT 1 FROM %s w WHERE w.id = g.id))
                """.formatted(codings);
    }

    /// A conclusion is sealed when it rests on a passage of a source in which its author's work is.
    private static String concluded(String viewer) {
        return """
                f.author_id = (SELECT id FROM coder WHERE uuid = x'%s') OR NOT EXISTS (
                    SELECT 1 FROM finding_link l JOIN source s ON s.uuid = l.target_uuid JOIN sealed x ON x.source_id = s.id
                    WHERE l.finding_id = f.id AND l.sort = 'passage' AND x.coder_id = f.author_id)
                """.formatted(viewer);
    }

    /// Acts in sealed sources are not told, except those with the passes themselves and merges, of which nothing but the file is told; nor are older
    /// ones that name a code there, nor what the coders of a sealed pass did with memos, notes, matrices, conclusions and the register, because the log
    /// does not say which source those are about.
    private static String told(String viewer) {
        return """
                l.coder_uuid = x'%1$s' OR l.kind LIKE 'pass %%' OR l.revision IN (%2$s) OR NOT (
                    (l.kind LIKE 'memo %%' OR l.kind LIKE 'note %%' OR l.kind LIKE 'finding %%' OR l.kind LIKE 'matrix %%' OR l.kind LIKE 'register %%') AND EXISTS (
                        SELECT 1 FROM sealed x JOIN coder c ON c.id = x.coder_id WHERE c.uuid = l.coder_uuid))
                AND NOT EXISTS (
                    SELECT 1 FROM pass p JOIN pass_coder m ON m.pass_id = p.id JOIN coder c ON c.id = m.coder_id
                    JOIN pass_source o ON o.pass_id = p.id JOIN source s ON s.id = o.source_id
                    WHERE p.released_at IS NULL AND c.uuid = l.coder_uuid AND instr(replace(l.touched, '-', ''), lower(hex(s.uuid))) > 0
                        AND (l.at >= p.opened_at OR l.touched LIKE '%%c:%%' OR l.kind IN ('finished', 'not finished') OR l.kind LIKE 'passage %%' OR l.kind LIKE 'link %%'))
                """.formatted(viewer, MERGING);
    }
}
