package org.heddle.ui.transcript.marks;

import java.util.List;
import java.util.Optional;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.part.palette.Emphasis;
import org.heddle.ui.part.palette.Theme;
import org.heddle.ui.transcript.marks.Fills.Fill;
import org.heddle.ui.transcript.marks.Fills.Wish;
import org.heddle.ui.transcript.text.TranscriptDocument.Paragraph;

/// What is drawn over a transcript at one moment: its codings, which of them is in hand or under the pointer, and search hits.
public record Painting(MarkIndex marks, InHand inHand, List<TextSpan> hits, Theme theme) {
    public static final Painting NOTHING = new Painting(MarkIndex.EMPTY, InHand.NONE, List.of(), Theme.LIGHT);

    public Painting {
        hits = List.copyOf(hits);
    }

    /// The coding that is selected, the one under the pointer, and whether all others step back.
    public record InHand(Optional<CodingId> selected, Optional<CodingId> hovered, boolean othersFaded) {
        public static final InHand NONE = new InHand(Optional.empty(), Optional.empty(), false);
    }

    public boolean isSelected(Mark mark) {
        return inHand.selected().filter(mark.id()::equals).isPresent();
    }

    public boolean isInHand(Mark mark) {
        return isSelected(mark) || inHand.hovered().filter(mark.id()::equals).isPresent();
    }

    public Emphasis emphasis(Mark mark) {
        if (isInHand(mark)) {
            return Emphasis.STRONG;
        }
        return inHand.hovered().isPresent() || inHand.othersFaded() ? Emphasis.FADED : Emphasis.PLAIN;
    }

    /// The tints under a turn's words.
    public List<Fill> fills(Paragraph turn) {
        var wishes = marks.touching(turn.start(), turn.end()).stream()
                .filter(mark -> isInHand(mark) || !marks.isLong(mark))
                .map(mark -> new Wish(mark, isInHand(mark)))
                .toList();
        return Fills.of(wishes, turn.start(), turn.end());
    }

    /// All words of the turn that a coding covers, tinted or not.
    public List<Fill> coded(Paragraph turn) {
        return marks.touching(turn.start(), turn.end()).stream()
                .map(mark -> new Fill(mark, Math.max(mark.span().start(), turn.start()), Math.min(mark.span().end(), turn.end()))).toList();
    }

    /// Hits stand in the order of the text and do not overlap.
    public List<TextSpan> hits(Paragraph turn) {
        int from = endingBy(turn.start());
        int to = from;
        while (to < hits.size() && turn.touches(hits.get(to))) {
            to++;
        }
        return hits.subList(from, to);
    }

    private int endingBy(int offset) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
