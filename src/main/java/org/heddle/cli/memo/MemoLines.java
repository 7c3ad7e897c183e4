package org.heddle.cli.memo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heddle.cli.frame.Fields;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoLink;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.workbench.memo.MemoList;

/// Writes memos as `memo` shows them.
final class MemoLines {
    private static final int SHORT_ID = 8;

    private MemoLines() {}

    static Fields fields(MemoList.Line line) {
        Memo memo = line.memo();
        return new Fields().put("id", memo.id().value()).put("about", memo.target().sort()).put("target", line.about()).put("targetId", id(memo.target()))
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

    private static Optional<UUID> id(MemoTarget target) {
        return switch (target) {
            case MemoTarget.Free _, MemoTarget.Project _ -> Optional.empty();
            case MemoTarget.OfSource(var id) -> Optional.of(id.value());
            case MemoTarget.OfCode(var id) -> Optional.of(id.value());
            case MemoTarget.OfCoding(var id) -> Optional.of(id.value());
            case MemoTarget.OfCase(var id) -> Optional.of(id.value());
            case MemoTarget.OfPerson(var id) -> Optional.of(id.value());
        };
    }

    static List<String> cells(MemoList.Line line) {
        Memo memo = line.memo();
        return List.of(memo.id().value().toString().substring(0, SHORT_ID), memo.kind().words(), memo.target().sort(), line.about(), line.author(),
                memo.heading());
    }
}
