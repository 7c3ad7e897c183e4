package org.heddle.domain.verification.note;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.heddle.domain.memo.CodingNote;

/// What checkers made of the written headings of coding notes; `notes` counts transcripts times coders. A stale verdict stands no more.
public record NoteTally(int notes, int headings, int agrees, int disagrees, int incomplete, int firstSight, int stale) {
    public static final NoteTally NOTHING = new NoteTally(0, 0, 0, 0, 0, 0, 0);

    /// Of one heading; the newest check counts.
    public static NoteTally of(CodingNote note, List<NoteCheck> checks) {
        Optional<NoteCheck> newest = newest(checks);
        Optional<NoteVerdict> standing = newest.filter(check -> !check.isStale(note)).map(NoteCheck::verdict);
        return new NoteTally(0, 1, one(standing, NoteVerdict.AGREES), one(standing, NoteVerdict.DISAGREES), one(standing, NoteVerdict.INCOMPLETE),
                one(checks.stream().findFirst().map(NoteCheck::verdict), NoteVerdict.AGREES), newest.isPresent() && standing.isEmpty() ? 1 : 0);
    }

    public static Optional<NoteCheck> newest(List<NoteCheck> oldestFirst) {
        return oldestFirst.isEmpty() ? Optional.empty() : Optional.of(oldestFirst.getLast());
    }

    private static int one(Optional<NoteVerdict> verdict, NoteVerdict wanted) {
        return verdict.filter(wanted::equals).isPresent() ? 1 : 0;
    }

    public static NoteTally sum(List<NoteTally> parts) {
        return new NoteTally(sum(parts, NoteTally::notes), sum(parts, NoteTally::headings), sum(parts, NoteTally::agrees),
                sum(parts, NoteTally::disagrees), sum(parts, NoteTally::incomplete), sum(parts, NoteTally::firstSight), sum(parts, NoteTally::stale));
    }

    private static int sum(List<NoteTally> parts, ToIntFunction<NoteTally> figure) {
        return parts.stream().mapToInt(figure).sum();
    }

    public NoteTally inNotes(int count) {
        return new NoteTally(count, headings, agrees, disagrees, incomplete, firstSight, stale);
    }

    public int checked() {
        return agrees + disagrees + incomplete;
    }

    public int open() {
        return headings - checked();
    }
}
