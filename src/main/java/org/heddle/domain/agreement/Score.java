package org.heddle.domain.agreement;

import java.util.Locale;

/// A coefficient, or the reason why there is none. Never `NaN`: a reason can be argued with.
public sealed interface Score {
    Score NOTHING_SHARED = new Undefined("There is nothing that both coders have worked on.");
    Score NO_VARIATION = new Undefined("Both coders always made the same choice, so chance cannot be told from agreement.");
    Score UNUSED = new Undefined("Neither coder used this code here, so there is nothing to find again.");

    record Value(double coefficient) implements Score {}

    record Undefined(String reason) implements Score {}

    /// Three decimals, or the word *undefined*.
    default String words() {
        return switch (this) {
            case Value(double coefficient) -> rounded(coefficient);
            case Undefined _ -> "undefined";
        };
    }

    private static String rounded(double coefficient) {
        String decimals = String.format(Locale.ROOT, "%.3f", coefficient);
        return decimals.equals("-0.000") ? "0.000" : decimals;
    }
}
