package org.heddle.cli.project;

import java.nio.file.Path;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Reading;
import org.heddle.cli.frame.Verb;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.upkeep.BackingUp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Copies the project while it may be in use.
@Command(description = "Copies the project, also while it is in use.")
public final class BackupCommand implements Verb {
    @Mixin
    private Reading reading = new Reading();

    @Parameters(index = "1", paramLabel = "TO", description = "The copy to make; nothing is overwritten.")
    private Path to = Path.of("");

    @Override
    public int run(Desk desk) {
        try (OpenProject project = reading.open(desk)) {
            desk.out().line("Copied to %s.".formatted(new BackingUp(project).to(to).join()));
        }
        return Exit.DONE;
    }
}
