package org.heddle.domain.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalLong;
import org.heddle.domain.team.CoderId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryTest {
    private static final CoderId AILSA = CoderId.fresh();

    /// A log is written as its acts in order; `-1` takes revision 1 back.
    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "none", textBlock = """
            nothing was done,              '',              none, none
            two acts,                      . .,             2,    none
            the second is undone,          . . -2,          1,    3
            both are undone,               . . -2 -1,       none, 4
            undone and redone,             . . -2 -3,       4,    none
            redone twice,                  . . -2 -1 -4 -3, 6,    none
            a new act ends what was undone, . . -2 .,       4,    none
            undone again after a redo,     . -1 -2 -3,      none, 4
            """)
    void whatIsUndoneAndRedoneNextIsReadFromTheLog(String what, String log, Long undo, Long redo) {
        var entries = new ArrayList<LogEntry>();
        for (String act : log.isEmpty() ? new String[0] : log.split(" ", -1)) {
            OptionalLong undoes = act.equals(".") ? OptionalLong.empty() : OptionalLong.of(-Long.parseLong(act));
            entries.add(new LogEntry(entries.size() + 1, Instant.EPOCH, AILSA, "Ailsa", "code.add", "Added a code", undoes));
        }
        var history = History.of(entries);
        assertEquals(Optional.ofNullable(undo), history.nextUndo().map(LogEntry::revision));
        assertEquals(Optional.ofNullable(redo), history.nextRedo().map(LogEntry::revision));
    }
}
