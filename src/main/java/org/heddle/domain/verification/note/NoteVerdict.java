package org.heddle.domain.verification.note;

import java.util.Arrays;
import java.util.Optional;

/// What a checker thinks of what stands under one heading of a coding note, held against the transcript.
public enum NoteVerdict {
    AGREES("agrees"), DISAGREES("does not agree"), INCOMPLETE("incomplete");

    private final String words;

    NoteVerdict(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// Hyphens may stand for the spaces.
    public static Optional<NoteVerdict> named(String written) {
        return Arrays.stream(values()).filter(one -> one.words.equalsIgnoreCase(written.strip().replace('-', ' '))).findFirst();
    }
}
