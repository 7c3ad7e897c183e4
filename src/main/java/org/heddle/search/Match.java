package org.heddle.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;
import org.heddle.search.place.Places;

/// In which turns of one index segment a part of a query holds, and where its words stand in them.
interface Match {
    FixedBitSet turns();

    /// Adds the occurrences in these turns; `among` lies within `turns`.
    void count(FixedBitSet among, Tally tally) throws IOException;

    /// Adds the occurrences in these turns; `among` lies within `turns`.
    void places(FixedBitSet among, Places into) throws IOException;

    /// Several parts of which all, or any, hold. A part has its say only in turns where it holds itself.
    record Several(FixedBitSet turns, List<Match> parts) implements Match {
        @Override
        public void count(FixedBitSet among, Tally tally) throws IOException {
            for (Match part : parts) {
                part.count(common(among, part), tally);
            }
        }

        @Override
        public void places(FixedBitSet among, Places into) throws IOException {
            for (Match part : parts) {
                part.places(common(among, part), into);
            }
        }

        private static FixedBitSet common(FixedBitSet among, Match part) {
            FixedBitSet both = among.clone();
            both.and(part.turns());
            return both;
        }
    }
}
