package org.heddle.ui.part;

import java.util.List;

/// What a key does now: key caps and a word or two.
public record Hint(List<String> keys, String words) {
    public Hint {
        keys = List.copyOf(keys);
    }

    public static Hint of(String words, String... keys) {
        return new Hint(List.of(keys), words);
    }
}
