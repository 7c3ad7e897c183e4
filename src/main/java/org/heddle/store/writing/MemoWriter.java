package org.heddle.store.writing;

import java.sql.SQLException;
import java.util.List;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoId;
import org.heddle.domain.memo.MemoLink;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.project.MemoChange;
import org.heddle.domain.project.MemoChange.AddMemo;
import org.heddle.domain.project.MemoChange.AimMemo;
import org.heddle.domain.project.MemoChange.LinkMemo;
import org.heddle.domain.project.MemoChange.RemoveMemo;
import org.heddle.domain.project.MemoChange.UnlinkMemo;
import org.heddle.domain.project.MemoChange.WriteMemo;
import org.heddle.domain.project.Touched;
import org.heddle.domain.source.SourceId;
import org.heddle.store.table.Tables;

/// Carries out what can be done to memos, and what becomes of them when the thing they are about goes.
record MemoWriter(Tables tables) {

    void write(MemoChange change, Steps steps) throws SQLException {
        switch (change) {
            case AddMemo(var memo) -> {
                tables.memos.insert(memo);
                steps.done(new RemoveMemo(memo.id()), Touched.MEMOS);
            }
            case RemoveMemo(var id) -> {
                Memo gone = memo(id);
                tables.memos.delete(id);
                steps.done(new AddMemo(gone), Touched.MEMOS);
            }
            case WriteMemo(var id, var kind, var title, var text, var at) -> {
                Memo before = memo(id);
                if (!before.says(kind, title, text)) {
                    tables.memos.update(before.written(kind, title, text, at));
                    steps.done(new WriteMemo(id, before.kind(), before.title(), before.text(), before.changed()), Touched.MEMOS);
                }
            }
            case AimMemo(var id, var target) -> {
                Memo before = memo(id);
                if (!before.target().equals(target)) {
                    tables.memos.update(before.about(target));
                    steps.done(new AimMemo(id, before.target()), Touched.MEMOS);
                }
            }
            case LinkMemo(var id, var link) -> {
                tables.memos.link(id, link);
                steps.done(new UnlinkMemo(id, link), Touched.MEMOS);
            }
            case UnlinkMemo(var id, var link) -> {
                tables.memos.unlink(id, link);
                steps.done(new LinkMemo(id, link), Touched.MEMOS);
            }
        }
    }

    private Memo memo(MemoId id) {
        return tables.memos.find(id).orElseThrow();
    }

    /// What memos are about is deleted: they go along.
    void removeAbout(MemoTarget target, Steps steps) throws SQLException {
        for (Memo memo : tables.memos.about(target)) {
            steps.run(new RemoveMemo(memo.id()));
        }
    }

    /// What memos are about becomes part of something else: they follow.
    void aim(MemoTarget from, MemoTarget to, Steps steps) throws SQLException {
        for (Memo memo : tables.memos.about(from)) {
            steps.run(new AimMemo(memo.id(), to));
        }
    }

    /// A source is deleted: memos about other things no longer point into it.
    void unlink(SourceId source, Steps steps) throws SQLException {
        for (Memo memo : tables.memos.pointingTo(source)) {
            for (MemoLink link : memo.links()) {
                if (link instanceof MemoLink.ToPassage(var where, _) && where.equals(source)) {
                    steps.run(new UnlinkMemo(memo.id(), link));
                }
            }
        }
    }

    void unlink(CodeId code, Steps steps) throws SQLException {
        for (Memo memo : tables.memos.pointingTo(code)) {
            steps.run(new UnlinkMemo(memo.id(), new MemoLink.ToCode(code)));
        }
    }

    void relink(CodeId from, CodeId to, Steps steps) throws SQLException {
        List<Memo> already = tables.memos.pointingTo(to);
        for (Memo memo : tables.memos.pointingTo(from)) {
            steps.run(new UnlinkMemo(memo.id(), new MemoLink.ToCode(from)));
            if (already.stream().noneMatch(other -> other.id().equals(memo.id()))) {
                steps.run(new LinkMemo(memo.id(), new MemoLink.ToCode(to)));
            }
        }
    }
}
