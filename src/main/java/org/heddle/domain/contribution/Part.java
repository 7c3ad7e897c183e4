package org.heddle.domain.contribution;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A part that somebody can have in a study, with the kinds of acts in the log that belong to it. A kind written with a `*` stands for all that
/// begin so; what is named first wins.
public enum Part {
    DESIGNED("design", "designed the framework", "act on the framework", "code *", "codes *", "codebook *", "example *", "dimension set",
            "version *", "merge *", "definition *", "note headings chosen", "re-check asked"),
    CODED("coding", "coded", "act of coding", "coding *", "codings *", "recoded", "edges moved", "stance set", "passage *", "finished", "not finished"),
    CHECKED("checking", "checked codings and coding notes", "act of checking", "checked", "check removed", "note checked", "note check removed"),
    ANSWERED("answering", "answered checks of own codings", "answer", "check answered", "answer *"),
    SETTLED("settling", "settled differences", "act of settling", "difference*", "settle*", "surger*", "data surger*", "meeting*", "rule pushed"),
    WROTE("writing", "wrote memos and coding notes", "act of writing", "memo *", "note *"),
    IMPORTED("importing", "brought in and kept the sources", "act on sources", "source *"),
    CORRECTED("correcting", "corrected the texts", "correction", "text *"),
    DESCRIBED("describing", "described cases and participants", "act on cases and participants", "case *", "participant *", "role *", "attribute *",
            "speaker *"),
    ORGANISED("organising", "organised the work", "act of organising", "pass *", "coder *", "copy *"),
    OTHER("other", "did other things", "other act");

    private final String key;
    private final String words;
    private final String unit;
    private final List<String> kinds;

    Part(String key, String words, String unit, String... kinds) {
        this.key = key;
        this.words = words;
        this.unit = unit;
        this.kinds = List.of(kinds);
    }

    /// As typed on the command line and written in files.
    public String key() {
        return key;
    }

    /// What somebody with this part did, after the name.
    public String words() {
        return words;
    }

    /// What is counted.
    public String unit() {
        return unit;
    }

    public List<String> kinds() {
        return kinds;
    }

    public static Part of(String kind) {
        if (kind.equals("source assigned") || kind.equals("source unassigned")) {
            return ORGANISED;
        }
        return CHECKED.has(kind) ? CHECKED : Arrays.stream(values()).filter(part -> part.has(kind)).findFirst().orElse(OTHER);
    }

    private boolean has(String kind) {
        return kinds.stream().anyMatch(one -> one.endsWith("*") ? kind.startsWith(one.substring(0, one.length() - 1)) : kind.equals(one));
    }

    public static Optional<Part> named(String key) {
        return Arrays.stream(values()).filter(part -> part.key.equalsIgnoreCase(key.strip())).findFirst();
    }
}
