package org.heddle.workbench;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.heddle.domain.project.TeamChange.AddCoder;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One coder hands over to the next while something is still being computed for the first.
final class EyesTest {
    private final Coder tom = new Coder(CoderId.fresh(), "Tom");
    private final CountDownLatch handedOver = new CountDownLatch(1);
    private final CompletableFuture<ProjectReader> first = new CompletableFuture<>();
    private final CompletableFuture<ProjectReader> second = new CompletableFuture<>();
    private CompletableFuture<String> answer = new CompletableFuture<>();

    @BeforeEach
    void handsOverInTheMiddle(@TempDir Path folder) throws Exception {
        try (var threads = Threads.beside(Runnable::run);
                var project = new Projects(threads, InstantSource.system()).create(folder.resolve("study.heddle"), "Ailsa")) {
            project.run(new AddCoder(tom)).join();
            answer = project.compute(() -> {
                first.complete(project.ask(reader -> reader));
                await();
                second.complete(project.ask(reader -> reader));
                return "what Ailsa may see";
            });
            first.get(30, TimeUnit.SECONDS);
            project.handOver(tom.id(), reader -> reader).join();
            handedOver.countDown();
            second.get(30, TimeUnit.SECONDS);
        }
    }

    private void await() {
        try {
            assertTrue(handedOver.await(30, TimeUnit.SECONDS));
        } catch (InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void allPortionsAreReadWithTheEyesOfWhoAsked() {
        assertSame(first.join(), second.join());
    }

    @Test
    void whatOneCoderAskedIsNotAnsweredToTheNext() {
        var failure = assertThrows(CompletionException.class, answer::join);
        assertInstanceOf(CancellationException.class, failure.getCause());
        assertTrue(Failures.isCalledOff(failure));
    }
}
