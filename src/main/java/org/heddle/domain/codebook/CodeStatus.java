package org.heddle.domain.codebook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How far the team stands behind a code. A retired code keeps its codings and takes no new ones.
public enum CodeStatus {
    PROPOSED, AGREED, RETIRED;

    /// As written on screen and in files.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CodeStatus> named(String word) {
        return Arrays.stream(values()).filter(status -> status.word().equalsIgnoreCase(word.strip())).findFirst();
    }
}
