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
import org.heddle.domain.cases.Role;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.Carry;
import org.heddle.domain.quotes.HouseStyle;
import org.heddle.domain.quotes.QuoteColumn;
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

    @Option(names = "--all", description = "All quotes; the usual choice.")
    private boolean all;

    @Option(names = "--selected", description = "Only those chosen for the paper: selected or published.")
    private boolean selected;

    @Option(names = "--arrangement", paramLabel = "NAME", description = "In the order and under the headings of this arrangement.")
    private Optional<String> arrangement = Optional.empty();

    @Option(names = "--columns", paramLabel = "NAME,…", description = "theme,subtheme,quote,attribution,source,turn,stance,coder,check, and path,status,order,verbatim,before,after,memo,person,role,case")
    private Optional<String> columns = Optional.empty();

    @Option(names = "--template", paramLabel = "T", description = "How a quote is attributed: A0.")
    private String template = AttributionTemplate.A0.name();

    @Option(names = "--marks", paramLabel = "STYLE", description = "Around each quote: none (usual), single, double, guillemets or low.")
    private String marks = HouseStyle.Marks.NONE.word();

    @Option(names = "--expand", description = "Writes a role out where it is first named.")
    private boolean expand;

    @Option(names = "--stance-marks", description = "A sign after each quote that counters, qualifies or contrasts.")
    private boolean signs;

    @Option(names = "--legend", description = "A note on the abbreviations and signs that occur; not in .csv.")
    private boolean legend;

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
        HouseStyle.Marks around = HouseStyle.Marks.named(marks)
                .orElseThrow(() -> new WrongUsage("That was not understood: marks are none, single, double, guillemets or low."));
        try (OpenProject project = reading.open(desk)) {
            Set<CodeId> chosen = project.ask(reader -> themes.stream().map(words -> new Finder(reader).code(words).id())
                    .collect(Collectors.toSet()));
            var quotes = new ThemedQuotes(project);
            List<Role> roles = expand ? project.ask(reader -> reader.cases().people().roles()) : List.of();
            var styled = new QuoteTable(shape.columns(), shape.template(), shape.carry(),
                    new HouseStyle(around, roles, signs ? HouseStyle.Signs.STANCE : HouseStyle.Signs.NONE));
            ArrangedQuotes.Quotes wanted = of -> selected ? quotes.chosen(styled, of) : quotes.rows(styled, of);
            var rows = arrangement.map(name -> project.ask(reader -> new FindingFinder(reader).arrangement(name)))
                    .map(one -> new ArrangedQuotes(project, one.id()).rows(wanted, chosen)).orElseGet(() -> wanted.of(chosen));
            Exporting.write(legend ? quotes.withLegend(styled, rows) : Report.of(styled.of(rows)), out);
            desk.out().line("Wrote %s.".formatted(out));
        }
        return Exit.DONE;
    }
}
