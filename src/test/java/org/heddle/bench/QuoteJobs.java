package org.heddle.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.QuoteTable;
import org.heddle.domain.report.Table;
import org.heddle.ui.coding.CodeQuotes;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Threads;
import org.heddle.workbench.quotes.ThemedQuotes;

/// The quotes of the code that is used most, on screen and in files, and those of all codes.
record QuoteJobs(BenchStudy study) {
    private static final int SHOWN = 200;

    void run() throws Exception {
        try (OpenProject project = study.open(Threads.none())) {
            CodeId code = project.ask(reader -> BenchStudy.code(reader, 0)).id();
            study.ledger().measure(study.size(), Job.QUOTES_SHOWN, Runs.USUAL,
                    () -> project.ask(reader -> CodeQuotes.read(reader, code, false, SHOWN)).total());
            var shape = QuoteTable.full(AttributionTemplate.A0);
            Table ofOne = new ThemedQuotes(project).table(shape, Set.of(code));
            export(Job.QUOTES_CSV, ofOne, "quotes.csv");
            export(Job.QUOTES_HTML, ofOne, "quotes.html");
            export(Job.QUOTES_XLSX, ofOne, "quotes.xlsx");
            export(Job.QUOTES_DOCX, ofOne, "quotes.docx");
            export(Job.ALL_QUOTES_CSV, new ThemedQuotes(project).table(shape, Set.of()), "quotes.csv");
        }
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
