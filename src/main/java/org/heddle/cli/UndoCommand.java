package org.heddle.cli;

import java.io.IOException;
import org.heddle.workbench.OpenProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Takes the newest acts back.
@Command(description = "Takes the newest act back.")
final class UndoCommand implements Verb {
    @Mixin
    private Steps steps = new Steps();

    @Override
    public int run(Desk desk) throws IOException {
        return steps.walk(desk, "undo", OpenProject::undo);
    }
}
