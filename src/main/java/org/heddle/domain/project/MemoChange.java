package org.heddle.domain.project;

import java.time.Instant;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoId;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.memo.MemoLink;
import org.heddle.domain.memo.MemoTarget;

/// What can be done to memos.
public sealed interface MemoChange extends Change {
    record AddMemo(Memo memo) implements MemoChange {}

    /// Takes a memo away, with its links.
    record RemoveMemo(MemoId memo) implements MemoChange {}

    /// Says kind, title and text anew.
    record WriteMemo(MemoId memo, MemoKind kind, String title, String text, Instant at) implements MemoChange {}

    /// Says anew what a memo is about.
    record AimMemo(MemoId memo, MemoTarget target) implements MemoChange {}

    record LinkMemo(MemoId memo, MemoLink link) implements MemoChange {}

    record UnlinkMemo(MemoId memo, MemoLink link) implements MemoChange {}
}
