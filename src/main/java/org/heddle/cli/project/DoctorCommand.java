package org.heddle.cli.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Verb;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.searching.Searching;
import org.heddle.workbench.upkeep.Proving;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Proves that a project file is sound.
@Command(description = "Proves that the project is sound.")
public final class DoctorCommand implements Verb {
    @Parameters(index = "0", paramLabel = "FILE", description = "The project.")
    private Path file = Path.of("");

    @Option(names = "--repair", description = "Mends what can be mended, after a backup.")
    private boolean repair;

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Override
    public int run(Desk desk) throws IOException {
        try (OpenProject project = open(desk); Searching searching = Searching.of(project, desk.folders())) {
            var proving = new Proving(project, searching);
            Proving.Result result = repair ? proving.repair() : proving.examine();
            if (json) {
                desk.out().json(fields(result));
            } else {
                result.repaired().forEach(desk.out()::line);
                result.checks().forEach(check -> desk.out().line((check.ok() ? "ok     " : "FAULT  ") + check.sentence()));
                desk.out().line(result.isSound() ? "The project is sound." : "The project has faults.");
            }
            if (!result.isSound()) {
                desk.out().remark("The project has faults, listed by “heddle doctor”.");
            }
            return result.isSound() ? Exit.DONE : Exit.REFUSED;
        }
    }

    /// Only mending needs the lock: a project that a window has open can be examined.
    private OpenProject open(Desk desk) throws IOException {
        return repair ? desk.projects().open(file, Optional.empty()) : desk.projects().openToRead(file, Optional.empty());
    }

    private static Fields fields(Proving.Result result) {
        return new Fields().put("sound", result.isSound())
                .put("checks", result.checks().stream().map(check ->
                        new Fields().put("name", check.name()).put("ok", check.ok()).put("sentence", check.sentence())).toList())
                .put("repaired", result.repaired());
    }
}
