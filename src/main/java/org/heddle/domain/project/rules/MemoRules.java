package org.heddle.domain.project.rules;

import org.heddle.domain.Refusal;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoId;
import org.heddle.domain.memo.MemoLink;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.memo.NoteId;
import org.heddle.domain.project.MemoChange;
import org.heddle.domain.project.NoteChange;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;

/// What is forbidden with memos and coding notes.
final class MemoRules {
    private MemoRules() {}

    static void check(MemoChange change, ProjectReader reader) {
        switch (change) {
            case MemoChange.AddMemo(var memo) -> {
                if (reader.memos().find(memo.id()).isPresent()) {
                    throw new Refusal("That memo is already there.");
                }
                says(memo.title(), memo.text());
                there(memo.target(), reader);
                memo.links().forEach(link -> there(link, reader));
                TeamRules.known(memo.author(), reader.team());
            }
            case MemoChange.RemoveMemo(var id) -> known(id, reader);
            case MemoChange.WriteMemo(var id, _, var title, var text, _) -> {
                known(id, reader);
                says(title, text);
            }
            case MemoChange.AimMemo(var id, var target) -> {
                known(id, reader);
                there(target, reader);
            }
            case MemoChange.LinkMemo(var id, var link) -> {
                if (known(id, reader).links().contains(link)) {
                    throw new Refusal("The memo already points there.");
                }
                there(link, reader);
            }
            case MemoChange.UnlinkMemo(var id, var link) -> {
                if (!known(id, reader).links().contains(link)) {
                    throw new Refusal("The memo does not point there.");
                }
            }
        }
    }

    static void check(NoteChange change, ProjectReader reader) {
        switch (change) {
            case NoteChange.WriteNote(var note) -> writable(note, reader);
            case NoteChange.ClearNote(var id) -> known(id, reader);
            case NoteChange.ChooseHeadings(var codes) -> codes.forEach(reader.codes().codebook()::code);
        }
    }

    private static Memo known(MemoId id, ProjectReader reader) {
        return reader.memos().find(id).orElseThrow(() -> new Refusal("That memo is no longer there."));
    }

    private static CodingNote known(NoteId id, ProjectReader reader) {
        return reader.notes().find(id).orElseThrow(() -> new Refusal("Nothing is written under that heading."));
    }

    private static void says(String title, String text) {
        if (title.isBlank() && text.isBlank()) {
            throw new Refusal("A memo needs a title or some words. Delete it if it is not wanted.");
        }
        bounded(title.length() + text.length(), "A memo");
    }

    private static void bounded(int length, String what) {
        if (length > Memo.LONGEST) {
            throw new Refusal("%s holds up to %,d characters, and this would be %,d. Nothing was changed; import a text that long as a source."
                    .formatted(what, Memo.LONGEST, length));
        }
    }

    private static void there(MemoTarget target, ProjectReader reader) {
        switch (target) {
            case MemoTarget.Free _, MemoTarget.Project _ -> { }
            case MemoTarget.OfSource(var id) -> SourceRules.known(id, reader);
            case MemoTarget.OfCode(var id) -> reader.codes().codebook().code(id);
            case MemoTarget.OfCoding(var id) -> CodingRules.known(id, reader);
            case MemoTarget.OfCase(var id) -> CaseRules.known(id, reader);
            case MemoTarget.OfPerson(var id) -> CaseRules.known(id, reader);
        }
    }

    private static void there(MemoLink link, ProjectReader reader) {
        switch (link) {
            case MemoLink.ToPassage(var source, var span) -> inside(span, source, reader);
            case MemoLink.ToCode(var code) -> reader.codes().codebook().code(code);
        }
    }

    private static void inside(TextSpan span, SourceId id, ProjectReader reader) {
        Source source = SourceRules.known(id, reader);
        if (span.end() > source.length()) {
            throw new Refusal("That passage reaches beyond the end of “%s”.".formatted(source.name()));
        }
    }

    private static void writable(CodingNote note, ProjectReader reader) {
        SourceRules.known(note.source(), reader);
        reader.codes().codebook().code(note.heading());
        TeamRules.known(note.coder(), reader.team());
        if (note.statements().stream().anyMatch(statement -> statement.text().isBlank())) {
            throw new Refusal("A statement of a coding note needs words. Say “nothing found” where there is nothing.");
        }
        bounded(note.length(), "A heading of a coding note");
        note.statements().forEach(statement -> statement.passages().forEach(span -> inside(span, note.source(), reader)));
        if (reader.notes().find(note.source(), note.heading(), note.coder()).filter(other -> !other.id().equals(note.id())).isPresent()) {
            throw new Refusal("This coder has already written under that heading.");
        }
    }
}
