package org.heddle.domain.codebook;

/// One field of what is said about a code, as it is called on the screen.
public enum RulePart {
    DEFINITION("Definition"), USE_WHEN("Use when"), NOT_WHEN("Do not use when"), EXAMPLE("Example"), ORIGIN("Origin"), THEORY("Theory");

    private final String words;

    RulePart(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public String of(CodeRules rules) {
        return switch (this) {
            case DEFINITION -> rules.definition();
            case USE_WHEN -> rules.useWhen();
            case NOT_WHEN -> rules.notWhen();
            case EXAMPLE -> rules.example();
            case ORIGIN -> rules.origin();
            case THEORY -> rules.theory();
        };
    }
}
