package org.heddle.cli.coding;

import java.util.Optional;
import java.util.stream.StreamSupport;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Reading;
import org.heddle.cli.frame.Verb;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.coding.CodedPassage;
import org.heddle.workbench.coding.CodingList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists codings with their words and speakers.
@Command(description = "Lists codings with their words.")
public final class CodingsCommand implements Verb {
    @Mixin
    private Reading reading = new Reading();

    @Option(names = "--source", paramLabel = "SOURCE", description = "Only of this source.")
    private Optional<String> source = Optional.empty();

    @Option(names = "--code", paramLabel = "CODE", description = "Only with this code.")
    private Optional<String> code = Optional.empty();

    @Option(names = "--with-children", description = "With --code: its sub-codes too.")
    private boolean children;

    @Option(names = "--coder", paramLabel = "CODER", description = "Only by this coder.")
    private Optional<String> coder = Optional.empty();

    @Option(names = "--starred", description = "Only those with a star.")
    private boolean starred;

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Override
    public int run(Desk desk) {
        try (OpenProject project = reading.open(desk)) {
            var lines = new CodingLines(project);
            Iterable<CodedPassage> found = new CodingList(project).of(new CodingList.Filter(source, code, coder, children, starred));
            if (json) {
                desk.out().json(lines.all(found));
            } else {
                desk.out().columns(() -> StreamSupport.stream(found.spliterator(), false).map(lines::cells).iterator());
            }
        }
        return Exit.DONE;
    }
}
