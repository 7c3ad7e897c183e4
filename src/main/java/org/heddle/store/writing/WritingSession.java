package org.heddle.store.writing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.LogEntry;
import org.heddle.domain.project.MemoChange.RemoveMemo;
import org.heddle.domain.project.MemoChange.WriteMemo;
import org.heddle.domain.project.NoteChange.ClearNote;
import org.heddle.domain.project.NoteChange.WriteNote;
import org.heddle.domain.team.CoderId;
import org.heddle.store.table.log.LogTable;

/// Tells whether the newest act wrote the same memo or heading, so that typing on belongs to it.
public final class WritingSession {
    private WritingSession() {}

    public static boolean canGoOn(LogTable log, long revision, Change change, CoderId coder) {
        List<LogEntry> newest = log.newest(1);
        if (newest.isEmpty() || newest.getFirst().revision() != revision || !newest.getFirst().coder().equals(coder)
                || newest.getFirst().undoes().isPresent()) {
            return false;
        }
        Optional<UUID> written = written(change);
        List<Change> back = log.undoSteps(revision);
        return written.isPresent() && back.size() == 1 && takenBack(back.getFirst()).equals(written);
    }

    private static Optional<UUID> written(Change change) {
        if (change instanceof WriteMemo memo) {
            return Optional.of(memo.memo().value());
        }
        return change instanceof WriteNote note ? Optional.of(note.note().id().value()) : Optional.empty();
    }

    private static Optional<UUID> takenBack(Change inverse) {
        if (inverse instanceof RemoveMemo memo) {
            return Optional.of(memo.memo().value());
        }
        return inverse instanceof ClearNote note ? Optional.of(note.note().value()) : written(inverse);
    }
}
