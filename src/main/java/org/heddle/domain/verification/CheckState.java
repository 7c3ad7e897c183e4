package org.heddle.domain.verification;

import java.util.Arrays;
import java.util.Optional;

/// What has become of a coding in verification. What was changed since its check is to be checked again, so it is found among the unchecked too.
public enum CheckState {
    UNCHECKED("unchecked", "Not checked"), AGREE("agree", "Agreed"), DISAGREE("disagree", "Disagreed"), QUERY("query", "Queried"),
    CHANGED("changed since", "Changed since");

    /// As typed in a query, where a word of its own needs no quotation marks.
    private static final String SHORT = "changed";

    private final String word;
    private final String words;

    CheckState(String word, String words) {
        this.word = word;
        this.words = words;
    }

    public String word() {
        return word;
    }

    /// As said of a coding in a menu.
    public String words() {
        return words;
    }

    public static Optional<CheckState> named(String word) {
        return Arrays.stream(values()).filter(state -> state.word.equalsIgnoreCase(word.strip()) || state == CHANGED && word.strip().equalsIgnoreCase(SHORT)).findFirst();
    }

    public static CheckState of(Optional<Judgement> said) {
        return said.map(one -> one.isStale() ? CHANGED : of(one.verdict())).orElse(UNCHECKED);
    }

    public static CheckState of(Verdict verdict) {
        return switch (verdict) {
            case AGREE -> AGREE;
            case DISAGREE -> DISAGREE;
            case QUERY -> QUERY;
        };
    }

    /// True when someone who looks for `asked` wants to find this.
    public boolean isFoundAs(CheckState asked) {
        return this == asked || (this == CHANGED && asked == UNCHECKED);
    }
}
