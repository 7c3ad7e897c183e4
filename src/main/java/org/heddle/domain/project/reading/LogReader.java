package org.heddle.domain.project.reading;

import java.util.List;
import org.heddle.domain.contribution.Deed;
import org.heddle.domain.project.LogEntry;

/// Questions about the audit trail.
public interface LogReader {
    /// Everything, oldest first.
    List<LogEntry> all();

    /// The newest acts, oldest of them first: what undo and redo are read from.
    List<LogEntry> newest(int count);

    /// A line of the audit trail as this coder sees it: `number` counts the acts that may be seen, so that no gap tells of a hidden one.
    record Line(long number, LogEntry entry) {}

    /// The newest acts that pass, newest first, those before `before` in the coder's own numbering; `most` of them.
    List<Line> page(LogFilter filter, long before, int most);

    /// How many acts pass.
    int count(LogFilter filter);

    /// The acts that still hold, oldest first.
    List<Deed> deeds();

    /// The revision of the last act; 0 before the first.
    long revision();
}
