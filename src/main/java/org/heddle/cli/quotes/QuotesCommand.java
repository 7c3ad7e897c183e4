package org.heddle.cli.quotes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Named;
import org.heddle.cli.frame.Reading;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.Carry;
import org.heddle.domain.quotes.QuoteColumn;
import org.heddle.domain.quotes.QuoteTable;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.quotes.ThemedQuotes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes the themed quote table to a file.
@Command(description = "Writes the themed quote table.")
public final class QuotesCommand implements Verb {
    @Mixin
    private Reading reading = new Reading();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = ".csv, .xlsx, .docx, .html, .md or .json.")
    private Path out = Path.of("");

    @Option(names = "--theme", paramLabel = "CODE", description = "Only this code and what is below it; may be given again.")
    private List<String> themes = new ArrayList<>();

    @Option(names = "--all", description = "All quotes; the usual choice.")
    private boolean all;

    @Option(names = "--selected", description = "Only those chosen for the paper: selected or published.")
    private boolean selected;

    @Option(names = "--columns", paramLabel = "NAME,…", description = "theme,subtheme,quote,attribution,source,turn,stance,coder,check")
    private Optional<String> columns = Optional.empty();

    @Option(names = "--template", paramLabel = "T", description = "How a quote is attributed: A0.")
    private String template = AttributionTemplate.A0.name();

    @Option(names = "--carry", description = "Attributes only where the speaker changes within a sub-theme.")
    private boolean carry;

    @Override
    public int run(Desk desk) {
        if (all && selected) {
            throw new WrongUsage("heddle quotes: --all and --selected exclude each other.");
        }
        if (all && !themes.isEmpty()) {
            throw new WrongUsage("heddle quotes: --all and --theme exclude each other.");
        }
        var shape = new QuoteTable(columns.map(QuoteColumn::parse).orElse(QuoteColumn.ALL), Named.template(template),
                carry ? Carry.WHEN_SPEAKER_CHANGES : Carry.EVERY);
        try (OpenProject project = reading.open(desk)) {
            Set<CodeId> chosen = project.ask(reader -> themes.stream().map(words -> new Finder(reader).code(words).id())
                    .collect(Collectors.toSet()));
            var quotes = new ThemedQuotes(project);
            Exporting.write(selected ? quotes.selected(shape, chosen) : quotes.table(shape, chosen), out);
            desk.out().line("Wrote %s.".formatted(out));
        }
        return Exit.DONE;
    }
}
