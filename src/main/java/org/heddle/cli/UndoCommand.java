package org.heddle.cli;

import java.io.IOException;
import java.util.Optional;
import org.heddle.domain.Refusal;
import org.heddle.domain.project.Applied;
import org.heddle.workbench.OpenProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Takes the newest acts back.
@Command(description = "Takes the newest act back.")
final class UndoCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @Option(names = "--steps", paramLabel = "N", description = "How many.")
    private int steps = 1;

    @Override
    public int run(Desk desk) throws IOException {
        if (steps < 1) {
            throw new WrongUsage("heddle undo: --steps counts from 1.");
        }
        for (int step = 0; step < steps; step++) {
            Optional<Applied> done = writing.act(desk, OpenProject::undo);
            if (done.isEmpty() && step == 0) {
                throw new Refusal("There is nothing to undo.");
            }
            done.ifPresent(applied -> desk.out().line(applied.sentence() + "."));
        }
        return Exit.DONE;
    }
}
