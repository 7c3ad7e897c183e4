package org.heddle.domain.quotes.exhibit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What the columns of an exhibit tell apart. `name` is that of an attribute of the cases; of a question of the codebook for codes (empty: the main one).
public record Axis(Kind kind, String name) {
    public Axis {
        name = name.strip();
    }

    public static Axis of(Kind kind) {
        return new Axis(kind, "");
    }

    /// `role`, `case`, `code`, `code:QUESTION`, else an attribute.
    public static Axis parse(String words) {
        String plain = words.strip();
        int colon = plain.indexOf(':');
        String first = (colon < 0 ? plain : plain.substring(0, colon)).strip();
        Optional<Kind> kind = Arrays.stream(Kind.values()).filter(one -> one != Kind.ATTRIBUTE && one.word().equalsIgnoreCase(first)).findFirst();
        return kind.map(one -> new Axis(one, colon < 0 ? "" : plain.substring(colon + 1))).orElseGet(() -> new Axis(Kind.ATTRIBUTE, plain));
    }

    /// As people say it.
    public String words() {
        return kind == Kind.ATTRIBUTE || name.isEmpty() ? kind == Kind.ATTRIBUTE ? name : kind.word() : kind.word() + ":" + name;
    }

    /// What kind of thing the columns are.
    public enum Kind {
        ATTRIBUTE, ROLE, CASE, CODE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
