package org.heddle.cli.frame;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What every reading command takes: the project, and for whose eyes. Works beside a window that has the project open.
public final class Reading {
    @Parameters(index = "0", paramLabel = "FILE", description = "The project.")
    private Path file = Path.of("");

    @Option(names = "--as", paramLabel = "CODER", description = "Who asks.")
    private Optional<String> coder = Optional.empty();

    /// For commands that can do without a project.
    public static Reading of(Path file, Optional<String> coder) {
        var reading = new Reading();
        reading.file = file;
        reading.coder = coder;
        return reading;
    }

    Path file() {
        return file;
    }

    public OpenProject open(Desk desk) {
        return open(desk, file, coder);
    }

    /// With the project's lock, for what is kept in the project without being an act.
    public OpenProject openToKeep(Desk desk) throws IOException {
        return as(desk.projects().open(file, Optional.empty()), coder);
    }

    /// The project as this coder sees it; without a name, as its first coder does.
    public static OpenProject open(Desk desk, Path file, Optional<String> coder) {
        return as(desk.projects().openToRead(file, Optional.empty()), coder);
    }

    private static OpenProject as(OpenProject project, Optional<String> coder) {
        try {
            coder.ifPresent(name -> project.actAs(project.ask(reader -> new Finder(reader).coder(name)).id()));
            return project;
        } catch (RuntimeException failure) {
            project.close();
            throw failure;
        }
    }
}
