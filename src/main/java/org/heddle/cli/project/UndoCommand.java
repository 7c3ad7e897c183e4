package org.heddle.cli.project;

import java.io.IOException;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Verb;
import org.heddle.workbench.OpenProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Takes the newest acts back.
@Command(description = "Takes the newest act back.")
public final class UndoCommand implements Verb {
    @Mixin
    private Steps steps = new Steps();

    @Override
    public int run(Desk desk) throws IOException {
        return steps.walk(desk, "undo", OpenProject::undo);
    }
}
