package org.heddle.search.place;

import java.util.Arrays;
import java.util.List;

/// Finds the shortest stretches of one turn that hold several words in the order in which they were written. Two stretches never share a word.
public final class OrderedPlaces implements Joining {
    private final Standing[] parts;
    private final int[] at;
    private final int width;

    public OrderedPlaces(List<Standing> parts, int between) {
        this.parts = parts.toArray(Standing[]::new);
        at = new int[this.parts.length];
        width = this.parts.length + between;
    }

    @Override
    public void join(int document, Places into) {
        Arrays.fill(at, 0);
        int last = parts.length - 1;
        int free = 0;
        while (follow(free)) {
            tighten();
            int first = parts[0].word(at[0]);
            int end = parts[last].word(at[last]);
            boolean isNear = end - first < width;
            if (isNear) {
                into.add(document, first, parts[0].start(at[0]), parts[last].end(at[last]));
            }
            free = isNear ? end + 1 : first + 1;
        }
    }

    /// Goes to the first word from `free` on, and for each further part to its first place after the part before.
    private boolean follow(int free) {
        int after = free;
        for (int part = 0; part < parts.length; part++) {
            while (at[part] < parts[part].size() && parts[part].word(at[part]) < after) {
                at[part]++;
            }
            if (at[part] == parts[part].size()) {
                return false;
            }
            after = parts[part].word(at[part]) + 1;
        }
        return true;
    }

    /// Brings every part but the last as near to the part after it as it can stand.
    private void tighten() {
        for (int part = parts.length - 2; part >= 0; part--) {
            int before = parts[part + 1].word(at[part + 1]);
            while (at[part] + 1 < parts[part].size() && parts[part].word(at[part] + 1) < before) {
                at[part]++;
            }
        }
    }
}
