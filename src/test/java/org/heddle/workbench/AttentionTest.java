package org.heddle.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AttentionTest {
    @TempDir
    Path folder;

    @Test
    void theWindowThatHasTheProjectComesToTheFrontEachTime() throws Exception {
        var toFront = new Semaphore(0);
        try (var study = new Study(folder); var _ = Attention.listen(study.folders, study.file, toFront::release)) {
            for (int time = 0; time < 2; time++) {
                assertTrue(Attention.ask(study.folders, study.file));
                assertTrue(toFront.tryAcquire(10, TimeUnit.SECONDS));
            }
            assertEquals(0, toFront.availablePermits());
        }
    }

    @Test
    void nobodyHearsWhenNoWindowHasIt() throws Exception {
        try (var study = new Study(folder)) {
            Attention.listen(study.folders, study.file, () -> { }).close();
            assertFalse(Attention.ask(study.folders, study.file));
        }
    }
}
