package org.heddle.workbench;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.team.CoderId;
import org.heddle.store.ProjectStore;

/// What a quick look into a project file shows, without opening it for work. `finished` counts sources that somebody declared finished.
public record Glance(int sources, int codings, int finished, List<String> coders) {
    private static final CoderId NOBODY = new CoderId(new UUID(0, 0));

    public Glance {
        coders = List.copyOf(coders);
    }

    /// Looks off the screen's thread and answers on it; empty when the file cannot be read as a project.
    public static CompletableFuture<Optional<Glance>> at(Path project, Threads threads, InstantSource clock) {
        return CompletableFuture.supplyAsync(() -> look(project, clock), threads.work()).whenCompleteAsync((_, _) -> { }, threads.screen());
    }

    /// A file of an older Heddle stays as it is: only opening it for work brings it up to date.
    private static Optional<Glance> look(Path project, InstantSource clock) {
        try (ProjectStore store = ProjectStore.look(project, clock)) {
            return Optional.of(of(store.reader(NOBODY)));
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }

    private static Glance of(ProjectReader reader) {
        int codings = reader.codings().countsByCoder().values().stream().mapToInt(Integer::intValue).sum();
        int finished = (int) reader.checks().finished().stream().map(one -> one.source()).distinct().count();
        return new Glance(reader.sources().all().size(), codings, finished, reader.team().all().stream().map(coder -> coder.name()).toList());
    }
}
