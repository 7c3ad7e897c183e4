package org.heddle.workbench.analysis;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.MemoChange.AddMemo;
import org.heddle.domain.project.MemoChange.RemoveMemo;
import org.heddle.domain.project.MemoChange.WriteMemo;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.team.CoderId;

/// The one memo of a kind that says something of a code, such as how the paper words its counts: the one written last.
public final class CodeMemos {
    private CodeMemos() {}

    public static Optional<Memo> of(ProjectReader reader, CodeId code, MemoKind kind) {
        return reader.memos().about(new MemoTarget.OfCode(code)).stream().filter(memo -> memo.kind() == kind).max(Comparator.comparing(Memo::changed));
    }

    /// The act after which the memo says these words; without words it goes. Empty when it says so already.
    public static Optional<Change> saying(ProjectReader reader, CodeId code, MemoKind kind, String words, CoderId author, Instant at) {
        Optional<Memo> before = of(reader, code, kind);
        if (words.isBlank()) {
            return before.map(memo -> new RemoveMemo(memo.id()));
        }
        if (before.filter(memo -> memo.text().equals(words.strip())).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(before.<Change>map(memo -> new WriteMemo(memo.id(), kind, memo.title(), words.strip(), at))
                .orElseGet(() -> new AddMemo(Memo.of(new MemoTarget.OfCode(code), kind, "", words.strip(), author, at))));
    }
}
