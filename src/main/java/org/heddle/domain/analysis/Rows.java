package org.heddle.domain.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.CodingColumns;
import org.jspecify.annotations.Nullable;

/// The codes that an analysis lists, and in which of these rows a coding counts: its own, and with sub-codes also those above it.
public final class Rows {
    private static final int[] NONE = {};

    private final List<CodeId> codes;
    private final int[][] rowsOf;

    public Rows(List<CodeId> codes, boolean withChildren, Codebook codebook, CodingColumns codings) {
        this.codes = codes;
        Map<CodeId, IntRow> rows = new HashMap<>();
        for (int row = 0; row < codes.size(); row++) {
            for (CodeId counted : family(codes.get(row), withChildren, codebook)) {
                rows.computeIfAbsent(counted, _ -> new IntRow()).add(row);
            }
        }
        rowsOf = codings.codes().stream().map(code -> array(rows.get(code))).toArray(int[][]::new);
    }

    private static Collection<CodeId> family(CodeId code, boolean withChildren, Codebook codebook) {
        SequencedSet<CodeId> family = codebook.withChildren(code);
        return withChildren ? family : Set.of(code);
    }

    private static int[] array(@Nullable IntRow row) {
        if (row == null) {
            return NONE;
        }
        return row.toArray();
    }

    List<CodeId> codes() {
        return codes;
    }

    public int size() {
        return codes.size();
    }

    /// The rows in which a coding with this code (its index in the columns) counts.
    public int[] of(int code) {
        return rowsOf[code];
    }
}
