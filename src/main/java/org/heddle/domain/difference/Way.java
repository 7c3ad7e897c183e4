package org.heddle.domain.difference;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which way a difference was settled.
public enum Way {
    FIRST("first"), SECOND("second"), BOTH("both"), NEITHER("neither"), NEW("new");

    private final String word;

    Way(String word) {
        this.word = word;
    }

    /// As written in files and on the command line.
    public String word() {
        return word;
    }

    /// From the other coder's side.
    public Way swapped() {
        return switch (this) {
            case FIRST -> SECOND;
            case SECOND -> FIRST;
            case BOTH, NEITHER, NEW -> this;
        };
    }

    /// What then stands in the agreed layer; `fresh` is the new reading, if it is one.
    public List<Mark> outcome(Difference difference, List<Mark> fresh) {
        return switch (this) {
            case FIRST -> difference.first();
            case SECOND -> difference.second();
            case BOTH -> Mark.united(Stream.concat(difference.first().stream(), difference.second().stream()).toList());
            case NEITHER -> List.of();
            case NEW -> Mark.united(fresh);
        };
    }

    /// In a sentence, with the coders' names.
    public String words(String first, String second) {
        return switch (this) {
            case FIRST -> "kept %s’s reading".formatted(first);
            case SECOND -> "kept %s’s reading".formatted(second);
            case BOTH -> "kept both readings";
            case NEITHER -> "kept neither reading";
            case NEW -> "agreed on a new reading";
        };
    }

    public static Optional<Way> named(String word) {
        String plain = word.strip().replace("keep-a", "first").replace("keep-b", "second");
        return Arrays.stream(values()).filter(way -> way.word.equalsIgnoreCase(plain)).findFirst();
    }
}
