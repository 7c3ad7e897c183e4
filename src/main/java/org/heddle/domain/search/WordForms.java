package org.heddle.domain.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// In which language a word of a query also stands for its other forms (`rent` for rents, rented, renting), or that it does not.
public enum WordForms {
    AS_WRITTEN, ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, DUTCH, DANISH, NORWEGIAN, SWEDISH, FINNISH;

    /// As shown and typed: `English`.
    public String words() {
        return this == AS_WRITTEN ? "As written" : name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    /// The language of that name, whatever the case.
    public static Optional<WordForms> named(String name) {
        return Arrays.stream(values()).filter(one -> one != AS_WRITTEN && one.name().equalsIgnoreCase(name.strip())).findFirst();
    }
}
