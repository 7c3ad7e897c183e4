package org.heddle.domain.agreement.measure;

import java.util.Locale;

/// A coefficient, or the reason why there is none. Never `NaN`: a reason can be argued with.
public sealed interface Score {
    record Value(double coefficient) implements Score {}

    record Undefined(String reason) implements Score {}

    /// Three decimals, or the word *undefined*.
    default String words() {
        return switch (this) {
            case Value(double coefficient) -> rounded(coefficient);
            case Undefined _ -> "undefined";
        };
    }

    /// The same with the reason where there is none.
    default String said() {
        return switch (this) {
            case Value _ -> words();
            case Undefined(String reason) -> "undefined: " + reason;
        };
    }

    private static String rounded(double coefficient) {
        String decimals = String.format(Locale.ROOT, "%.3f", coefficient);
        return decimals.equals("-0.000") ? "0.000" : decimals;
    }
}
