package org.heddle.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.heddle.domain.Refusal;
import org.heddle.domain.project.CaseChange.RemoveRole;
import org.heddle.domain.project.TeamChange.AddCoder;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FailuresOnScreenTest {
    @Test
    void answersAndFailuresAreToldOnTheScreensThread(@TempDir Path folder) throws Exception {
        ExecutorService screen = Executors.newSingleThreadExecutor(work -> new Thread(work, "screen"));
        try (screen; var threads = Threads.beside(screen)) {
            var project = new Projects(threads, InstantSource.system()).create(folder.resolve("study.heddle"), "Ailsa");
            assertEquals("screen", told(screen, () -> project.run(new RemoveRole("GP"))));
            assertEquals("screen", told(screen, () -> project.run(new AddCoder(new Coder(CoderId.fresh(), "Ailsa")))));
            assertEquals("screen", told(screen, () -> project.read(_ -> {
                throw new Refusal("No.");
            })));
            assertEquals("screen", told(screen, () -> project.compute(() -> {
                throw new Refusal("No.");
            })));
            project.close();
        }
    }

    private static String told(ExecutorService screen, Supplier<CompletableFuture<?>> act) throws Exception {
        var thread = new CompletableFuture<String>();
        screen.execute(() -> {
            var _ = act.get().whenComplete((_, _) -> thread.complete(Thread.currentThread().getName()));
        });
        return thread.get(30, TimeUnit.SECONDS);
    }
}
