package org.heddle.cli.quotes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Writing;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.PrintChange.DropAbbreviation;
import org.heddle.domain.project.PrintChange.DropExhibit;
import org.heddle.domain.project.PrintChange.PutAbbreviation;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.exhibit.Abbreviation;
import org.heddle.domain.quotes.exhibit.Exhibit;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.quotes.CheckingQuotes;
import org.heddle.workbench.quotes.exhibit.ExhibitSheet;
import org.heddle.workbench.quotes.exhibit.Exhibiting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes the boxes of a paper: rows by code, columns by class, statements and quotes in their cells.
@Command(description = "Lists exhibits, makes them, fills their cells, and writes them to a file.")
public final class ExhibitCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @Parameters(index = "1", arity = "0..1", paramLabel = "EXHIBIT", description = "Its title or id; without one, all are listed.")
    private Optional<String> name = Optional.empty();

    @Mixin
    private ExhibitShape shape = new ExhibitShape();

    @Mixin
    private ExhibitCellActs acts = new ExhibitCellActs();

    @Option(names = "--remove", description = "Takes the exhibit away with its cells.")
    private boolean remove;

    @Option(names = "--gaps", description = "Lists the cases of which a row shows no quote.")
    private boolean gaps;

    @Option(names = "--abbreviation", paramLabel = "X=WORDS", description = "What an abbreviation means; without words it is never explained in notes.")
    private Optional<String> abbreviation = Optional.empty();

    @Option(names = "--forget", paramLabel = "X", description = "Nothing is said of that abbreviation any more.")
    private Optional<String> forget = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "Writes it, or all, as .docx, .html, .md, .xlsx, .json or .tex.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Override
    public int run(Desk desk) throws IOException {
        long asked = Stream.of(shape.isAsked(), acts.isAsked(), remove, abbreviation.isPresent(), forget.isPresent()).filter(one -> one).count();
        boolean isReading = gaps || out.isPresent();
        if (asked > 1 || asked == 1 && isReading || name.isEmpty() && (shape.isAsked() || acts.isAsked() || remove || gaps)) {
            throw new WrongUsage("heddle exhibit: one thing at a time, and say which exhibit: its shape, a cell, --fill, --remove, --gaps, --out or an abbreviation.");
        }
        if (asked == 1) {
            acts.check();
            Applied done = writing.act(desk, this::act);
            desk.out().done(done);
        } else {
            try (OpenProject project = writing.look(desk)) {
                look(desk, project);
            }
        }
        return Exit.DONE;
    }

    private CompletableFuture<Applied> act(OpenProject project) {
        return project.read(this::change).thenCompose(project::run);
    }

    private Change change(ProjectReader reader) {
        if (abbreviation.isPresent()) {
            String[] parts = abbreviation.get().split("=", 2);
            return new PutAbbreviation(new Abbreviation(parts[0], parts.length == 1 ? "" : parts[1]));
        }
        if (forget.isPresent()) {
            return new DropAbbreviation(forget.get());
        }
        var exhibiting = new Exhibiting(reader);
        if (shape.isAsked()) {
            return shape.change(reader, exhibiting.find(name.orElseThrow()), name.orElseThrow());
        }
        Exhibit exhibit = exhibiting.named(name.orElseThrow());
        return remove ? new DropExhibit(exhibit.id()) : acts.change(reader, exhibit);
    }

    private void look(Desk desk, OpenProject project) {
        List<ExhibitSheet> sheets = project.ask(reader -> name.map(words -> List.of(new Exhibiting(reader).named(words)))
                .orElseGet(() -> reader.prints().exhibits()).stream().map(exhibit -> ExhibitSheet.of(exhibit, reader)).toList());
        var lines = new ExhibitLines(desk.out());
        if (out.isPresent()) {
            Exporting.write(sheets.stream().map(ExhibitSheet::printed).toList(), out.get());
            desk.out().line("Wrote %s.".formatted(out.get()));
            Set<CodingId> shown = sheets.stream().flatMap(sheet -> sheet.quotes().keySet().stream()).collect(Collectors.toSet());
            Optional.of(CheckingQuotes.said(project.ask(reader -> CheckingQuotes.unfaithful(reader, shown))).strip()).filter(words -> !words.isEmpty())
                    .ifPresent(desk.out()::remark);
        } else if (gaps) {
            lines.gaps(sheets.getFirst(), json);
        } else if (name.isPresent()) {
            lines.show(sheets.getFirst(), json);
        } else {
            lines.list(sheets, json);
        }
    }
}
