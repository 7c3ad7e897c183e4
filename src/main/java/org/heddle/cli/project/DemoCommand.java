package org.heddle.cli.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Windows;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.sample.Sample;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes the sample project and shows it: in the window, or as files.
@Command(description = "Makes the sample project and opens it, or exports it.")
public final class DemoCommand implements Verb {
    @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", description = "The folder it is made in; otherwise a fresh one here.")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--no-window", description = "Makes it and writes its tables, reports and pictures into DIR.")
    private boolean noWindow;

    @Override
    public int run(Desk desk) throws IOException {
        Path place = folder.orElseGet(DemoCommand::fresh);
        Optional<String> noScreen = desk.front().whyNoScreen();
        try (OpenProject project = Sample.openOrMake(place, desk.projects())) {
            if (noWindow || noScreen.isPresent()) {
                new DemoFiles(project, desk).write(place);
            }
        }
        if (!noWindow && noScreen.isEmpty()) {
            return Windows.open(desk, Optional.of(place.resolve(Sample.FILE)));
        }
        noScreen.ifPresent(why -> desk.out().line("No window: %s %s".formatted(why, Windows.PACKAGES)));
        return Exit.DONE;
    }

    private static Path fresh() {
        Path place = Path.of("heddle-demo");
        for (int number = 2; Files.exists(place); number++) {
            place = Path.of("heddle-demo-" + number);
        }
        return place;
    }
}
