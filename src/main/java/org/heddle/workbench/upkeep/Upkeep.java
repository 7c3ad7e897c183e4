package org.heddle.workbench.upkeep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.heddle.workbench.Folders;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.searching.Searching;

/// Looks after the files of an open project: copies it, examines it, and clears what is kept of it in the cache.
public final class Upkeep {
    private final OpenProject project;
    private final Folders folders;
    private final Searching searching;

    /// What lies in the cache folder for this project.
    public record Cached(Path folder, int files, long bytes) {}

    public Upkeep(OpenProject project, Folders folders, Searching searching) {
        this.project = project;
        this.folders = folders;
        this.searching = searching;
    }

    /// Copies the project while it is in use; answers where the copy lies.
    public CompletableFuture<Path> backUp(Path target) {
        return new BackingUp(project).to(target);
    }

    /// Examines the project and brings its index up to date; changes nothing of the study.
    public CompletableFuture<Proving.Result> examine() {
        return project.compute(new Proving(project, searching)::examine);
    }

    /// Empty when no search index lies on the disk.
    public CompletableFuture<Optional<Cached>> cached() {
        return CompletableFuture.supplyAsync(this::measured, project.threads().index()).whenCompleteAsync((_, _) -> { }, project.threads().screen());
    }

    private Optional<Cached> measured() {
        try {
            Path folder = Searching.place(project, folders);
            if (!Files.isDirectory(folder)) {
                return Optional.empty();
            }
            try (Stream<Path> inside = Files.list(folder)) {
                List<Path> files = inside.toList();
                return files.isEmpty() ? Optional.empty() : Optional.of(new Cached(folder, files.size(), files.stream().mapToLong(Upkeep::size).sum()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException _) {
            return 0;
        }
    }

    /// Deletes the search index of this project; the next search builds it again.
    public CompletableFuture<Void> forgetIndex() {
        return CompletableFuture.runAsync(() -> {
            searching.letGo();
            try {
                Searching.forget(project, folders);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }, project.threads().index()).whenCompleteAsync((_, _) -> { }, project.threads().screen());
    }
}
