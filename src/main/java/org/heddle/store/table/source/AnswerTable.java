package org.heddle.store.table.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.project.reading.AnswerReader;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Answer;
import org.heddle.domain.verification.CheckId;
import org.heddle.domain.verification.Verdict;
import org.heddle.store.sql.Sql;
import org.heddle.store.table.team.Veil;

/// First coders' answers to checks on disk. A coding may be gone, and a code, so these are named and not referred to.
public final class AnswerTable implements AnswerReader {
    private static final String SELECT = """
            SELECT a.check_uuid, a.coding_uuid, s.uuid, a.span_start, a.span_end, a.code_uuid, p.uuid, a.coded_at, a.stance, a.is_missed, k.uuid,
                a.first_verdict, a.at, a.outcome, a.words
            FROM %s a JOIN source s ON s.id = a.source_id JOIN coder p ON p.id = a.coder_id JOIN coder k ON k.id = a.checker_id
            """;
    private static final String OLDEST_FIRST = " ORDER BY a.at, a.id";

    private final Sql sql;
    private final String select;

    public AnswerTable(Sql sql, Veil veil) {
        this.sql = sql;
        select = SELECT.formatted(veil.answers());
    }

    @Override
    public List<Answer> all() {
        return sql.list(select + OLDEST_FIRST, AnswerTable::answer);
    }

    @Override
    public List<Answer> of(SourceId source) {
        return sql.list(select + "WHERE s.uuid = ?" + OLDEST_FIRST, AnswerTable::answer, source.value());
    }

    @Override
    public Optional<Answer> find(CheckId check) {
        return sql.first(select + "WHERE a.check_uuid = ?", AnswerTable::answer, check.value());
    }

    public void insert(Answer answer) throws SQLException {
        Coding coding = answer.before();
        sql.update("""
                INSERT INTO check_answer (check_uuid, coding_uuid, source_id, span_start, span_end, code_uuid, coder_id, coded_at, stance, is_missed,
                    checker_id, first_verdict, at, outcome, words)
                VALUES (?, ?, (SELECT id FROM source WHERE uuid = ?), ?, ?, ?, (SELECT id FROM coder WHERE uuid = ?), ?, ?, ?,
                    (SELECT id FROM coder WHERE uuid = ?), ?, ?, ?, ?)
                """, answer.check().value(), coding.id().value(), coding.source().value(), coding.span().start(), coding.span().end(),
                coding.code().value(), coding.coder().value(), coding.at(), coding.stance().word(), coding.isMissed(), answer.checker().value(),
                answer.first().word(), answer.at(), answer.outcome().word(), answer.words());
    }

    public void delete(CheckId check) throws SQLException {
        sql.update("DELETE FROM check_answer WHERE check_uuid = ?", check.value());
    }

    private static Answer answer(ResultSet row) throws SQLException {
        var before = new Coding(new CodingId(Sql.uuid(row, 2)), new SourceId(Sql.uuid(row, 3)), new TextSpan(row.getInt(4), row.getInt(5)),
                new CodeId(Sql.uuid(row, 6)), new CoderId(Sql.uuid(row, 7)), Sql.instant(row, 8), "",
                Stance.named(row.getString(9)).orElse(Stance.EXEMPLIFIES), row.getBoolean(10));
        return new Answer(new CheckId(Sql.uuid(row, 1)), before, new CoderId(Sql.uuid(row, 11)),
                Verdict.named(row.getString(12)).orElse(Verdict.QUERY), Sql.instant(row, 13), outcome(row.getString(14)), row.getString(15));
    }

    private static Answer.Outcome outcome(String word) {
        for (Answer.Outcome one : Answer.Outcome.values()) {
            if (one.word().equals(word)) {
                return one;
            }
        }
        return Answer.Outcome.DECLINED;
    }
}
