package org.heddle.domain.arrangement;

import java.util.Optional;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;

/// One line of an arrangement: a code, or a heading of its own. `depth` counts from 0; a code's `heading` is the name that it bears here, empty for
/// its own; `gloss` says what it is here.
public record Line(int depth, Optional<CodeId> code, String heading, String gloss) {
    /// More than any heading with its gloss.
    public static final int LONGEST = 10_000;

    public Line {
        depth = Math.max(0, depth);
        heading = heading.strip();
        gloss = gloss.strip();
        if (code.isEmpty() && heading.isEmpty()) {
            throw new Refusal("A heading needs words.");
        }
        if (heading.length() + gloss.length() > LONGEST) {
            throw new Refusal("A line of an arrangement holds up to %,d characters. Nothing was changed.".formatted(LONGEST));
        }
    }

    public static Line of(int depth, CodeId code) {
        return new Line(depth, Optional.of(code), "", "");
    }

    public static Line of(int depth, String heading) {
        return new Line(depth, Optional.empty(), heading, "");
    }

    public Line at(int otherDepth) {
        return new Line(otherDepth, code, heading, gloss);
    }

    public Line saying(String otherHeading, String otherGloss) {
        return new Line(depth, code, otherHeading, otherGloss);
    }

    public Line about(CodeId other) {
        return new Line(depth, Optional.of(other), heading, gloss);
    }

    /// Its own words, else the name of the code.
    public String title(Codebook codebook) {
        return heading.isEmpty() ? code.flatMap(codebook::find).map(one -> one.name()).orElse("") : heading;
    }
}
