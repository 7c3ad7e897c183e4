package org.heddle.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
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

    @Test
    void aFolderThatCannotBeWrittenToIsNamedForWhatItIs() {
        Path file = Path.of(URI.create("jrt:/java.base/study.heddle"));
        assertEquals("The folder for “study.heddle” cannot be written to. Nothing was made; choose another folder.",
                assertThrows(Refusal.class, () -> projects.create(file, "Ann")).sentence());
    }

    @Test
    void aFolderIsNoProject() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("dir.heddle"));
        String sentence = "“dir.heddle” is a folder. A project is one file, such as study.heddle.";
        assertEquals(sentence, assertThrows(Refusal.class, () -> projects.open(inside, Optional.empty())).sentence());
        assertEquals(sentence, assertThrows(Refusal.class, () -> projects.openToRead(inside, Optional.empty())).sentence());
    }

    @Test
    void aProjectThatIsNotThereMayHaveBeenMoved() {
        assertEquals("There is no project “gone.heddle” in that folder; it may have been moved or renamed, or its disk is not connected.",
                assertThrows(Refusal.class, () -> projects.open(folder.resolve("gone.heddle"), Optional.empty())).sentence());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
