package org.heddle.ui.transcript;

import java.util.Arrays;
import java.util.Optional;

/// Where somebody reads: the offset of the topmost line, how many pixels of it are above the edge (less than none at the very beginning), and the selection with its caret.
/// Offsets count UTF-16 units; those beyond a text that was shortened meanwhile are drawn back to its end.
public record ReadingPlace(int top, int above, int anchor, int caret) {

    public String asWord() {
        return "%d,%d,%d,%d".formatted(top, above, anchor, caret);
    }

    public static Optional<ReadingPlace> of(String word) {
        try {
            int[] parts = Arrays.stream(word.split(",", -1)).mapToInt(Integer::parseInt).toArray();
            return parts.length == 4 && parts[0] >= 0 && parts[2] >= 0 && parts[3] >= 0
                    ? Optional.of(new ReadingPlace(parts[0], parts[1], parts[2], parts[3])) : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
