package org.heddle.cli.memo;

import java.util.List;
import org.heddle.cli.frame.Fields;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoLink;
import org.heddle.workbench.memo.MemoList;

/// Writes memos as `memo` shows them.
final class MemoLines {
    private static final int SHORT_ID = 8;

    private MemoLines() {}

    static Fields fields(MemoList.Line line) {
        Memo memo = line.memo();
        return new Fields().put("id", memo.id().value()).put("about", memo.target().sort()).put("target", line.about()).put("targetId", memo.target().id())
                .put("kind", memo.kind().words()).put("title", memo.title()).put("text", memo.text()).put("author", line.author())
                .put("made", memo.made()).put("changed", memo.changed()).put("links", line.links().stream().map(MemoLines::fields).toList());
    }

    private static Fields fields(MemoList.Pointer pointer) {
        return switch (pointer.link()) {
            case MemoLink.ToCode(var code) -> new Fields().put("code", pointer.name()).put("codeId", code.value());
            case MemoLink.ToPassage(var source, _) -> new Fields().put("source", pointer.name()).put("sourceId", source.value())
                    .put("start", pointer.start()).put("end", pointer.end()).put("text", pointer.words());
        };
    }

    static List<String> cells(MemoList.Line line) {
        Memo memo = line.memo();
        return List.of(memo.id().value().toString().substring(0, SHORT_ID), memo.kind().words(), memo.target().sort(), line.about(), line.author(),
                memo.heading());
    }
}
