package org.heddle.domain.project.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoId;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.source.SourceId;

/// Questions about memos. Lists begin with what was written last.
public interface MemoReader {
    List<Memo> all();

    List<Memo> about(MemoTarget target);

    Optional<Memo> find(MemoId id);

    /// Memos whose id begins with these letters.
    List<Memo> idBegins(String letters);

    /// Memos with a link to a passage of this source.
    List<Memo> pointingTo(SourceId source);

    /// Memos with a link to this code.
    List<Memo> pointingTo(CodeId code);

    /// How many memos are about each thing; things without are absent.
    Map<MemoTarget, Integer> counts();
}
