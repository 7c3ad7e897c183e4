package org.heddle.cli.project;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Writing;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.Refusal;
import org.heddle.domain.project.Applied;
import org.heddle.workbench.OpenProject;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// How many steps to walk through what was done, back or forth.
final class Steps {
    @Mixin
    private Writing writing = new Writing();

    @Option(names = "--steps", paramLabel = "N", description = "How many.")
    private int steps = 1;

    int walk(Desk desk, String verb, Function<OpenProject, CompletableFuture<Optional<Applied>>> step) throws IOException {
        if (steps < 1) {
            throw new WrongUsage("heddle %s: --steps counts from 1.".formatted(verb));
        }
        for (int at = 0; at < steps; at++) {
            Optional<Applied> done = writing.act(desk, step);
            if (done.isEmpty() && at == 0) {
                throw new Refusal("There is nothing to %s.".formatted(verb));
            }
            done.ifPresent(applied -> desk.out().line(applied.sentence() + "."));
        }
        return Exit.DONE;
    }
}
