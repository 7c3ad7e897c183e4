package org.heddle.exchange.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;

import org.heddle.domain.coding.Coding;
import org.heddle.domain.source.TextSpan;

/// Where the codings of a text begin and end, in the order of the text, and in which lane beside it each is drawn. Codings count from 0 in text order.
final class Edges {
    private final List<Coding> codings;
    private final Integer[] byEnd;
    private final int[] lane;
    private int lanes;
    private int begun;
    private int ended;

    Edges(List<Coding> codings) {
        this.codings = codings;
        byEnd = new Integer[codings.size()];
        Arrays.setAll(byEnd, at -> at);
        Arrays.sort(byEnd, Comparator.comparingInt((Integer at) -> codings.get(at).span().end()));
        lane = new int[codings.size()];
        lay();
    }

    /// The leftmost lane that is free.
    private void lay() {
        var open = new PriorityQueue<Integer>(Comparator.comparingInt((Integer at) -> codings.get(at).span().end()));
        var free = new TreeSet<Integer>();
        for (int at = 0; at < codings.size(); at++) {
            while (!open.isEmpty() && codings.get(open.element()).span().end() <= codings.get(at).span().start()) {
                free.add(lane[open.remove()]);
            }
            Integer taken = free.pollFirst();
            lane[at] = taken == null ? lanes++ : taken;
            open.add(at);
        }
    }

    int lane(int coding) {
        return lane[coding];
    }

    int lanes() {
        return lanes;
    }

    /// The codings that begin before this place and have not been asked for yet. Places must rise.
    List<Integer> beginningBefore(int place) {
        var found = new ArrayList<Integer>();
        while (begun < codings.size() && codings.get(begun).span().start() < place) {
            found.add(begun++);
        }
        return found;
    }

    /// The codings that end at this place or before and have not been asked for yet. Places must rise.
    List<Integer> endingUpTo(int place) {
        var found = new ArrayList<Integer>();
        while (ended < byEnd.length && codings.get(byEnd[ended]).span().end() <= place) {
            found.add(byEnd[ended++]);
        }
        return found;
    }

    /// All places inside a stretch at which a coding begins or ends, with both its ends.
    static List<Integer> cuts(TextSpan stretch, List<Coding> touching) {
        var cuts = new TreeSet<Integer>(List.of(stretch.start(), stretch.end()));
        for (Coding coding : touching) {
            for (int place : new int[] {coding.span().start(), coding.span().end()}) {
                if (place > stretch.start() && place < stretch.end()) {
                    cuts.add(place);
                }
            }
        }
        return List.copyOf(cuts);
    }
}
