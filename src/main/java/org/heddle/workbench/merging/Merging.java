package org.heddle.workbench.merging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.heddle.domain.Refusal;
import org.heddle.domain.merging.Choice;
import org.heddle.domain.merging.Preview;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.Touched;
import org.heddle.store.OpenMerge;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.ProjectLock;

/// Merges another copy of the open project into it: first a look at what comes and what has to be settled, then the act. The other copy is only read.
public final class Merging {
    private final OpenProject project;

    public Merging(OpenProject project) {
        this.project = project;
    }

    /// What a merge would bring when the conflicts are settled like this; changes nothing.
    public CompletableFuture<Look> look(Path other, Map<String, Choice> choices) {
        var viewer = project.coder();
        return project.inStore(store -> {
            mergeable(other);
            try (OpenMerge merge = store.merge(other, viewer)) {
                Preview preview = merge.preview(choices);
                OpenMerge.Since since = merge.since();
                return new Look(other, since.mine(), since.theirs(), preview);
            }
        });
    }

    /// A look at another copy; how many acts there were on each side since the copies parted.
    public record Look(Path other, int myActs, int theirActs, Preview preview) {}

    /// Looks and merges at once, unless something is left to settle when `settling` has seen the conflicts: both copies are read once.
    public CompletableFuture<Merged> merge(Path other, Function<Preview, Map<String, Choice>> settling) {
        var looked = new AtomicReference<Look>();
        return project.runWith((store, coder, newcomer) -> {
            mergeable(other);
            try (OpenMerge merge = store.merge(other, coder)) {
                Map<String, Choice> choices = settling.apply(merge.preview(Map.of()));
                Preview preview = merge.preview(choices);
                OpenMerge.Since since = merge.since();
                looked.set(new Look(other, since.mine(), since.theirs(), preview));
                return preview.isSettled() ? merge.carryOut(choices, newcomer) : new Applied(0, new Change.Together("", List.of()), "", Touched.NOTHING);
            }
        }).thenApply(applied -> new Merged(Objects.requireNonNull(looked.get()), applied));
    }

    /// What came, or would have come; the act is nothing when something is left to settle, and when there was nothing to merge.
    public record Merged(Look look, Applied applied) {}

    /// Merges in one act; fails with `Refusal` while a conflict is not settled, and then nothing was changed.
    public CompletableFuture<Applied> merge(Path other, Map<String, Choice> choices) {
        return project.runWith((store, coder, newcomer) -> {
            mergeable(other);
            try (OpenMerge merge = store.merge(other, coder)) {
                return merge.carryOut(choices, newcomer);
            }
        });
    }

    private void mergeable(Path other) {
        try {
            if (Files.exists(other) && Files.isSameFile(project.file(), other)) {
                throw new Refusal("“%s” is this very project. Nothing was changed; choose another copy of it.".formatted(other.getFileName()));
            }
            if (ProjectLock.isHeld(other)) {
                throw new Refusal("“%s” is in use. Nothing was changed; close it where it is open, and merge it then.".formatted(other.getFileName()));
            }
        } catch (IOException _) {
            throw new Refusal("“%s” cannot be read. Nothing was changed.".formatted(other.getFileName()));
        }
    }
}
