package org.heddle.store.writing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoId;
import org.heddle.domain.memo.MemoLink.ToPassage;
import org.heddle.domain.memo.Statement;
import org.heddle.domain.project.MemoChange.LinkMemo;
import org.heddle.domain.project.MemoChange.UnlinkMemo;
import org.heddle.domain.project.NoteChange.WriteNote;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextCorrection;
import org.heddle.domain.source.TextSpan;
import org.heddle.store.table.Tables;

/// Where memos and coding notes point into one source while its text is corrected: let go of in the old text, taken up in the new one,
/// so that neither the act nor its undo ever points beyond an end. For one correction.
final class MemoAnchors implements Anchored {
    private final Tables tables;
    private final List<Link> links = new ArrayList<>();
    private final List<CodingNote> notes = new ArrayList<>();

    MemoAnchors(Tables tables) {
        this.tables = tables;
    }

    private record Link(MemoId memo, TextSpan span) {}

    @Override
    public void loosen(SourceId source, TextCorrection correction, Steps steps) throws SQLException {
        for (Memo memo : tables.memos.pointingTo(source)) {
            for (var link : memo.links()) {
                if (link instanceof ToPassage(var where, var span) && where.equals(source) && !stays(span, correction)) {
                    links.add(new Link(memo.id(), span));
                    steps.run(new UnlinkMemo(memo.id(), link));
                }
            }
        }
        for (CodingNote note : tables.notes.of(source)) {
            var staying = note.statements().stream().map(one -> new Statement(one.text(),
                    one.passages().stream().filter(span -> stays(span, correction)).toList())).toList();
            if (!staying.equals(note.statements())) {
                notes.add(note);
                steps.run(new WriteNote(note.saying(staying, note.at())));
            }
        }
    }

    @Override
    public void carry(SourceId source, TextCorrection correction, Steps steps) throws SQLException {
        for (Link one : links) {
            Optional<ToPassage> now = correction.fate(one.span()).place().map(span -> new ToPassage(source, span));
            boolean isNew = now.isPresent() && !tables.memos.find(one.memo()).orElseThrow().links().contains(now.get());
            if (isNew) {
                steps.run(new LinkMemo(one.memo(), now.get()));
            }
        }
        for (CodingNote note : notes) {
            var carried = note.statements().stream().map(one -> new Statement(one.text(),
                    one.passages().stream().flatMap(span -> correction.fate(span).place().stream()).toList())).toList();
            steps.run(new WriteNote(note.saying(carried, note.at())));
        }
    }

    private static boolean stays(TextSpan span, TextCorrection correction) {
        return correction.fate(span).place().filter(span::equals).isPresent();
    }
}
