package org.heddle.domain.team;

import java.util.Locale;
import org.heddle.domain.Refusal;

/// Someone who codes or checks; a name, not a login.
public record Coder(CoderId id, String name) {
    public Coder {
        name = name.strip();
        if (name.isEmpty()) {
            throw new Refusal("A coder needs a name.");
        }
    }

    /// Up to two first letters, as on the round mark in the window.
    public String initials() {
        var words = name.split("[\\s-]+", -1);
        String last = words.length > 1 ? firstLetter(words[words.length - 1]) : "";
        return (firstLetter(words[0]) + last).toUpperCase(Locale.ROOT);
    }

    private static String firstLetter(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
