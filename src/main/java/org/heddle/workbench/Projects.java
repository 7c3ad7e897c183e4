package org.heddle.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.heddle.domain.Refusal;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.store.ProjectStore;

/// Makes and opens projects.
public final class Projects {
    private final Threads threads;
    private final InstantSource clock;

    public Projects(Threads threads, InstantSource clock) {
        this.threads = threads;
        this.clock = clock;
    }

    public InstantSource clock() {
        return clock;
    }

    /// Makes a new project with its first coder and opens it for writing; refuses to overwrite.
    public OpenProject create(Path file, String coderName) throws IOException {
        var first = new Coder(CoderId.fresh(), coderName);
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null || String.valueOf(file.getFileName()).isBlank()) {
            throw new Refusal("A project needs a name, such as study.heddle. Nothing was made.");
        }
        if ( !Files.isDirectory(parent)) {
            throw new Refusal("There is no folder for “%s”. Nothing was made; choose another place.".formatted(file.getFileName()));
        }
        if (!Files.isWritable(parent)) {
            throw new Refusal("The folder for “%s” cannot be written to. Nothing was made; choose another folder.".formatted(file.getFileName()));
        }
        if (Files.exists(file)) {
            throw new Refusal("“%s” is already there. Nothing was overwritten; choose another name.".formatted(file.getFileName()));
        }
        boolean hadLockFile = Files.exists(ProjectLock.fileOf(file));
        ProjectLock lock = ProjectLock.take(file);
        try {
            return new OpenProject(file, ProjectStore.create(file, first, clock), lock, first.id(), threads);
        } catch (RuntimeException failure) {
            if (!hadLockFile) {
                Files.deleteIfExists(ProjectLock.fileOf(file));
            }
            lock.close();
            throw failure;
        }
    }

    /// The same with what the project begins with: a project that cannot begin so is not made.
    public OpenProject create(Path file, String coderName, Function<OpenProject, CompletableFuture<?>> beginning) throws IOException {
        OpenProject project = create(file, coderName);
        try {
            beginning.apply(project).join();
            return project;
        } catch (RuntimeException failure) {
            project.close();
            Files.deleteIfExists(file);
            Files.deleteIfExists(ProjectLock.fileOf(file));
            throw failure;
        }
    }

    /// Opens a project for writing: takes the lock, or refuses when another process has it.
    /// Acts as the coder of that name, or as the first coder.
    public OpenProject open(Path file, Optional<String> coderName) throws IOException {
        requireFile(file);
        ProjectLock lock = ProjectLock.take(file);
        try {
            ProjectStore store = ProjectStore.open(file, clock);
            return new OpenProject(file, store, lock, coder(store, coderName), threads);
        } catch (RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    /// Opens a project that is only asked; works beside a window that has it open.
    public OpenProject openToRead(Path file, Optional<String> coderName) {
        requireFile(file);
        ProjectStore store = ProjectStore.open(file, clock);
        return new OpenProject(file, store, null, coder(store, coderName), threads);
    }

    private static void requireFile(Path file) {
        if (Files.isDirectory(file)) {
            throw new Refusal("“%s” is a folder. A project is one file, such as study.heddle.".formatted(file.getFileName()));
        }
        if (!Files.isRegularFile(file)) {
            throw new Refusal("There is no project “%s” in that folder; it may have been moved or renamed, or its disk is not connected."
                    .formatted(file.getFileName()));
        }
    }

    private static CoderId coder(ProjectStore store, Optional<String> name) {
        List<Coder> all = store.reader(new CoderId(new UUID(0, 0))).team().all();
        return name.flatMap(wanted -> all.stream().filter(coder -> coder.name().equals(wanted.strip())).findFirst())
                .orElse(all.getFirst()).id();
    }
}
