package org.heddle.cli.project;

import java.io.IOException;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Verb;
import org.heddle.workbench.OpenProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Does acts again that were taken back.
@Command(description = "Does again what was taken back.")
public final class RedoCommand implements Verb {
    @Mixin
    private Steps steps = new Steps();

    @Override
    public int run(Desk desk) throws IOException {
        return steps.walk(desk, "redo", OpenProject::redo);
    }
}
