package org.heddle.store.table.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.project.Touched;
import org.heddle.domain.project.words.ActsBesideCoding;
import org.heddle.domain.project.words.ChangeWords;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;
import org.heddle.store.sql.Sql;

/// The sources of a pass in which one of these coders changed codings after its first release, read from the log act by act.
final class WorkAfterRelease {
    private final Pass pass;
    private final Set<CoderId> coders;
    private final Sql sql;
    private final Set<Long> merges;
    private final long releasing;
    private final Set<SourceId> released = new HashSet<>();
    private final Set<SourceId> changed = new HashSet<>();
    private final Set<Long> beside = new HashSet<>();

    WorkAfterRelease(Pass pass, Set<CoderId> coders, Sql sql) {
        this.pass = pass;
        this.coders = coders;
        this.sql = sql;
        merges = merges();
        releasing = releasedByMerging();
    }

    Set<SourceId> sources() {
        sql.each("""
                SELECT l.kind, l.coder_uuid, l.touched, l.revision, l.undoes,
                    (SELECT group_concat(p.kind, char(10)) FROM act_part p WHERE p.revision = l.revision)
                FROM change_log l WHERE l.at >= ? ORDER BY l.revision
                """, this::follow, pass.opened());
        new CopyTable(sql).late().stream().filter(late -> late.pass().equals(pass.id()) && coders.contains(late.coder())).forEach(late -> changed.add(late.source()));
        changed.retainAll(pass.sources());
        return changed;
    }

    private void follow(ResultSet row) throws SQLException {
        long revision = row.getLong(4);
        long undoes = row.getLong(5);
        if (revision == releasing) {
            released.addAll(pass.sources());
        }
        if (merges.contains(revision) || merges.contains(undoes)) {
            return;   // what it brought was done elsewhere
        }
        String kind = row.getString(1);
        Touched touched = TouchedLine.read(row.getString(3));
        if (kind.equals(ChangeWords.PASS_RELEASED)) {
            released.addAll(touched.sources());
        }
        if (beside.contains(undoes) || leavesCodings(kind, Optional.ofNullable(row.getString(6)))) {
            beside.add(revision);
        } else if (coders.contains(new CoderId(Sql.uuid(row, 2))) && (!touched.codings().isEmpty() || !touched.codes().isEmpty())) {
            touched.sources().stream().filter(released::contains).forEach(changed::add);
        }
    }

    /// Also of an act of several parts, where the log names them all.
    private static boolean leavesCodings(String kind, Optional<String> parts) {
        return ActsBesideCoding.include(kind) || parts.filter(kinds -> kinds.lines().allMatch(ActsBesideCoding::include)).isPresent();
    }

    /// The acts by which other copies came in.
    private Set<Long> merges() {
        return new HashSet<>(sql.list("SELECT revision FROM act_part WHERE kind = ?", row -> row.getLong(1), ChangeWords.COPY_TAKEN_IN));
    }

    /// The act that brought the release of a pass with another copy; 0 where it was released here, or is sealed. Clocks of two computers are not compared.
    private long releasedByMerging() {
        boolean isHere = sql.list("SELECT touched FROM change_log WHERE kind = ?", row -> TouchedLine.read(row.getString(1)).sources(), ChangeWords.PASS_RELEASED)
                .stream().anyMatch(sources -> pass.sources().stream().anyMatch(sources::contains));
        if (pass.isSealed() || isHere) {
            return 0;
        }
        return sql.first("""
                SELECT min(r.revision) FROM act_part r JOIN act_part m ON m.revision = r.revision AND m.kind = ?
                WHERE r.kind IN (?, ?) GROUP BY r.kind ORDER BY r.kind DESC
                """, row -> row.getLong(1), ChangeWords.COPY_TAKEN_IN, ChangeWords.PASS_RELEASED, ChangeWords.PASS_OPENED).orElse(0L);
    }
}
