package org.heddle.ui.reading;

import java.util.List;
import java.util.Optional;
import org.heddle.domain.verification.Verdict;
import org.heddle.ui.part.palette.CodeColour;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.part.palette.Pattern;

/// The colours of coders and of check states, from the palette that is safe for colour blindness; each has a pattern of its own too.
public final class CodingColours {
    private static final List<Integer> CODER_SLOTS = List.of(6, 2, 1, 4, 3, 8, 7, 5, 0, 11, 9, 10);

    private CodingColours() {}

    /// By the place in joining order, from 0.
    public static CodeColour ofCoder(int position) {
        int round = position / CODER_SLOTS.size();
        return CodePalette.SLOTS.get(CODER_SLOTS.get(position % CODER_SLOTS.size()))
                .drawn(Pattern.values()[Math.min(round, Pattern.values().length - 1)]);
    }

    public static CodeColour ofCheck(Optional<Verdict> verdict) {
        return verdict.map(given -> switch (given) {
            case AGREE -> CodePalette.SLOTS.get(2);
            case DISAGREE -> CodePalette.SLOTS.get(7).drawn(Pattern.DASHED);
            case QUERY -> CodePalette.SLOTS.get(1).drawn(Pattern.DOTTED);
        }).orElse(CodePalette.SLOTS.get(10));
    }
}
