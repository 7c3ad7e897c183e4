package org.heddle.cli.source;

import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Listing;
import org.heddle.cli.frame.Verb;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Lists the sources with their speakers.
@Command(description = "Lists the sources.")
public final class SourcesCommand implements Verb {
    @Mixin
    private Listing listing = new Listing();

    @Override
    public int run(Desk desk) {
        return listing.print(desk, project -> new SourceLines(project).all(), SourceLine::fields, SourceLine::cells);
    }
}
