package org.heddle.domain.agreement;

import org.heddle.domain.agreement.unit.Universe;

/// Whether a code stands for itself or with its sub-codes, and whether text that nobody coded counts.
public record Counting(Family family, Universe universe) {
    /// Each code by itself, on all text.
    public static final Counting USUAL = new Counting(Family.ALONE, Universe.ALL_TEXT);

    /// What a passage with a sub-code says about the code above it.
    public enum Family {
        ALONE, WITH_CHILDREN
    }

    public Counting with(Family chosen) {
        return new Counting(chosen, universe);
    }

    public Counting with(Universe chosen) {
        return new Counting(family, chosen);
    }

    /// In a sentence of the report.
    String words() {
        return switch (family) {
            case ALONE -> "Each code stands for itself, without its sub-codes.";
            case WITH_CHILDREN -> "Each code counts together with its sub-codes.";
        } + switch (universe) {
            case ALL_TEXT -> " Text that nobody coded counts as agreed.";
            case CODED_TEXT -> " Text that none of them gave any of these codes is left out.";
        };
    }
}
