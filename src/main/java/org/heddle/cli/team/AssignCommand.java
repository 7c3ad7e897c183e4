package org.heddle.cli.team;

import java.io.IOException;
import java.util.List;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Writing;
import org.heddle.domain.project.Applied;
import org.heddle.domain.source.Source;
import org.heddle.domain.team.Coder;
import org.heddle.workbench.Finder;
import org.heddle.workbench.progress.Assigning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says which sources are for whom to code.
@Command(description = "Assigns sources to coders.")
public final class AssignCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @Parameters(index = "1", arity = "1..*", paramLabel = "SOURCE", description = "Names or ids.")
    private List<String> sources = List.of();

    @Option(names = "--to", required = true, paramLabel = "CODER", description = "Who is to code them; may be given several times.")
    private List<String> coders = List.of();

    @Option(names = "--no-longer", description = "Takes the assignment back.")
    private boolean noLonger;

    @Override
    public int run(Desk desk) throws IOException {
        Applied done = writing.act(desk, project -> project.read(Finder::new).thenCompose(finder -> new Assigning(project).assign(
                sources.stream().map(finder::source).map(Source::id).toList(), coders.stream().map(finder::coder).map(Coder::id).toList(), !noLonger)));
        desk.out().line(done.isNothing() ? "Nothing has changed." : done.sentence() + ".");
        return Exit.DONE;
    }
}
