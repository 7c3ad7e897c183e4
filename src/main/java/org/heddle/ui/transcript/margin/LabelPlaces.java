package org.heddle.ui.transcript.margin;

import java.util.ArrayList;
import java.util.List;

/// Where the labels of the margin stand: each as near as possible to its stripe's top, none on another, none below the view while there is room.
public final class LabelPlaces {
    private LabelPlaces() {}

    /// The tops of labels whose wished tops are given from above to below; at least `gap` apart, the last one above `bottom`.
    static List<Double> of(List<Double> wished, double gap, double bottom) {
        var tops = new ArrayList<Double>();
        double free = 0;
        for (double wish : wished) {
            double top = Math.max(wish, free);
            tops.add(top);
            free = top + gap;
        }
        double below = Math.max(bottom, wished.size() * gap);
        for (int at = tops.size() - 1; at >= 0 && tops.get(at) + gap > below; at--) {
            tops.set(at, below - gap);
            below -= gap;
        }
        return tops;
    }
}
