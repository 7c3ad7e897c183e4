package org.heddle.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingLine;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.QuoteTable;
import org.heddle.domain.report.Table;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Threads;
import org.heddle.workbench.coding.listing.QuoteListing;
import org.heddle.workbench.coding.listing.QuoteOrder;
import org.heddle.workbench.coding.listing.QuoteQuestion;
import org.heddle.workbench.coding.listing.QuoteQuestion.Surroundings;
import org.heddle.workbench.coding.listing.QuoteSieve;
import org.heddle.workbench.coding.listing.ReadQuote;
import org.heddle.workbench.quotes.ThemedQuotes;

/// The quotes of the code that is used most, on screen and in files, and those of all codes; the store has a thread of its own, as in the window.
record QuoteJobs(BenchStudy study) {
    private static final int SHOWN = 12;

    void run() throws Exception {
        try (OpenProject project = study.open(Threads.beside(Runnable::run))) {
            CodeId code = project.ask(reader -> BenchStudy.code(reader, 0)).id();
            study.ledger().measure(study.size(), Job.QUOTES_SHOWN, Runs.USUAL,
                    () -> firstScreen(project, code));
            var shape = QuoteTable.full(AttributionTemplate.A0);
            Table ofOne = new ThemedQuotes(project).table(shape, Set.of(code));
            export(Job.QUOTES_CSV, ofOne, "quotes.csv");
            export(Job.QUOTES_HTML, ofOne, "quotes.html");
            export(Job.QUOTES_XLSX, ofOne, "quotes.xlsx");
            export(Job.QUOTES_DOCX, ofOne, "quotes.docx");
            export(Job.ALL_QUOTES_CSV, new ThemedQuotes(project).table(shape, Set.of()), "quotes.csv");
        }
    }

    /// The first lines, the figures of all, and the words of what is in sight.
    private static int firstScreen(OpenProject project, CodeId code) {
        return project.ask(reader -> {
            var around = Surroundings.of(reader.sources().all(), reader.cases().placements(), List.of());
            var head = QuoteListing.head(reader, new QuoteQuestion(List.of(code), QuoteOrder.SOURCE, QuoteSieve.NONE, around)).orElseThrow();
            var inSight = head.lines().stream().limit(SHOWN).map(CodingLine::id).toList();
            return head.total() + ReadQuote.of(reader, inSight, _ -> Optional.empty()).size();
        });
    }

    private void export(Job job, Table table, String name) throws Exception {
        Path file = study.corpus().folder().resolve(name);
        var runs = study.size() == Size.LARGE ? Runs.FEW : Runs.USUAL;
        study.ledger().measure(study.size(), job, runs, () -> {
            Exporting.write(table, file);
            return Files.size(file);
        });
        Files.delete(file);
    }
}
