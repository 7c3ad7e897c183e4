package org.heddle.cli.coding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Named;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Writing;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.Stance;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.coding.CodingActs;
import org.heddle.workbench.coding.CodingList;
import org.heddle.workbench.coding.Passage;
import org.heddle.workbench.coding.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Gives codes to passages.
@Command(description = "Codes a passage, or all passages of a table.")
public final class CodeCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @Parameters(index = "1", arity = "0..1", paramLabel = "SOURCE", description = "Its name or id.")
    private Optional<String> source = Optional.empty();

    @Parameters(index = "2", arity = "0..1", paramLabel = "CODE", description = "Its path, last name or id.")
    private Optional<String> code = Optional.empty();

    @Option(names = "--from", paramLabel = "CSV", description = "A table of passages: all rows or none.")
    private Optional<Path> table = Optional.empty();

    @Option(names = "--quote", paramLabel = "TEXT", description = "The words to code.")
    private Optional<String> quote = Optional.empty();

    @Option(names = "--occurrence", paramLabel = "N", description = "Which one, from 1, where they stand more than once.")
    private Optional<Integer> occurrence = Optional.empty();

    @Option(names = "--span", paramLabel = "START:END", description = "Code points from 0, END left out.")
    private Optional<String> span = Optional.empty();

    @Option(names = "--comment", paramLabel = "TEXT", description = "A remark.")
    private String comment = "";

    @Option(names = "--stance", paramLabel = "STANCE", description = "exemplifies (the usual one), counters, qualifies or contrast.")
    private String stance = Stance.EXEMPLIFIES.word();

    @Option(names = "--missed", description = "The first coder missed it (verification).")
    private boolean missed;

    @Option(names = "--json", description = "Prints the codings for programs.")
    private boolean json;

    @Override
    public int run(Desk desk) throws IOException {
        try (OpenProject project = writing.open(desk)) {
            List<Coding> codings = table.isPresent() ? all(desk, project, table.get()) : List.of(one(desk, project));
            if (json) {
                var lines = new CodingLines(project);
                desk.out().json(new CodingList(project).of(codings).stream().map(lines::fields).toList());
            } else {
                codings.forEach(coding -> desk.out().line(coding.id().value().toString()));
            }
        }
        return Exit.DONE;
    }

    private List<Coding> all(Desk desk, OpenProject project, Path rows) {
        if (source.isPresent() || quote.isPresent() || span.isPresent()) {
            throw new WrongUsage("heddle code: with --from the table says it all; give no source, code or passage.");
        }
        return writing.finish(desk, project, open -> new CodingActs(open, desk.projects().clock()).codeFrom(rows));
    }

    private Coding one(Desk desk, OpenProject project) {
        if (source.isEmpty() || code.isEmpty() || quote.isPresent() == span.isPresent()) {
            throw new WrongUsage("heddle code: give a source, a code and either --quote or --span; or --from.");
        }
        var passage = new Passage(source.get(), code.get(), place(), comment, Named.stance(stance), missed);
        return writing.finish(desk, project, open -> new CodingActs(open, desk.projects().clock()).code(passage));
    }

    private Place place() {
        return Named.place(quote, occurrence, span).orElseThrow();
    }
}
