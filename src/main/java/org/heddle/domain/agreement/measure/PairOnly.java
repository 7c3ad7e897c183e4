package org.heddle.domain.agreement.measure;

/// What stands in place of a figure that only two coders can have.
public final class PairOnly {
    private PairOnly() {}

    public static Score score(int coders) {
        return new Score.Undefined("F1, Jaccard, prevalence and bias compare two coders, and there are %d; choose two of them.".formatted(coders));
    }
}
