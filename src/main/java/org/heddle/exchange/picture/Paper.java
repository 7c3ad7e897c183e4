package org.heddle.exchange.picture;

import org.heddle.domain.picture.Ink;

/// The inks on white paper, as `#rrggbb`.
final class Paper {
    static final String PAGE = "#ffffff";

    private Paper() {}

    static String hex(Ink ink) {
        return switch (ink) {
            case Ink.OfCode(var colour) -> colour.hex();
            case Ink.Plain plain -> switch (plain) {
                case WORDS -> "#24292f";
                case MUTED -> "#57606a";
                case LINE -> "#d0d7de";
                case GROUND -> "#f6f8fa";
                case ACCENT -> "#0550ae";
            };
        };
    }
}
