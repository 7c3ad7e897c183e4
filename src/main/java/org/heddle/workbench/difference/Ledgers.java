package org.heddle.workbench.difference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.heddle.domain.agreement.AgreementReport;
import org.heddle.domain.agreement.Measure;
import org.heddle.domain.agreement.unit.Unit;
import org.heddle.domain.difference.Findings;
import org.heddle.domain.difference.Ledger;
import org.heddle.domain.difference.LedgerWords;
import org.heddle.domain.report.Counted;
import org.heddle.domain.source.Source;
import org.heddle.domain.team.Coder;
import org.heddle.domain.verification.Consensus;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.agreement.Agreeing;

/// Makes the ledger of reasons, with the agreement of the coders before and of each with the agreed layer after.
public final class Ledgers {
    private final OpenProject project;

    public Ledgers(OpenProject project) {
        this.project = project;
    }

    /// The figures are asked for one after another and never waited for: they are computed on the work thread themselves.
    public CompletableFuture<Ledger> of(Findings findings) {
        var figures = figures(findings);
        return CompletableFuture.allOf(figures.toArray(CompletableFuture[]::new))
                .thenApply(_ -> new Ledger(findings, words(), figures.stream().map(CompletableFuture::join).toList()));
    }

    public CompletableFuture<Path> write(Findings findings, Path file) {
        return of(findings).thenCompose(ledger -> project.compute(() -> {
            if (String.valueOf(file.getFileName()).endsWith(".csv")) {
                Exporting.write(ledger.table(), file);   // holds one table
            } else {
                Exporting.write(ledger.report(), file);
            }
            return file;
        }));
    }

    public LedgerWords words() {
        return project.ask(reader -> new LedgerWords(reader.codes().codebook(),
                reader.sources().all().stream().collect(Collectors.toMap(Source::id, Source::name)), reader.team().all(), reader.surgeries().all(),
                source -> project.ask(again -> again.sources().text(source))));
    }

    private List<CompletableFuture<Ledger.BeforeAfter>> figures(Findings findings) {
        var coders = List.of(findings.first(), findings.second());
        var figures = new ArrayList<CompletableFuture<Ledger.BeforeAfter>>();
        if (findings.sources().isEmpty()) {
            return figures;
        }
        figures.add(figure("Before: %s with %s".formatted(findings.first().name(), findings.second().name()), coders, findings));
        project.ask(reader -> reader.team().all()).stream().filter(Consensus::is).findFirst().ifPresent(layer -> {
            for (Coder coder : coders) {
                figures.add(figure("After: %s with the agreed layer".formatted(coder.name()), List.of(coder, layer), findings));
            }
        });
        return figures;
    }

    private CompletableFuture<Ledger.BeforeAfter> figure(String words, List<Coder> two, Findings findings) {
        var wish = new Agreeing.Wish(two.stream().map(Coder::name).toList(), Unit.TURN, List.of(), findings.sources().stream().map(Source::name).toList());
        return new Agreeing(project).report(wish).thenApply(report -> figure(words, report, findings.sources().size()));
    }

    private static Ledger.BeforeAfter figure(String words, AgreementReport report, int sources) {
        String units = "%s in %d of %s".formatted(Counted.of(report.units(), "turn"), report.sources().size(), Counted.of(sources, "source"));
        return new Ledger.BeforeAfter(words, units, Measure.PERCENT.score(report.overall()).said(), Measure.KAPPA.score(report.overall()).said());
    }
}
