package org.heddle.bench;

import java.time.Duration;

/// How often a job is done: first some runs that do not count, then at least `least` and at most `most` ones, no more after `patience`.
record Runs(int warmUp, int least, int most, Duration patience) {
    /// A job of seconds.
    static final Runs FEW = new Runs(0, 2, 5, Duration.ofSeconds(6));
    /// A job of milliseconds.
    static final Runs USUAL = new Runs(2, 5, 300, Duration.ofSeconds(3));
    /// A call of which the slowest in a hundred counts: a thousand of them where the machine has time.
    static final Runs THOUSAND = new Runs(50, 300, 1000, Duration.ofSeconds(15));
    /// Such a call where a thousand would take too long, or where only the newest acts can be taken back.
    static final Runs HUNDREDS = new Runs(5, 40, 200, Duration.ofSeconds(15));
}
