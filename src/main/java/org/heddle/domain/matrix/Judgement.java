package org.heddle.domain.matrix;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a factor worked in a case, and how strong the evidence for that is, as far as the analyst says so.
public record Judgement(Optional<Direction> direction, Optional<Strength> strength) {
    public static final Judgement NONE = new Judgement(Optional.empty(), Optional.empty());

    /// Which way a factor worked.
    public enum Direction {
        HELPED, HINDERED, MIXED, NOT_PRESENT;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        public static Optional<Direction> named(String word) {
            return Arrays.stream(values()).filter(one -> one.word().equalsIgnoreCase(word.strip())).findFirst();
        }
    }

    /// How far the evidence carries.
    public enum Strength {
        WEAK, MODERATE, STRONG;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Strength> named(String word) {
            return Arrays.stream(values()).filter(one -> one.word().equalsIgnoreCase(word.strip())).findFirst();
        }
    }

    public boolean isNone() {
        return direction.isEmpty() && strength.isEmpty();
    }

    public Judgement facing(Optional<Direction> now) {
        return new Judgement(now, strength);
    }

    public Judgement restingOn(Optional<Strength> now) {
        return new Judgement(direction, now);
    }

    /// `helped, strong evidence`; empty when nothing is said.
    public String words() {
        String carried = strength.map(one -> one.word() + " evidence").orElse("");
        return direction.map(one -> one.word() + (carried.isEmpty() ? "" : ", " + carried)).orElse(carried);
    }
}
