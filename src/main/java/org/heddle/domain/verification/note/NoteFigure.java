package org.heddle.domain.verification.note;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.memo.CodingNote;

/// A figure of the report on coding notes; it counts headings, each of which can be shown.
public enum NoteFigure {
    HEADINGS("headings"), CHECKED("checked"), AGREES("agrees"), DISAGREES("does not agree"), INCOMPLETE("incomplete"), FIRST_SIGHT("agreed at first sight"),
    STALE("changed since");

    private final String words;

    NoteFigure(String words) {
        this.words = words;
    }

    /// As reports head their columns.
    public String words() {
        return words;
    }

    public static Optional<NoteFigure> named(String word) {
        String asked = word.strip().replace('-', ' ');
        return Arrays.stream(values()).filter(figure -> figure.words.equalsIgnoreCase(asked)).findFirst();
    }

    public int of(NoteTally tally) {
        return switch (this) {
            case HEADINGS -> tally.headings();
            case CHECKED -> tally.checked();
            case AGREES -> tally.agrees();
            case DISAGREES -> tally.disagrees();
            case INCOMPLETE -> tally.incomplete();
            case FIRST_SIGHT -> tally.firstSight();
            case STALE -> tally.stale();
        };
    }

    /// Whether this heading is one of those that are counted.
    public boolean counts(CodingNote note, List<NoteCheck> oldestFirst) {
        return of(NoteTally.of(note, oldestFirst)) > 0;
    }
}
