package org.heddle.domain.agreement.interval;

/// Where 95 of 100 figures of drawn sources lie, or why that cannot be said.
public sealed interface Spread {
    record Range(double low, double high) implements Spread {}

    record Unknown(String reason) implements Spread {}
}
