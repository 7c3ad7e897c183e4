package org.heddle.domain.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;

/// Cuts a long quote table at code borders, so that its rows can be made, sorted and written portion by portion.
public final class QuotePortions {
    private QuotePortions() {}

    /// Used codes in framework order, in portions whose passages hold at most `letters` UTF-16 units together; a bigger code stands alone.
    /// `used`: how many each code has; `hosts`: codes that lend their place to quotes of others.
    public static List<List<CodeId>> of(Codebook codebook, Map<CodeId, Long> used, long letters, List<CodeId> hosts) {
        var sizes = new HashMap<>(used);
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
}
