package org.heddle.cli;

import java.util.List;
import org.heddle.workbench.OpenProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists the sources with their speakers.
@Command(description = "Lists the sources.")
final class SourcesCommand implements Verb {
    @Mixin
    private Reading reading = new Reading();

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Override
    public int run(Desk desk) {
        try (OpenProject project = reading.open(desk)) {
            List<SourceLine> lines = new SourceLines(project).all();
            if (json) {
                desk.out().json(lines.stream().map(SourceLine::fields).toList());
            } else {
                desk.out().columns(lines.stream().map(SourceLine::cells).toList());
            }
        }
        return Exit.DONE;
    }
}
