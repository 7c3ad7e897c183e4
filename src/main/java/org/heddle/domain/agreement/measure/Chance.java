package org.heddle.domain.agreement.measure;

/// Agreement beyond chance: of what chance leaves open, the share that was agreed on.
final class Chance {
    private Chance() {}

    static Score beyond(double observed, double expected) {
        return expected >= 1 ? Reasons.ALL_ALIKE : new Score.Value((observed - expected) / (1 - expected));
    }
}
