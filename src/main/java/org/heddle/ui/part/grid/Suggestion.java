package org.heddle.ui.part.grid;

import java.util.Locale;

/// Words that can be taken instead of typed; `explanation` stands beside them.
public record Suggestion(String words, String explanation) {

    public static Suggestion of(String words) {
        return new Suggestion(words, "");
    }

    boolean fits(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return words.toLowerCase(Locale.ROOT).contains(wanted) || explanation.toLowerCase(Locale.ROOT).contains(wanted);
    }

    boolean begins(String typed) {
        return words.toLowerCase(Locale.ROOT).startsWith(typed.strip().toLowerCase(Locale.ROOT));
    }
}
