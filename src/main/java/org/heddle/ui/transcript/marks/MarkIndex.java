package org.heddle.ui.transcript.marks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heddle.domain.coding.CodingId;
import org.heddle.ui.transcript.text.TranscriptDocument;

/// All codings of a source, found by place or by id.
public final class MarkIndex {
    static final MarkIndex EMPTY = new MarkIndex(TranscriptDocument.EMPTY, List.of());

    private static final Comparator<Mark> SHORTEST_FIRST =
            Comparator.comparingInt((Mark mark) -> mark.span().length()).thenComparing(Lanes.ORDER);

    private final TranscriptDocument document;
    private final List<Mark> sorted;
    private final int[] furthestEnd;
    private final Map<CodingId, Mark> byId = new HashMap<>();
    private final Lanes lanes;

    public MarkIndex(TranscriptDocument document, List<Mark> marks) {
        this.document = document;
        sorted = marks.stream().sorted(Lanes.ORDER).toList();
        furthestEnd = new int[sorted.size()];
        int furthest = 0;
        for (int at = 0; at < furthestEnd.length; at++) {
            Mark mark = sorted.get(at);
            furthest = Math.max(furthest, mark.span().end());
            furthestEnd[at] = furthest;
            byId.put(mark.id(), mark);
        }
        lanes = Lanes.of(document, sorted);
    }

    public List<Mark> all() {
        return sorted;
    }

    public Lanes lanes() {
        return lanes;
    }

    public Optional<Mark> find(CodingId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The marks with any letter from `start` up to `end`, in the order of lanes.
    public List<Mark> touching(int start, int end) {
        var found = new ArrayList<Mark>();
        for (int at = startingBefore(end) - 1; at >= 0 && furthestEnd[at] > start; at--) {
            if (sorted.get(at).span().end() > start) {
                found.add(sorted.get(at));
            }
        }
        return found.reversed();
    }

    /// The marks over the letter at this offset, the shortest first.
    public List<Mark> at(int offset) {
        return touching(offset, offset + 1).stream().sorted(SHORTEST_FIRST).toList();
    }

    /// The mark after this one among those over the letter, round and round; the shortest when it is not among them.
    public Optional<Mark> after(Optional<CodingId> current, int offset) {
        List<Mark> here = at(offset);
        if (here.isEmpty()) {
            return Optional.empty();
        }
        var ids = here.stream().map(Mark::id).toList();
        int next = current.map(ids::indexOf).orElse(-1) + 1;
        return Optional.of(here.get(next % here.size()));
    }

    /// The mark after (or before) this one in the text, or else after the caret, round and round.
    public Optional<Mark> step(Optional<CodingId> current, int caret, boolean forward) {
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        int at = current.flatMap(this::find).map(mark -> Collections.binarySearch(sorted, mark, Lanes.ORDER)).orElse(-1);
        int next = at >= 0 ? at + (forward ? 1 : -1) : startingBefore(caret) - (forward ? 0 : 1);
        return Optional.of(sorted.get(Math.floorMod(next, sorted.size())));
    }

    /// True when the mark reaches over more than one turn, so that its stripe speaks for it and not its words.
    boolean isLong(Mark mark) {
        return document.turnAt(mark.span().start()) != document.turnAt(mark.span().end() - 1);
    }

    private int startingBefore(int offset) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
