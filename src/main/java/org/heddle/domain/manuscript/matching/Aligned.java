package org.heddle.domain.manuscript.matching;

import java.util.List;
import java.util.Optional;
import org.heddle.domain.manuscript.matching.Piece.Kind;
import org.heddle.domain.source.TextSpan;

/// A printed quotation laid beside the stretch of a source that it is most like. `same` counts printed words that stand there in this order,
/// `turns` what was said of the parts that the words stand in, `cost` how unlike both are.
public record Aligned(List<Piece> pieces, int words, int same, Optional<TextSpan> span, List<Integer> turns, int cost) {
    private static final double ENOUGH = 0.6;
    private static final int FEW = 3;

    public Aligned {
        pieces = List.copyOf(pieces);
        turns = List.copyOf(turns);
    }

    /// True when the printed words are these words, however changed.
    public boolean isFound() {
        return same > 0 && same >= Math.min(words, FEW) && similarity() >= ENOUGH;
    }

    /// True when print shows everything that was done to the words.
    public boolean isClean() {
        return same == words && pieces.stream().allMatch(piece -> piece.kind().isAllowed());
    }

    /// The share of printed words that are the source's; what tears them apart counts against it.
    public double similarity() {
        long torn = pieces.stream().filter(piece -> piece.kind() == Kind.LEFT_OUT).count();
        return words == 0 ? 0 : (double) Math.max(0, same - torn) / words;
    }
}
