package org.heddle.domain.project.words;

import java.util.ArrayList;
import java.util.List;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoId;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.project.MemoChange;
import org.heddle.domain.project.NoteChange;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.report.Counted;
import org.heddle.domain.source.SourceId;

/// How the log speaks of memos and coding notes: what they are about, never what they say.
final class MemoWords {
    private final ProjectReader reader;

    MemoWords(ProjectReader reader) {
        this.reader = reader;
    }

    String sentence(MemoChange change) {
        return switch (change) {
            case MemoChange.AddMemo(var memo) -> "Wrote a " + about(memo);
            case MemoChange.RemoveMemo(var id) -> "Deleted a " + about(id);
            case MemoChange.WriteMemo(var id, _, _, _, _) -> "Edited a " + about(id);
            case MemoChange.AimMemo(var id, var target) -> "Made a %s one%s".formatted(about(id), about(target));
            case MemoChange.LinkMemo(var id, _) -> "Linked a " + about(id);
            case MemoChange.UnlinkMemo(var id, _) -> "Unlinked a " + about(id);
        };
    }

    String sentence(NoteChange change) {
        return switch (change) {
            case NoteChange.WriteNote(var note) -> note.isNothingFound() ? "Found nothing for " + place(note) : "Wrote the coding note on " + place(note);
            case NoteChange.ClearNote(var id) -> "Opened again the coding note on " + reader.notes().find(id).map(this::place).orElse("a heading");
            case NoteChange.ChooseHeadings(var codes) -> codes.isEmpty() ? "Made the top codes the headings of the coding notes"
                    : "Chose %s for the coding notes".formatted(Counted.of(codes.size(), "heading"));
        };
    }

    private String about(MemoId id) {
        return reader.memos().find(id).map(this::about).orElse("memo");
    }

    private String about(Memo memo) {
        boolean isClaim = memo.kind() == MemoKind.CLAIM;
        return isClaim && memo.target().equals(MemoTarget.FREE) ? "claim" : (isClaim ? "claim" : "memo") + about(memo.target());
    }

    private String about(MemoTarget target) {
        return switch (target) {
            case MemoTarget.Free _ -> " about nothing in particular";
            case MemoTarget.Project _ -> " about the study";
            case MemoTarget.OfSource(var id) -> " about “%s”".formatted(source(id));
            case MemoTarget.OfCode(var id) -> " about “%s”".formatted(code(id));
            case MemoTarget.OfCoding(var id) -> " about a passage" + reader.codings().find(id).map(coding -> " coded “%s”".formatted(code(coding.code()))).orElse("");
            case MemoTarget.OfCase(var id) -> " about case " + reader.cases().people().find(id).map(one -> one.label()).orElse("");
            case MemoTarget.OfPerson _ -> " about a participant";
        };
    }

    /// What is deleted along with a thing, as the end of a sentence; empty when nothing is.
    String along(MemoTarget target) {
        return along(reader.memos().about(target).size(), 0, List.of());
    }

    String along(SourceId source) {
        int onCodings = reader.codings().of(source).stream().mapToInt(coding -> memosOf(coding.id())).sum();
        return along(reader.memos().about(new MemoTarget.OfSource(source)).size() + onCodings, reader.notes().of(source).size(),
                new LinkWords(reader).along(source));
    }

    String along(CodeId code) {
        int memos = 0;
        int notes = 0;
        for (CodeId one : reader.codes().codebook().withChildren(code)) {
            memos += reader.memos().about(new MemoTarget.OfCode(one)).size();
            notes += reader.notes().under(one).size();
        }
        return along(memos, notes, new LinkWords(reader).along(code));
    }

    private int memosOf(CodingId coding) {
        return reader.memos().about(new MemoTarget.OfCoding(coding)).size();
    }

    private static String along(int memos, int notes, List<String> others) {
        List<String> parts = new ArrayList<>();
        if (memos > 0) {
            parts.add(Counted.of(memos, "memo"));
        }
        if (notes > 0) {
            parts.add(Counted.of(notes, "coding note"));
        }
        parts.addAll(others);
        return parts.isEmpty() ? "" : " with " + Counted.list(parts);
    }

    private String place(CodingNote note) {
        return "“%s” in “%s”".formatted(code(note.heading()), source(note.source()));
    }

    private String code(CodeId id) {
        return reader.codes().codebook().find(id).map(code -> code.name()).orElse("a code");
    }

    private String source(SourceId id) {
        return reader.sources().find(id).map(source -> source.name()).orElse("a source");
    }
}
