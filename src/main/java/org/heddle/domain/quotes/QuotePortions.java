package org.heddle.domain.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.CodingColumns;

/// Cuts a long quote table at code borders, so that its rows can be made, sorted and written portion by portion.
public final class QuotePortions {
    private QuotePortions() {}

    /// Used codes in framework order, in portions whose passages hold at most `letters` UTF-16 units together; a bigger code stands alone.
    public static List<List<CodeId>> of(Codebook codebook, CodingColumns codings, long letters) {
        return of(codebook, codings, letters, List.of());
    }

    /// The same, with codes among them that lend their place to quotes of others.
    public static List<List<CodeId>> of(Codebook codebook, CodingColumns codings, long letters, List<CodeId> hosts) {
        var sizes = sizes(codings);
        hosts.forEach(code -> sizes.merge(code, 1L, Long::sum));
        var portions = new ArrayList<List<CodeId>>();
        long room = 0;
        for (Code code : codebook.inOrder()) {
            long size = sizes.getOrDefault(code.id(), 0L);
            if (size > 0 && size > room) {
                portions.add(new ArrayList<>());
                room = letters;
            }
            if (size > 0) {
                portions.getLast().add(code.id());
                room -= size;
            }
        }
        return portions.stream().map(List::copyOf).toList();
    }

    private static Map<CodeId, Long> sizes(CodingColumns codings) {
        var perCode = new long[codings.codes().size()];
        for (int row = 0; row < codings.size(); row++) {
            perCode[codings.code()[row]] += codings.end()[row] - codings.start()[row];
        }
        var sizes = new HashMap<CodeId, Long>();
        for (int code = 0; code < perCode.length; code++) {
            sizes.put(codings.codes().get(code), perCode[code]);
        }
        return sizes;
    }
}
