package org.heddle.cli.project;

import java.nio.file.Path;
import java.util.Optional;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Windows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Opens the window on a project.
@Command(description = "Opens the window on a project.")
public final class OpenCommand implements Verb {
    @Parameters(index = "0", paramLabel = "FILE", description = "The project.")
    private Path file = Path.of("");

    @Override
    public int run(Desk desk) {
        return Windows.open(desk, Optional.of(file));
    }
}
