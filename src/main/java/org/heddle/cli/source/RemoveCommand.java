package org.heddle.cli.source;

import java.io.IOException;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Writing;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.source.SourceActs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes a source out of the project.
@Command(description = "Takes a source out, with its codings.")
public final class RemoveCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @Parameters(index = "1", paramLabel = "SOURCE", description = "Its name or id.")
    private String source = "";

    @Option(names = "--dry-run", description = "Says what would go along, and removes nothing.")
    private boolean dryRun;

    @Override
    public int run(Desk desk) throws IOException {
        if (dryRun) {
            try (OpenProject project = writing.look(desk)) {
                desk.out().line(new SourceActs(project).beforeRemoving(source).join());
            }
            return Exit.DONE;
        }
        desk.out().done(writing.act(desk, project -> new SourceActs(project).remove(source)));
        return Exit.DONE;
    }
}
