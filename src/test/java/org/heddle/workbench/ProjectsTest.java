package org.heddle.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.heddle.domain.Refusal;
import org.heddle.store.sql.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProjectsTest {
    @TempDir
    Path folder;

    private final Projects projects = new Projects(Threads.none(), InstantSource.system());

    @Test
    void aProjectThatCannotBeMadeLeavesNothingBehind() throws IOException {
        Path link = folder.resolve("p.heddle");
        assumeTrue(link.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.createSymbolicLink(link, folder.resolve("nowhere").resolve("p.heddle"));
        assertThrows(StoreException.class, () -> projects.create(link, "Ann"));
        assertEquals(List.of("p.heddle"), names());
    }

    @Test
    void aProjectThatCannotBeginAsItShouldIsNotMade() throws IOException {
        Path file = folder.resolve("p.heddle");
        assertThrows(CompletionException.class, () -> projects.create(file, "Ann", _ -> CompletableFuture.failedFuture(new Refusal("The disk is full."))));
        assertEquals(List.of(), names());
        projects.create(file, "Ann").close();
        assertEquals(List.of("p.heddle", "p.heddle.lock"), names());
    }

    @Test
    void whichProjectItIsIsAnsweredWithoutReadingItsFile() throws IOException {
        var open = projects.create(folder.resolve("p.heddle"), "Ann");
        String id = open.projectId();
        assertEquals(36, id.length());
        open.close();
        assertEquals(id, open.projectId());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
