package org.heddle.search;

import java.util.List;

/// Walks over the places of several words in order, and finds the shortest stretches that hold all of them, in any order.
/// Two stretches never share a word.
final class NearPlaces {
    /// One word that is looked for, how often, and how far the walk over its places has come.
    private static final class Part {
        private final Places places;
        private final int times;
        private int next;
        private int held;

        Part(Places places, int times) {
            this.places = places;
            this.times = times;
        }

        boolean hasNext() {
            return next < places.size();
        }

        long nextWord() {
            return places.word(next);
        }

        boolean isComplete() {
            return held >= times;
        }

        /// The earliest place that is still needed.
        int earliest() {
            return next - times;
        }

        void skipTo(long word) {
            held = 0;
            while (hasNext() && nextWord() < word) {
                next++;
            }
        }
    }

    private final List<Part> parts;
    private final int width;

    private NearPlaces(List<Part> parts, int between) {
        this.parts = parts;
        width = parts.stream().mapToInt(part -> part.times).sum() + between;
    }

    /// `found` and `times` go together: where each different word stands, and how often it is wanted.
    static Places of(List<Places> found, List<Integer> times, int between) {
        List<Part> parts = new java.util.ArrayList<>();
        for (int each = 0; each < found.size(); each++) {
            parts.add(new Part(found.get(each), times.get(each)));
        }
        return new NearPlaces(parts, between).stretches();
    }

    private Places stretches() {
        var stretches = new Places();
        int document = -1;
        for (Part newest = earliestNext(); newest.hasNext(); newest = earliestNext()) {
            if (Places.document(newest.nextWord()) != document) {
                document = Places.document(newest.nextWord());
                parts.forEach(part -> part.held = 0);
            }
            newest.next++;
            newest.held++;
            if (isComplete()) {
                take(newest, stretches);
            }
        }
        return stretches;
    }

    private Part earliestNext() {
        Part earliest = parts.getFirst();
        for (Part part : parts) {
            if (part.hasNext() && (!earliest.hasNext() || part.nextWord() < earliest.nextWord())) {
                earliest = part;
            }
        }
        return earliest;
    }

    private void take(Part newest, Places stretches) {
        Part oldest = newest;
        for (Part part : parts) {
            if (part.places.word(part.earliest()) < oldest.places.word(oldest.earliest())) {
                oldest = part;
            }
        }
        int last = newest.next - 1;
        long from = oldest.places.word(oldest.earliest());
        long to = newest.places.word(last);
        if (to - from < width && hasWordForEach()) {
            stretches.add(Places.document(from), Places.number(from), oldest.places.start(oldest.earliest()), newest.places.end(last));
            parts.forEach(part -> part.skipTo(to + 1));
        }
    }

    private boolean isComplete() {
        for (Part part : parts) {
            if (!part.isComplete()) {
                return false;
            }
        }
        return true;
    }

    /// One word of the text cannot answer for two of the query, say for `agree*` and for `agreement`.
    private boolean hasWordForEach() {
        long different = parts.stream().mapToLong(part -> part.places.word(part.next - 1)).distinct().count();
        return different == parts.size();
    }
}
