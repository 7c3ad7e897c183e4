package org.heddle.domain.analysis.crosstab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.heddle.domain.analysis.Grounds;
import org.heddle.domain.analysis.Rows;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingColumns;

/// How much stands under one code: participants, sources, cases and codings with at least one of its passages, and its different passages.
public record CodeCount(CodeId code, long persons, long sources, long cases, long codings, long passages) {

    /// Stands for no code in the row of all.
    private static final CodeId NO_CODE = new CodeId(new UUID(0, 0));

    /// The codes with what is counted under each, and how many there are of each in the project.
    public record Counts(List<CodeCount> codes, CodeCount all) {
        public Counts {
            codes = List.copyOf(codes);
        }
    }

    /// `all` has the number of participants, sources and cases of the project, coded or not, and of all codings and passages under any code.
    public static Counts of(List<CodeId> codes, boolean withChildren, Grounds grounds) {
        var tabulation = new Tabulation(grounds);
        List<Crosstab> tables = new ArrayList<>();
        for (Countable counted : List.of(Countable.PERSONS, Countable.SOURCES, Countable.CASES, Countable.CODINGS)) {
            tables.add(tabulation.count(new CrosstabQuestion(codes, withChildren, new Across.Everybody(), counted)));
        }
        long[] passages = passages(new Rows(codes, withChildren, grounds.codebook(), grounds.codings()), grounds);
        var rows = new ArrayList<CodeCount>();
        for (int row = 0; row < codes.size(); row++) {
            rows.add(new CodeCount(codes.get(row), tables.get(0).rowTotal(row), tables.get(1).rowTotal(row), tables.get(2).rowTotal(row),
                    tables.get(3).rowTotal(row), passages[row]));
        }
        long[] all = tables.stream().mapToLong(table -> table.outOf(table.columns().size())).toArray();
        return new Counts(rows, new CodeCount(NO_CODE, all[0], all[1], all[2], all[3], passages[codes.size()]));
    }

    /// A passage is a place: the same letters under one code by two coders are one. The last number is of all codings, whatever their code.
    private static long[] passages(Rows rows, Grounds grounds) {
        var codings = grounds.codings();
        var counts = new long[rows.size() + 1];
        var last = new int[rows.size() + 1];
        Arrays.fill(last, -1);
        for (int at = 0; at < codings.size(); at++) {
            see(rows.size(), at, counts, last, codings);
            for (int row : rows.of(codings.code()[at])) {
                see(row, at, counts, last, codings);
            }
        }
        return counts;
    }

    private static void see(int row, int at, long[] counts, int[] last, CodingColumns codings) {
        int before = last[row];
        boolean isSamePlace = before >= 0 && codings.source()[before] == codings.source()[at] && codings.start()[before] == codings.start()[at]
                && codings.end()[before] == codings.end()[at];
        counts[row] += isSamePlace ? 0 : 1;
        last[row] = at;
    }
}
