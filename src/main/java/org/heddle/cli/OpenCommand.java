package org.heddle.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Opens the window on a project.
@Command(description = "Opens the window on a project.")
final class OpenCommand implements Verb {
    @Parameters(index = "0", paramLabel = "FILE", description = "The project.")
    private Path file = Path.of("");

    @Override
    public int run(Desk desk) {
        return Windows.open(desk, Optional.of(file));
    }
}
