package org.heddle.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.heddle.domain.Refusal;
import org.heddle.ui.cases.SmallStudy;
import org.heddle.workbench.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever writes a file is told its name, or what went wrong.
final class WrittenTest {
    @TempDir
    Path folder;

    private Notice said(SmallStudy study, Path file, Runnable writing) {
        assertEquals(file, study.workspace.write(file, "Saved the table as “%s”.", writing).handle((_, _) -> file).join());
        return study.workspace.messages().newestProperty().get();
    }

    private static void write(Path file) {
        try {
            Files.createFile(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void aWrittenFileIsNamedAlsoWithAPercentSign() throws Exception {
        try (SmallStudy study = SmallStudy.empty(folder)) {
            Path file = folder.resolve("50 %s.csv");
            assertEquals(new Notice(true, "Saved the table as “50 %s.csv”."), said(study, file, () -> write(file)));
            assertTrue(Files.exists(file));
        }
    }

    @Test
    void aRefusalIsSaidInItsOwnWords() throws Exception {
        try (SmallStudy study = SmallStudy.empty(folder)) {
            assertEquals(new Notice(true, "No picture."), said(study, folder.resolve("a.png"), () -> {
                throw new Refusal("No picture.");
            }));
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsAFailure() throws Exception {
        try (SmallStudy study = SmallStudy.empty(folder)) {
            Path file = folder.resolve("nowhere").resolve("a.csv");
            Notice notice = said(study, file, () -> {
                throw new UncheckedIOException(new NoSuchFileException(file.toString()));
            });
            assertTrue(!notice.sentence().isEmpty() && !notice.sentence().contains("Saved"), notice.sentence());
        }
    }
}
