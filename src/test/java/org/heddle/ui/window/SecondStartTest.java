package org.heddle.ui.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody starts the program on a project that a window already shows.
final class SecondStartTest {
    @Test
    void theWindowComesBackEachTimeItIsCalled(@TempDir Path folder) throws Exception {
        var study = new SealedStudy(folder);
        try (var window = Everything.open(study.withHers, Optional.of(study.ailsa))) {
            assertTrue(window.comesWhenCalled());
            assertTrue(window.comesWhenCalled(), "and once more");
        }
    }
}
