package org.heddle.domain.matrix;

import java.util.Arrays;
import java.util.Optional;

/// What stands in the rows of a framework matrix.
public enum RowKind {
    CASES("cases", "Case"), PERSONS("persons", "Participant"), SOURCES("sources", "Source");

    private final String word;
    private final String head;

    RowKind(String word, String head) {
        this.word = word;
        this.head = head;
    }

    /// As written on screen and in files.
    public String word() {
        return word;
    }

    /// What stands above the labels of the rows.
    public String head() {
        return head;
    }

    public static Optional<RowKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equalsIgnoreCase(word.strip())).findFirst();
    }
}
