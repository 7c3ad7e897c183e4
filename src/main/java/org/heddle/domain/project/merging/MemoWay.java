package org.heddle.domain.project.merging;

import java.util.HashSet;
import java.util.Set;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoLink;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.merging.image.Part;
import org.heddle.domain.project.CheckChange.AddNoteCheck;
import org.heddle.domain.project.MemoChange.AddMemo;
import org.heddle.domain.project.MemoChange.AimMemo;
import org.heddle.domain.project.MemoChange.LinkMemo;
import org.heddle.domain.project.MemoChange.RemoveMemo;
import org.heddle.domain.project.MemoChange.UnlinkMemo;
import org.heddle.domain.project.MemoChange.WriteMemo;
import org.heddle.domain.project.NoteChange.ChooseHeadings;
import org.heddle.domain.project.NoteChange.ClearNote;
import org.heddle.domain.project.NoteChange.WriteNote;

/// The changes that lead from the memos and coding notes of one image to those of another.
record MemoWay(Gap gap) {

    void goings() {
        gap.go(Part.MEMOS, (id, _) -> gap.add(new RemoveMemo(id)));
        gap.change(Part.MEMOS, this::loosen);
        gap.go(Part.NOTES, (id, _) -> gap.add(new ClearNote(id)));
    }

    /// What a memo was about may go before it is aimed anew.
    private void loosen(Memo before, Memo after) {
        if (!before.target().equals(after.target())) {
            gap.add(new AimMemo(after.id(), MemoTarget.FREE));
        }
        before.links().stream().filter(link -> !after.links().contains(link)).forEach(link -> gap.add(new UnlinkMemo(after.id(), link)));
    }

    void memos() {
        gap.come(Part.MEMOS, memo -> gap.add(new AddMemo(memo)), this::write);
    }

    private void write(Memo before, Memo after) {
        if (!before.says(after.kind(), after.title(), after.text())) {
            gap.add(new WriteMemo(after.id(), after.kind(), after.title(), after.text(), after.changed()));
        }
        if (!before.target().equals(after.target()) && !after.target().equals(MemoTarget.FREE)) {
            gap.add(new AimMemo(after.id(), after.target()));
        }
        for (MemoLink link : after.links()) {
            if (!before.links().contains(link)) {
                gap.add(new LinkMemo(after.id(), link));
            }
        }
    }

    void notes() {
        gap.come(Part.NOTES, note -> gap.add(new WriteNote(note)), this::write);
        gap.put(Part.NOTE_CHECKS, check -> gap.add(new AddNoteCheck(check)));
        Set<CodeId> headings = gap.target().of(Part.HEADINGS).keySet();
        if (!headings.equals(gap.now().of(Part.HEADINGS).keySet())) {
            gap.add(new ChooseHeadings(new HashSet<>(headings)));
        }
    }

    private void write(CodingNote before, CodingNote after) {
        if (!before.heading().equals(after.heading()) || !before.statements().equals(after.statements())) {
            gap.add(new WriteNote(after));
        }
    }
}
