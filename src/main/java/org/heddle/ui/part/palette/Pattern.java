package org.heddle.ui.part.palette;

import java.util.List;

/// How a stripe is drawn, so that three codes can share a colour and still be told apart.
public enum Pattern {
    SOLID(List.of()), DASHED(List.of(7.0, 3.0)), DOTTED(List.of(2.0, 3.0));

    private final List<Double> dashes;

    Pattern(List<Double> dashes) {
        this.dashes = dashes;
    }

    /// Pixels drawn and left out in turn; empty for an unbroken stripe.
    public List<Double> dashes() {
        return dashes;
    }
}
