package org.heddle.cli.team;

import java.io.IOException;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Writing;
import org.heddle.workbench.verification.Verifying;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Declares a coder's work on a source finished.
@Command(description = "Declares a coder's work on a source finished.")
public final class FinishedCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @Parameters(index = "1", paramLabel = "SOURCE", description = "Its name or id.")
    private String source = "";

    @Option(names = "--read", description = "The text that nobody marked was read too.")
    private boolean read;

    @Override
    public int run(Desk desk) throws IOException {
        desk.out().done(writing.act(desk, project -> new Verifying(project, desk.projects().clock()).finish(source, read)));
        return Exit.DONE;
    }
}
