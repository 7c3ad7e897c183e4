package org.heddle.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heddle.domain.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectLockTest {
    @Test
    void onlyOneMayWrite(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("study.heddle");
        try (var _ = ProjectLock.take(file); var _ = ProjectLock.take(folder.resolve("other.heddle"))) {
            assertEquals("“study.heddle” is open in another window or command, which has to be closed before anything else can write to it. "
                    + "Nothing was changed.", assertThrows(Refusal.class, () -> ProjectLock.take(file)).sentence());
        }
        ProjectLock.take(file).close();
    }

    @Test
    void aProjectOnAWriteProtectedDiskIsNotOpenedForWriting() {
        Path file = Path.of(URI.create("jrt:/java.base/study.heddle"));
        assertEquals("“study.heddle” lies in a folder that cannot be written to. Nothing was changed; copy the project to another folder and open it there, "
                + "or read it here on the command line.", assertThrows(Refusal.class, () -> ProjectLock.take(file)).sentence());
    }

    @Test
    void theFileThatStaysMeansNothing(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("study.heddle");
        Files.writeString(folder.resolve("study.heddle.lock"), "left by a crash");
        ProjectLock.take(file).close();
        assertTrue(Files.exists(folder.resolve("study.heddle.lock")));
    }
}
