package org.heddle.domain.project;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Which act is undone next and which redone: read from the log, so that it is the same after a restart.
public final class History {
    private final Deque<LogEntry> undo = new ArrayDeque<>();
    private final Deque<LogEntry> redo = new ArrayDeque<>();

    /// From log entries, oldest first.
    public static History of(List<LogEntry> entries) {
        var history = new History();
        entries.forEach(history::did);
        return history;
    }

    /// Takes notice of an act that is on disk. A new act ends what could be redone.
    public void did(LogEntry entry) {
        if (entry.undoes().isEmpty()) {
            undo.push(entry);
            redo.clear();
        } else if (isTop(undo, entry.undoes().getAsLong())) {
            undo.pop();
            redo.push(entry);
        } else if (isTop(redo, entry.undoes().getAsLong())) {
            redo.pop();
            undo.push(entry);
        }
    }

    private static boolean isTop(Deque<LogEntry> stack, long revision) {
        LogEntry top = stack.peek();
        return top != null && top.revision() == revision;
    }

    /// The act that undo would take back.
    public Optional<LogEntry> nextUndo() {
        return Optional.ofNullable(undo.peek());
    }

    /// The undo that redo would take back.
    public Optional<LogEntry> nextRedo() {
        return Optional.ofNullable(redo.peek());
    }
}
