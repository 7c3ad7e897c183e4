package org.heddle.domain.agreement.interval;

import org.heddle.domain.Refusal;

/// How often sources are drawn, and the seed: the same seed draws the same sources on every machine.
public record Draws(int count, long seed) {
    public static final Draws USUAL = new Draws(1_000, 4711);

    public Draws {
        if (count < 20 || count > 100_000) {
            throw new Refusal("The number of draws must lie between 20 and 100,000.");
        }
    }
}
