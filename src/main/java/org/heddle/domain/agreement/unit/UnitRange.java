package org.heddle.domain.agreement.unit;

/// Units from `from` up to but not including `to`; none when they are equal.
public record UnitRange(int from, int to) {
    static final UnitRange NONE = new UnitRange(0, 0);
}
