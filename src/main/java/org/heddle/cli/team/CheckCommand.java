package org.heddle.cli.team;

import java.io.IOException;
import java.util.Optional;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Named;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Writing;
import org.heddle.domain.verification.Verdict;
import org.heddle.workbench.verification.Verifying;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Judges somebody else's coding.
@Command(description = "Judges somebody else's coding.")
public final class CheckCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @Parameters(index = "1", paramLabel = "CODING", description = "Its id, or eight or more first letters of it.")
    private String coding = "";

    @Option(names = "--verdict", required = true, paramLabel = "VERDICT", description = "agree, disagree or query.")
    private String verdict = "";

    @Option(names = "--comment", paramLabel = "TEXT", description = "Why.")
    private String comment = "";

    @Option(names = "--suggest", paramLabel = "CODE", description = "The code that would fit better.")
    private Optional<String> suggested = Optional.empty();

    @Override
    public int run(Desk desk) throws IOException {
        Verdict said = Named.verdict(verdict);
        desk.out().done(writing.act(desk, project -> new Verifying(project, desk.projects().clock()).check(coding, said, comment, suggested)));
        return Exit.DONE;
    }
}
