package org.heddle.store.writing;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.project.CheckChange.RemoveNoteCheck;
import org.heddle.domain.project.NoteChange;
import org.heddle.domain.project.NoteChange.ChooseHeadings;
import org.heddle.domain.project.NoteChange.ClearNote;
import org.heddle.domain.project.NoteChange.WriteNote;
import org.heddle.domain.project.Touched;
import org.heddle.domain.source.SourceId;
import org.heddle.store.table.Tables;

/// Carries out what can be done to coding notes, and what becomes of them when their source or heading goes.
record NoteWriter(Tables tables) {

    void write(NoteChange change, Steps steps) throws SQLException {
        switch (change) {
            case WriteNote(var note) -> write(note, steps);
            case ClearNote(var id) -> {
                CodingNote gone = tables.notes.find(id).orElseThrow();
                for (var check : tables.noteChecks.of(id)) {
                    steps.run(new RemoveNoteCheck(check.id()));
                }
                tables.notes.delete(id);
                steps.done(new WriteNote(gone), Touched.MEMOS);
            }
            case ChooseHeadings(var headings) -> {
                Set<CodeId> before = tables.notes.headings();
                if (!before.equals(headings)) {
                    tables.notes.choose(headings);
                    steps.done(new ChooseHeadings(before), Touched.MEMOS);
                }
            }
        }
    }

    private void write(CodingNote note, Steps steps) throws SQLException {
        Optional<CodingNote> before = tables.notes.find(note.id());
        boolean saysTheSame = before.filter(one -> one.heading().equals(note.heading()) && one.statements().equals(note.statements())).isPresent();
        if (!saysTheSame) {
            tables.notes.put(note);
            steps.done(before.<NoteChange>map(WriteNote::new).orElseGet(() -> new ClearNote(note.id())), Touched.MEMOS);
        }
    }

    void clear(SourceId source, Steps steps) throws SQLException {
        for (CodingNote note : tables.notes.of(source)) {
            steps.run(new ClearNote(note.id()));
        }
    }

    /// A code goes: what stands under it goes along, and it is no heading any more.
    void clear(CodeId code, Steps steps) throws SQLException {
        for (CodingNote note : tables.notes.under(code)) {
            steps.run(new ClearNote(note.id()));
        }
        Set<CodeId> headings = tables.notes.headings();
        if (headings.remove(code)) {
            steps.run(new ChooseHeadings(headings));
        }
    }

    /// One heading becomes another; where the same coder wrote under both, the statements stand one after the other.
    void merge(CodeId from, CodeId to, Steps steps) throws SQLException {
        for (CodingNote note : tables.notes.under(from)) {
            Optional<CodingNote> twin = tables.notes.find(note.source(), to, note.coder());
            if (twin.isEmpty()) {
                steps.run(new WriteNote(note.under(to)));
            } else {
                var both = Stream.concat(twin.get().statements().stream(), note.statements().stream()).toList();
                steps.run(new ClearNote(note.id()));
                steps.run(new WriteNote(twin.get().saying(both, twin.get().at())));
            }
        }
        Set<CodeId> headings = tables.notes.headings();
        if (headings.contains(from)) {
            var merged = new HashSet<>(headings);
            merged.remove(from);
            merged.add(to);
            steps.run(new ChooseHeadings(merged));
        }
    }
}
