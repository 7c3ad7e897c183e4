package org.heddle.ui.transcript.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heddle.domain.coding.CodingId;
import org.heddle.ui.transcript.text.TranscriptDocument;

/// Which of the side-by-side columns each stripe takes. Found once for a source, so that stripes do not move sideways while it scrolls.
public record Lanes(Map<CodingId, Integer> of, int count) {
    /// Two stripes in one lane would touch if they shared a line; a line never holds more letters than this.
    static final int LINE = 85;

    static final Comparator<Mark> ORDER = Comparator.comparingInt((Mark mark) -> mark.span().start())
            .thenComparingInt(mark -> -mark.span().end())
            .thenComparing(mark -> mark.label().path())
            .thenComparing(mark -> mark.id().value());

    public Lanes {
        of = Map.copyOf(of);
    }

    /// Each mark takes the leftmost lane that is free. `sorted` must stand in `ORDER`.
    public static Lanes of(TranscriptDocument document, List<Mark> sorted) {
        var lanes = new HashMap<CodingId, Integer>();
        var freeFrom = new ArrayList<Integer>();
        for (Mark mark : sorted) {
            int lane = 0;
            while (lane < freeFrom.size() && freeFrom.get(lane) > mark.span().start()) {
                lane++;
            }
            if (lane == freeFrom.size()) {
                freeFrom.add(0);
            }
            freeFrom.set(lane, freeAfter(document, mark.span().end()));
            lanes.put(mark.id(), lane);
        }
        return new Lanes(lanes, freeFrom.size());
    }

    /// A line's length after the end or at the next turn, whichever comes first.
    private static int freeAfter(TranscriptDocument document, int end) {
        int next = document.turnAt(end - 1) + 1;
        int nextTurn = next < document.turns().size() ? document.turns().get(next).start() : Integer.MAX_VALUE;
        return Math.min(end + LINE, nextTurn);
    }

    public int of(Mark mark) {
        return of.getOrDefault(mark.id(), 0);
    }
}
