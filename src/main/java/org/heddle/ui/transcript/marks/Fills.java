package org.heddle.ui.transcript.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.heddle.domain.coding.CodingId;

/// Which words of a turn are tinted by which coding: never more than four on a word, the longest giving way, those in hand never.
public final class Fills {
    static final int ON_A_WORD = 4;

    private Fills() {}

    /// A coding's tint, from one offset up to another, offsets counted in the whole text.
    public record Fill(Mark mark, int start, int end) {}

    /// A coding that asks for a tint; `inHand` comes before all others.
    public record Wish(Mark mark, boolean inHand) {}

    static List<Fill> of(List<Wish> wishes, int start, int end) {
        var edges = new TreeSet<Integer>(List.of(start, end));
        for (Wish wish : wishes) {
            edges.add(Math.clamp(wish.mark().span().start(), start, end));
            edges.add(Math.clamp(wish.mark().span().end(), start, end));
        }
        var fills = new ArrayList<Fill>();
        var open = new HashMap<CodingId, Integer>();
        int from = start;
        for (int to : edges.tailSet(start, false)) {
            for (Wish wish : shown(wishes, from, to)) {
                extend(fills, open, wish.mark(), from, to);
            }
            from = to;
        }
        fills.sort(Comparator.comparing(Fill::mark, Lanes.ORDER).thenComparingInt(Fill::start));
        return fills;
    }

    private static List<Wish> shown(List<Wish> wishes, int from, int to) {
        return wishes.stream()
                .filter(wish -> wish.mark().span().start() <= from && wish.mark().span().end() >= to)
                .sorted(Comparator.comparing((Wish wish) -> !wish.inHand()).thenComparingInt(wish -> wish.mark().span().length()))
                .limit(ON_A_WORD)
                .toList();
    }

    private static void extend(List<Fill> fills, Map<CodingId, Integer> open, Mark mark, int from, int to) {
        Integer last = open.get(mark.id());
        if (last != null && fills.get(last).end() == from) {
            fills.set(last, new Fill(mark, fills.get(last).start(), to));
        } else {
            open.put(mark.id(), fills.size());
            fills.add(new Fill(mark, from, to));
        }
    }
}
