package org.heddle.cli.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.heddle.cli.frame.Desk;
import org.heddle.domain.agreement.unit.Unit;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.QuoteTable;
import org.heddle.domain.report.Report;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.Failures;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.agreement.Agreeing;
import org.heddle.workbench.codebook.CodebookTransfer;
import org.heddle.workbench.quotes.ThemedQuotes;
import org.heddle.workbench.sample.Sample;
import org.heddle.workbench.verification.Verifying;

/// Everything that the sample project can be turned into, as files in one folder.
final class DemoFiles {
    private static final List<String> TABLE_FORMATS = List.of("xlsx", "docx", "csv", "html", "md", "json");
    private static final List<String> REPORT_FORMATS = List.of("html", "docx", "xlsx", "json");
    private static final List<String> CODEBOOK_FORMATS = List.of("json", "csv");

    private final OpenProject project;
    private final Desk desk;

    DemoFiles(OpenProject project, Desk desk) {
        this.project = project;
        this.desk = desk;
    }

    void write(Path folder) throws IOException {
        var out = desk.out();
        out.line("The sample project and what it can be turned into lie in %s:".formatted(folder.toAbsolutePath().normalize()));
        said("the project", List.of(Sample.FILE));
        var quotes = new ThemedQuotes(project).table(QuoteTable.full(AttributionTemplate.A0), Set.of());
        TABLE_FORMATS.forEach(format -> Exporting.write(quotes, folder.resolve("quotes." + format)));
        said("the themed quote table", TABLE_FORMATS.stream().map(format -> "quotes." + format).toList());
        report("verification", "the verification report", new Verifying(project, desk.projects().clock()).report().join().report(), folder);
        report("agreement", "the agreement report", agreement(), folder);
        var codebook = new CodebookTransfer(project);
        CODEBOOK_FORMATS.forEach(format -> codebook.write(folder.resolve("codebook." + format)));
        said("the codebook", CODEBOOK_FORMATS.stream().map(format -> "codebook." + format).toList());
        pictures(folder.resolve("pictures"));
    }

    private Report agreement() {
        var wish = new Agreeing.Wish(List.of(Sample.FIRST_CODER, Sample.SECOND_CODER), Unit.TURN, List.of(), List.of());
        return new Agreeing(project).report(wish).join().report();
    }

    private void report(String name, String what, Report report, Path folder) {
        REPORT_FORMATS.forEach(format -> Exporting.write(report, folder.resolve(name + "." + format)));
        said(what, REPORT_FORMATS.stream().map(format -> name + "." + format).toList());
    }

    /// Pictures are an extra: where none can be drawn, that is said and nothing else is lost.
    private void pictures(Path folder) {
        try {
            int drawn = desk.front().pictures(project.file(), folder).size();
            said("pictures of the window", List.of("pictures/ (%d)".formatted(drawn)));
        } catch (IOException | RuntimeException | LinkageError failure) {
            desk.out().line("  No pictures: " + Failures.explain(failure).sentence());
        }
    }

    private void said(String what, List<String> files) {
        desk.out().line("  %-24s %s".formatted(what, String.join(", ", files)));
    }
}
