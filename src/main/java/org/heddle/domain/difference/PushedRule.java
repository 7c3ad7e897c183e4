package org.heddle.domain.difference;

import java.util.Arrays;
import java.util.Optional;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;

/// Where the reason of a settlement was added to the codebook.
public record PushedRule(CodeId code, Side side) {

    /// Which rule of the code the reason went into.
    public enum Side {
        INCLUDE("include", "Use when"), EXCLUDE("exclude", "Do not use when");

        private final String word;
        private final String words;

        Side(String word, String words) {
            this.word = word;
            this.words = words;
        }

        public String word() {
            return word;
        }

        /// What the rule is called on the screen.
        public String words() {
            return words;
        }

        public static Optional<Side> named(String word) {
            return Arrays.stream(values()).filter(side -> side.word.equalsIgnoreCase(word.strip())).findFirst();
        }
    }

    /// The code's rules with the reason as a paragraph of its own; the same when it stands there already.
    public CodeRules added(CodeRules rules, String reason) {
        return switch (side) {
            case INCLUDE -> new CodeRules(rules.definition(), joined(rules.useWhen(), reason), rules.notWhen(), rules.example(), rules.origin(), rules.theory());
            case EXCLUDE -> new CodeRules(rules.definition(), rules.useWhen(), joined(rules.notWhen(), reason), rules.example(), rules.origin(), rules.theory());
        };
    }

    /// True while the reason stands in the rule as it was put there.
    public boolean stands(CodeRules rules, String reason) {
        return (side == Side.INCLUDE ? rules.useWhen() : rules.notWhen()).lines().map(String::strip).anyMatch(reason.strip()::equals);
    }

    private static String joined(String before, String more) {
        return before.lines().anyMatch(more.strip()::equals) ? before : (before.strip() + "\n" + more.strip()).strip();
    }
}
