package org.heddle.domain.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The turns of one source in text order, and quick answers about where an offset lies.
public record Turns(List<Turn> all) {
    public Turns {
        all = List.copyOf(all);
    }

    /// The turn that holds this offset (UTF-16), or else the last one that begins before it; empty before the first.
    public Optional<Turn> at(int offset) {
        int found = indexAt(offset);
        return found < 0 ? Optional.empty() : Optional.of(all.get(found));
    }

    private int indexAt(int offset) {
        int low = 0;
        int high = all.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /// The turn in which a passage begins: the first one with any of its words.
    public Optional<Turn> of(TextSpan span) {
        Optional<Turn> before = at(span.start());
        if (before.isPresent() && before.get().touches(span)) {
            return before;
        }
        int next = before.map(Turn::number).orElse(0);
        boolean reaches = next < all.size() && all.get(next).touches(span);
        return reaches ? Optional.of(all.get(next)) : before;
    }

    /// All turns with any word of this passage.
    public List<Turn> touching(TextSpan span) {
        var touching = new ArrayList<Turn>(1);
        for (int at = Math.max(0, indexAt(span.start())); at < all.size() && all.get(at).start() < span.end(); at++) {
            if (all.get(at).touches(span)) {
                touching.add(all.get(at));
            }
        }
        return touching;
    }
}
