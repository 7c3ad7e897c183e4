package org.heddle.cli;

import java.io.IOException;
import java.util.Optional;
import org.heddle.domain.Refusal;
import org.heddle.domain.project.Applied;
import org.heddle.workbench.OpenProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Does acts again that were taken back.
@Command(description = "Does again what was taken back.")
final class RedoCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @Option(names = "--steps", paramLabel = "N", description = "How many.")
    private int steps = 1;

    @Override
    public int run(Desk desk) throws IOException {
        if (steps < 1) {
            throw new WrongUsage("heddle redo: --steps counts from 1.");
        }
        for (int step = 0; step < steps; step++) {
            Optional<Applied> done = writing.act(desk, OpenProject::redo);
            if (done.isEmpty() && step == 0) {
                throw new Refusal("There is nothing to redo.");
            }
            done.ifPresent(applied -> desk.out().line(applied.sentence() + "."));
        }
        return Exit.DONE;
    }
}
