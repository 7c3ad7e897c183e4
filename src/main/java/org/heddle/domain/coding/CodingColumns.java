package org.heddle.domain.coding;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;

/// All codings as parallel columns, sorted by source, start and end (UTF-16): what figures over a whole project are computed from.
/// `source`, `code` and `coder` index the lists. The arrays are shared: read them, do not write.
@SuppressWarnings("ArrayRecordComponent") // columns are the point: 400,000 codings in 8 MB, and nobody compares two tables
public record CodingColumns(List<SourceId> sources, List<CodeId> codes, List<CoderId> coders, int[] source, int[] code, int[] coder,
                          int[] start, int[] end) {

    public int size() {
        return source.length;
    }

    /// The same with these codings in place of those of their sources.
    public CodingColumns replacing(Map<SourceId, List<Coding>> anew) {
        return new Spliced(this).with(anew);
    }

    /// Only the codings of these coders.
    public CodingColumns of(Predicate<CoderId> whom) {
        boolean[] isKept = new boolean[coders.size()];
        IntStream.range(0, isKept.length).forEach(at -> isKept[at] = whom.test(coders.get(at)));
        int[] kept = IntStream.range(0, size()).filter(at -> isKept[coder[at]]).toArray();
        return kept.length == size() ? this : new CodingColumns(sources, codes, coders, picked(source, kept), picked(code, kept), picked(coder, kept),
                picked(start, kept), picked(end, kept));
    }

    private static int[] picked(int[] column, int[] kept) {
        return IntStream.of(kept).map(at -> column[at]).toArray();
    }
}
