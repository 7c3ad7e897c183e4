package org.heddle.store.table.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.heddle.domain.contribution.Deed;
import org.heddle.domain.project.words.ChangeWords;
import org.heddle.store.sql.Sql;

/// Who did what, from the acts of the log that still hold. What came with another copy counts for those who did it there: the merge keeps how often each
/// of them did what, as parts of the kind `by CODER KIND`.
final class DeedTable {
    private static final String BY = "by ";
    private static final int NAMED = BY.length() + new UUID(0, 0).toString().length() + 1;

    private final Sql sql;
    private final String rows;

    /// `rows` is the log as one coder may see it.
    DeedTable(Sql sql, String rows) {
        this.sql = sql;
        this.rows = rows;
    }

    private record Act(long revision, UUID coder, String who, Instant at, String kind, OptionalLong undoes) {}

    List<Deed> all() {
        Map<UUID, String> names = new HashMap<>();
        sql.each("SELECT uuid, name FROM coder WHERE ? OR id NOT IN (SELECT coder_id FROM sealed)", row -> names.put(Sql.uuid(row, 1), row.getString(2)),
                rows.equals("change_log"));
        var deeds = new ArrayList<Deed>();
        var parts = parts();
        for (Act act : standing()) {
            Map<String, Integer> kinds = parts.getOrDefault(act.revision, Map.of(act.kind, 1));
            deeds.add(new Deed(act.who, act.at, own(kinds)));
            ofOthers(kinds).forEach((coder, done) -> {
                if (names.containsKey(coder)) {
                    deeds.add(new Deed(names.get(coder), act.at, done));
                }
            });
        }
        return deeds;
    }

    /// What these acts come to, as the parts that a merge keeps; `known` says under which id a coder is known there.
    Map<String, Integer> told(Set<Long> revisions, UnaryOperator<UUID> known) {
        var told = new HashMap<String, Integer>();
        var parts = parts();
        for (Act act : standing()) {
            if (revisions.contains(act.revision)) {
                Map<String, Integer> kinds = parts.getOrDefault(act.revision, Map.of(act.kind, 1));
                own(kinds).forEach((kind, times) -> told.merge(BY + known.apply(act.coder) + " " + kind, times, Integer::sum));
                ofOthers(kinds).forEach((coder, done) ->
                        done.forEach((kind, times) -> told.merge(BY + known.apply(coder) + " " + kind, times, Integer::sum)));
            }
        }
        return told;
    }

    /// Whoever merged has merged, and did not do what came by it.
    private static Map<String, Integer> own(Map<String, Integer> kinds) {
        return kinds.containsKey(ChangeWords.COPY_TAKEN_IN) ? Map.of(ChangeWords.COPY_TAKEN_IN, 1) : kinds;
    }

    private static Map<UUID, Map<String, Integer>> ofOthers(Map<String, Integer> kinds) {
        var others = new TreeMap<UUID, Map<String, Integer>>();
        kinds.forEach((kind, times) -> {
            if (kind.startsWith(BY)) {
                others.computeIfAbsent(UUID.fromString(kind.substring(BY.length(), NAMED - 1)), _ -> new HashMap<>()).put(kind.substring(NAMED), times);
            }
        });
        return others;
    }

    private Map<Long, Map<String, Integer>> parts() {
        var parts = new HashMap<Long, Map<String, Integer>>();
        sql.each("SELECT revision, kind, count FROM act_part", row ->
                parts.computeIfAbsent(row.getLong(1), _ -> new HashMap<>()).put(row.getString(2), row.getInt(3)));
        return parts;
    }

    /// Oldest first, without what was taken back.
    private List<Act> standing() {
        var undone = new HashSet<Long>();
        var acts = new ArrayList<Act>();
        sql.each("SELECT revision, coder_uuid, coder_name, at, kind, undoes FROM " + rows + " ORDER BY revision DESC", row -> {
            long undoes = row.getLong(6);
            OptionalLong back = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(undoes);
            var act = new Act(row.getLong(1), Sql.uuid(row, 2), row.getString(3), Sql.instant(row, 4), row.getString(5), back);
            if (!undone.contains(act.revision)) {
                act.undoes.ifPresentOrElse(undone::add, () -> acts.add(act));
            }
        });
        return acts.reversed();
    }
}
