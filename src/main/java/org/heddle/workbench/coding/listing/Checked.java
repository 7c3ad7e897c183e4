package org.heddle.workbench.coding.listing;

import java.util.Optional;
import org.heddle.domain.verification.Verdict;

/// What has become of a coding in verification.
public enum Checked {
    NOT_YET("Not checked"), AGREE("Agreed"), DISAGREE("Disagreed"), QUERY("Queried");

    private final String words;

    Checked(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    static Checked of(Optional<Verdict> verdict) {
        return verdict.map(word -> switch (word) {
            case AGREE -> AGREE;
            case DISAGREE -> DISAGREE;
            case QUERY -> QUERY;
        }).orElse(NOT_YET);
    }
}
