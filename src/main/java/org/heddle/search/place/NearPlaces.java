package org.heddle.search.place;

import java.util.List;
import java.util.stream.IntStream;

/// Walks over the places of several words of one turn in order, and finds the shortest stretches that hold all of them, in any order.
/// Two stretches never share a word.
public final class NearPlaces implements Joining {
    /// One word that is looked for, how often, and how far the walk over its places has come.
    private static final class Part {
        private final Standing standing;
        private final int times;
        private int next;
        private int held;

        Part(Standing standing, int times) {
            this.standing = standing;
            this.times = times;
        }

        boolean hasNext() {
            return next < standing.size();
        }

        int nextWord() {
            return hasNext() ? standing.word(next) : Integer.MAX_VALUE;
        }

        /// The earliest of the places that the stretch at hand needs.
        int first() {
            return next - times;
        }

        int firstWord() {
            return standing.word(first());
        }

        int lastWord() {
            return standing.word(next - 1);
        }

        void begin() {
            next = 0;
            held = 0;
        }

        void skipTo(int word) {
            held = 0;
            while (hasNext() && nextWord() < word) {
                next++;
            }
        }
    }

    private final Part[] parts;
    private final int width;

    /// `standings` and `times` go together: each different word, and how often it is wanted.
    public NearPlaces(List<Standing> standings, List<Integer> times, int between) {
        parts = IntStream.range(0, times.size()).mapToObj(each -> new Part(standings.get(each), times.get(each))).toArray(Part[]::new);
        width = times.stream().mapToInt(Integer::intValue).sum() + between;
    }

    @Override
    public void join(int document, Places into) {
        for (Part part : parts) {
            part.begin();
        }
        for (Part newest = earliest(); newest.hasNext(); newest = earliest()) {
            newest.next++;
            newest.held++;
            if (isComplete()) {
                take(newest, document, into);
            }
        }
    }

    private Part earliest() {
        Part earliest = parts[0];
        for (int each = 1; each < parts.length; each++) {
            earliest = parts[each].nextWord() < earliest.nextWord() ? parts[each] : earliest;
        }
        return earliest;
    }

    private void take(Part newest, int document, Places into) {
        Part oldest = newest;
        for (Part part : parts) {
            oldest = part.firstWord() < oldest.firstWord() ? part : oldest;
        }
        int from = oldest.firstWord();
        int to = newest.lastWord();
        if (to - from < width && hasWordForEach()) {
            into.add(document, from, oldest.standing.start(oldest.first()), newest.standing.end(newest.next - 1));
            for (Part part : parts) {
                part.skipTo(to + 1);
            }
        }
    }

    private boolean isComplete() {
        for (Part part : parts) {
            if (part.held < part.times) {
                return false;
            }
        }
        return true;
    }

    /// One word of the text cannot answer for two of the query, say for `agree*` and for `agreement`.
    private boolean hasWordForEach() {
        for (int one = 1; one < parts.length; one++) {
            for (int other = 0; other < one; other++) {
                if (parts[one].lastWord() == parts[other].lastWord()) {
                    return false;
                }
            }
        }
        return true;
    }
}
