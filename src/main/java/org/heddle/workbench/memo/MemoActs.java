package org.heddle.workbench.memo;

import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.MemoChange.AddMemo;
import org.heddle.domain.project.MemoChange.LinkMemo;
import org.heddle.domain.project.MemoChange.RemoveMemo;
import org.heddle.domain.project.MemoChange.UnlinkMemo;
import org.heddle.domain.project.MemoChange.WriteMemo;
import org.heddle.workbench.OpenProject;

/// Writes memos about things that are named from outside.
public final class MemoActs {
    private final OpenProject project;
    private final InstantSource clock;

    public MemoActs(OpenProject project, InstantSource clock) {
        this.project = project;
        this.clock = clock;
    }

    public CompletableFuture<Memo> add(NamedTarget about, MemoKind kind, String title, String text) {
        return project.read(reader -> Memo.of(new MemoFinder(reader).target(about), kind, title.strip(), text.strip(), project.coder(), clock.instant()))
                .thenCompose(memo -> project.run(new AddMemo(memo)).thenApply(_ -> memo));
    }

    /// What is not given stays.
    public CompletableFuture<Applied> edit(String memo, Optional<MemoKind> kind, Optional<String> title, Optional<String> text) {
        return project.read(reader -> {
            Memo before = new MemoFinder(reader).memo(memo);
            return new WriteMemo(before.id(), kind.orElse(before.kind()), title.map(String::strip).orElse(before.title()),
                    text.map(String::strip).orElse(before.text()), clock.instant());
        }).thenCompose(project::run);
    }

    public CompletableFuture<Applied> remove(String memo) {
        return project.read(reader -> new RemoveMemo(new MemoFinder(reader).memo(memo).id())).thenCompose(project::run);
    }

    public CompletableFuture<Applied> link(String memo, NamedLink link) {
        return project.read(reader -> {
            var finder = new MemoFinder(reader);
            return new LinkMemo(finder.memo(memo).id(), finder.link(link));
        }).thenCompose(project::run);
    }

    public CompletableFuture<Applied> unlink(String memo, NamedLink link) {
        return project.read(reader -> {
            var finder = new MemoFinder(reader);
            return new UnlinkMemo(finder.memo(memo).id(), finder.link(link));
        }).thenCompose(project::run);
    }
}
