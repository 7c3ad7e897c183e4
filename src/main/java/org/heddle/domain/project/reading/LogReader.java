package org.heddle.domain.project.reading;

import java.util.List;
import org.heddle.domain.project.LogEntry;

/// Questions about the audit trail.
public interface LogReader {
    /// Everything, oldest first.
    List<LogEntry> all();

    /// The newest acts, oldest of them first: what undo and redo are read from.
    List<LogEntry> newest(int count);

    /// The revision of the last act; 0 before the first.
    long revision();
}
