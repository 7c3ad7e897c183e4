package org.heddle.cli.quotes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Reading;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.ColumnSet;
import org.heddle.domain.quotes.ColumnSet.Extra;
import org.heddle.domain.quotes.QuoteTable;
import org.heddle.domain.report.Report;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.finding.ArrangedQuotes;
import org.heddle.workbench.finding.FindingFinder;
import org.heddle.workbench.quotes.ThemedQuotes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes the themed quote table to a file.
@Command(description = "Writes the themed quote table.")
public final class QuotesCommand implements Verb {
    @Mixin
    private Reading reading = new Reading();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = ".csv, .xlsx, .docx, .html, .md, .json or .tex.")
    private Path out = Path.of("");

    @Option(names = "--theme", paramLabel = "CODE", description = "Only this code and what is below it; may be given again.")
    private List<String> themes = new ArrayList<>();

    @Option(names = "--all", description = "All quotes, not only selected ones; the usual choice.")
    private boolean all;

    @Option(names = "--selected", description = "Only those chosen for the paper: selected or published.")
    private boolean selected;

    @Option(names = "--columns-set", paramLabel = "NAME", description = "A column set that the project keeps; further options change it for this time.")
    private Optional<String> set = Optional.empty();

    @Option(names = "--arrangement", paramLabel = "NAME", description = "In the order and under the headings of this arrangement.")
    private Optional<String> arrangement = Optional.empty();

    @Mixin
    private TableOptions options = new TableOptions();

    @Override
    public int run(Desk desk) {
        if (all && selected) {
            throw new WrongUsage("heddle quotes: --all and --selected exclude each other.");
        }
        try (OpenProject project = reading.open(desk)) {
            ColumnSet chosenSet = options.over(project.ask(this::base));
            Set<CodeId> chosen = project.ask(reader -> themes.stream().map(words -> new Finder(reader).code(words).id())
                    .collect(Collectors.toSet()));
            var quotes = new ThemedQuotes(project);
            Optional<ArrangedQuotes> arranged = arrangement.map(name -> project.ask(reader -> new FindingFinder(reader).arrangement(name)))
                    .map(one -> new ArrangedQuotes(project, one.id()));
            QuoteTable ofSet = quotes.shape(chosenSet);
            QuoteTable shape = arranged.map(one -> one.shape(ofSet)).orElse(ofSet);
            ArrangedQuotes.Quotes wanted = of -> selected ? quotes.chosen(shape, of) : quotes.rows(shape, of);
            var rows = arranged.map(one -> one.rows(wanted, chosen)).orElseGet(() -> wanted.of(chosen));
            Exporting.write(chosenSet.has(Extra.LEGEND) ? quotes.withLegend(shape, rows) : Report.of(shape.of(rows)), out);
            desk.out().line("Wrote %s.".formatted(out));
        }
        return Exit.DONE;
    }

    private ColumnSet base(ProjectReader reader) {
        return set.map(name -> ColumnSet.find(reader.prints().columnSets(), name).orElseThrow(() -> new Refusal("The project keeps no column set “%s”."
                .formatted(name.strip())))).orElseGet(() -> TableOptions.usual(reader.prints().template()));
    }
}
