package org.heddle.ui.part.palette;

import java.util.List;

/// How a stripe is drawn, so that three codes can share a colour and still be told apart.
public enum Pattern {
    SOLID, DASHED, DOTTED;

    /// Pixels drawn and left out in turn; empty for an unbroken stripe.
    public List<Double> dashes() {
        return switch (this) {
            case SOLID -> List.of();
            case DASHED -> List.of(7.0, 3.0);
            case DOTTED -> List.of(2.0, 3.0);
        };
    }
}
