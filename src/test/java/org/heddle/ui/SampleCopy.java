package org.heddle.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Threads;
import org.heddle.workbench.sample.Sample;

/// The sample project, made once for a run of tests and copied for each of them.
public final class SampleCopy {
    private static final byte[] MADE = make();

    private SampleCopy() {}

    /// Opens a copy in this folder; all work is done on the caller's thread.
    public static OpenProject in(Path folder, String coder) throws IOException {
        Path file = Files.write(folder.resolve(Sample.FILE), MADE);
        return new Projects(Threads.none(), InstantSource.system()).open(file, Optional.of(coder));
    }

    private static byte[] make() {
        try {
            Path folder = Files.createTempDirectory("sample");
            Sample.openOrMake(folder, new Projects(Threads.none(), InstantSource.system())).close();
            Path file = folder.resolve(Sample.FILE);
            byte[] made = Files.readAllBytes(file);
            try (var files = Files.list(folder)) {
                for (Path one : files.toList()) {
                    Files.delete(one);
                }
            }
            Files.delete(folder);
            return made;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
