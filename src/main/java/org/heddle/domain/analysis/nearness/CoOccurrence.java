package org.heddle.domain.analysis.nearness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heddle.domain.analysis.CodedPlace;
import org.heddle.domain.analysis.Grounds;
import org.heddle.domain.analysis.Rows;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.source.TextSpan;

/// How often passages of two codes stand together: pairs of codings, whoever made them, each pair once. With sub-codes a passage counts under every
/// code above it, and a code is not set against one above or below it.
@SuppressWarnings("ArrayRecordComponent") // 200 by 200
public record CoOccurrence(List<CodeId> codes, boolean withChildren, Nearness nearness, long[][] pairs) {
    public CoOccurrence {
        codes = List.copyOf(codes);
    }

    public static CoOccurrence of(List<CodeId> codes, boolean withChildren, Nearness nearness, Grounds grounds) {
        var rows = new Rows(codes, withChildren, grounds.codebook(), grounds.codings());
        int[] code = grounds.codings().code();
        var counts = new long[codes.size()][codes.size()];
        new Sweep(grounds, rows, nearness).run((one, other) -> {
            for (int row : rows.of(code[one])) {
                for (int column : rows.of(code[other])) {
                    counts[row][column]++;
                }
            }
        });
        return new CoOccurrence(codes, withChildren, nearness, merged(counts, codes, withChildren, grounds.codebook()));
    }

    private static long[][] merged(long[][] counts, List<CodeId> codes, boolean withChildren, Codebook codebook) {
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < row; column++) {
                boolean isWithin = withChildren && (codebook.withChildren(codes.get(row)).contains(codes.get(column))
                        || codebook.withChildren(codes.get(column)).contains(codes.get(row)));
                long sum = isWithin ? 0 : counts[row][column] + counts[column][row];
                counts[row][column] = sum;
                counts[column][row] = sum;
            }
            counts[row][row] = 0;
        }
        return counts;
    }

    public long pairs(int one, int other) {
        return pairs[one][other];
    }

    /// All pairs of two different codes.
    public long total() {
        long total = 0;
        for (int row = 0; row < pairs.length; row++) {
            for (int column = 0; column < row; column++) {
                total += pairs[row][column];
            }
        }
        return total;
    }

    /// What else is said where this is said: the other codes by how many pairs they make with the code in this row, the most first.
    public List<Integer> beside(int row) {
        return IntStream.range(0, codes.size()).filter(column -> column != row && pairs[row][column] > 0).boxed()
                .sorted(Comparator.comparingLong((Integer column) -> pairs[row][column]).reversed()).toList();
    }

    /// Where passages of the codes in this row and this column stand together, each from where the first begins to where the last ends.
    public List<CodedPlace> behind(int row, int column, Grounds grounds) {
        CodingColumns codings = grounds.codings();
        var two = new Rows(List.of(codes.get(row), codes.get(column)), withChildren, grounds.codebook(), codings);
        var places = new ArrayList<CodedPlace>();
        if (pairs[row][column] > 0) {
            new Sweep(grounds, two, nearness).run((one, other) -> {
                if (two.of(codings.code()[one])[0] != two.of(codings.code()[other])[0]) {
                    var span = new TextSpan(codings.start()[one], Math.max(codings.end()[one], codings.end()[other]));
                    places.add(new CodedPlace(codings.sources().get(codings.source()[one]), span,
                            Stream.of(one, other).map(at -> codings.codes().get(codings.code()[at])).toList()));
                }
            });
        }
        return List.copyOf(places);
    }
}
