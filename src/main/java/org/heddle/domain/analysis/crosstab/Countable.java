package org.heddle.domain.analysis.crosstab;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What is counted under a code. A participant is a person of the project, else a label in one source; interviewers and texts without labels are
/// none. Words are participants' words that begin in a coded passage, each once however often the passage is coded.
public enum Countable {
    PERSONS("participant"), SOURCES("source"), CASES("case"), CODINGS("coding"), WORDS("word");

    private final String one;

    Countable(String one) {
        this.one = one;
    }

    /// As it stands in a sentence: `1 participant`.
    public String one() {
        return one;
    }

    /// What the command line calls it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Countable> named(String word) {
        return Arrays.stream(values()).filter(one -> one.name().equalsIgnoreCase(word.strip())).findFirst();
    }
}
