package org.heddle.cli.coding;

import java.io.IOException;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Writing;
import org.heddle.workbench.coding.CodingActs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Takes a coding away.
@Command(description = "Takes a coding away.")
public final class UncodeCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @Parameters(index = "1", paramLabel = "CODING", description = "Its id, or eight or more first letters of it.")
    private String coding = "";

    @Override
    public int run(Desk desk) throws IOException {
        desk.out().done(writing.act(desk, project -> new CodingActs(project, desk.projects().clock()).uncode(coding)));
        return Exit.DONE;
    }
}
