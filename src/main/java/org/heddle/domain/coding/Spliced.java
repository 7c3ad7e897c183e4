package org.heddle.domain.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;

/// Columns of which the codings of some sources are put in anew: copied in stretches, since an act touches few of hundreds of thousands. Sources, codes
/// and coders that were unknown come behind the known ones.
final class Spliced {
    private final CodingColumns before;
    private final List<SourceId> sources;
    private final List<CodeId> codes;
    private final List<CoderId> coders;
    private final Map<SourceId, Integer> sourceNumbers = new HashMap<>();
    private final Map<CodeId, Integer> codeNumbers = new HashMap<>();
    private final Map<CoderId, Integer> coderNumbers = new HashMap<>();

    Spliced(CodingColumns before) {
        this.before = before;
        sources = new ArrayList<>(before.sources());
        codes = new ArrayList<>(before.codes());
        coders = new ArrayList<>(before.coders());
        number(sources, sourceNumbers);
        number(codes, codeNumbers);
        number(coders, coderNumbers);
    }

    private static <T> void number(List<T> all, Map<T, Integer> numbers) {
        for (int at = 0; at < all.size(); at++) {
            numbers.put(all.get(at), at);
        }
    }

    private static <T> int number(T one, List<T> all, Map<T, Integer> numbers) {
        return numbers.computeIfAbsent(one, _ -> {
            all.add(one);
            return all.size() - 1;
        });
    }

    CodingColumns with(Map<SourceId, List<Coding>> anew) {
        Map<Integer, List<Coding>> bySource = new HashMap<>();
        anew.forEach((source, codings) -> bySource.put(number(source, sources, sourceNumbers), codings.stream().sorted(Comparator
                .<Coding>comparingInt(coding -> coding.span().start()).thenComparingInt(coding -> coding.span().end())).toList()));
        int gone = Arrays.stream(before.source()).map(source -> bySource.containsKey(source) ? 1 : 0).sum();
        int[][] columns = new int[5][before.size() - gone + bySource.values().stream().mapToInt(List::size).sum()];
        int from = 0;
        int to = 0;
        for (int source : bySource.keySet().stream().sorted().toList()) {
            int begin = first(source);
            int end = first(source + 1);
            to = copy(columns, from, begin, to);
            for (Coding coding : bySource.getOrDefault(source, List.of())) {
                put(columns, to++, source, coding);
            }
            from = end;
        }
        copy(columns, from, before.size(), to);
        return new CodingColumns(List.copyOf(sources), List.copyOf(codes), List.copyOf(coders), columns[0], columns[1], columns[2], columns[3], columns[4]);
    }

    /// The first coding of this source or of one behind it.
    private int first(int source) {
        int low = 0;
        int high = before.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before.source()[middle] < source) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int copy(int[][] columns, int from, int until, int to) {
        int[][] all = {before.source(), before.code(), before.coder(), before.start(), before.end()};
        for (int column = 0; column < columns.length; column++) {
            System.arraycopy(all[column], from, columns[column], to, until - from);
        }
        return to + until - from;
    }

    private void put(int[][] columns, int at, int source, Coding coding) {
        columns[0][at] = source;
        columns[1][at] = number(coding.code(), codes, codeNumbers);
        columns[2][at] = number(coding.coder(), coders, coderNumbers);
        columns[3][at] = coding.span().start();
        columns[4][at] = coding.span().end();
    }
}
