package org.heddle.store.table.log;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heddle.domain.project.reading.LogFilter;
import org.heddle.store.table.team.Veil;

/// A filter of the audit trail as SQL over the rows `n`.
record LogQuery(String where, List<Object> values) {

    /// While a pass is sealed nothing is told of what a merge brought: some of it may be sealed work.
    private static final String TELLS = """
            (NOT EXISTS (SELECT 1 FROM pass WHERE released_at IS NULL)
                OR n.revision NOT IN (%s))
            """.formatted(Veil.MERGING);

    static LogQuery of(LogFilter filter) {
        var conditions = new ArrayList<String>(List.of("TRUE"));
        var values = new ArrayList<Object>();
        filter.coder().ifPresent(name -> add("n.coder_name = ?", name, conditions, values));
        if (!filter.kinds().isEmpty()) {
            conditions.add(filter.kinds().stream().map(_ -> "n.kind LIKE ? OR EXISTS (SELECT 1 FROM act_part p WHERE p.revision = n.revision AND p.kind LIKE ?)"
                    + " AND " + TELLS)
                    .collect(Collectors.joining(" OR ", "(", ")")));
            filter.kinds().forEach(kind -> {
                values.add(kind.replace('*', '%'));
                values.add(kind.replace('*', '%'));
            });
        }
        filter.source().ifPresent(id -> touching(id.value(), conditions, values));
        filter.code().ifPresent(id -> touching(id.value(), conditions, values));
        filter.since().ifPresent(at -> add("n.at >= ?", at, conditions, values));
        filter.until().ifPresent(at -> add("n.at < ?", at, conditions, values));
        if (!filter.words().isEmpty()) {
            add("instr(lower(n.coder_name || ' ' || n.kind || ' ' || n.sentence), lower(?)) > 0", filter.words(), conditions, values);
        }
        return new LogQuery(String.join(" AND ", conditions), List.copyOf(values));
    }

    private static void touching(UUID id, List<String> conditions, List<Object> values) {
        add("instr(replace(n.touched, '-', ''), ?) > 0 AND " + TELLS, id.toString().replace("-", ""), conditions, values);
    }

    private static void add(String condition, Object value, List<String> conditions, List<Object> values) {
        conditions.add(condition);
        values.add(value);
    }

    Object[] values(Object... more) {
        var all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return all.toArray();
    }
}
