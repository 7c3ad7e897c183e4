package org.heddle.cli.team;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.heddle.cli.frame.Named;
import org.heddle.cli.frame.Output;
import org.heddle.domain.agreement.AgreementReport;
import org.heddle.domain.agreement.Comparison;
import org.heddle.domain.agreement.Counting;
import org.heddle.domain.agreement.Measure;
import org.heddle.domain.agreement.SpanReport;
import org.heddle.domain.agreement.interval.Draws;
import org.heddle.domain.agreement.unit.Universe;
import org.heddle.workbench.agreement.Agreeing;
import picocli.CommandLine.Option;

/// What `agreement` counts beyond the usual: sub-codes, coded text only, an interval, more measures, units for other programs.
final class AgreementDetail {
    @Option(names = "--with-children", description = "A code counts together with its sub-codes.")
    private boolean withChildren;

    @Option(names = "--coded-only", description = "Leaves out text that none of the coders gave any of these codes.")
    private boolean codedOnly;

    @Option(names = "--interval", description = "Adds a 95 %% interval, drawn by source; of kappa, or of alpha for three coders and more.")
    private boolean interval;

    @Option(names = "--draws", paramLabel = "N", description = "How often sources are drawn for it: 1000.")
    private int draws = Draws.USUAL.count();

    @Option(names = "--seed", paramLabel = "N", description = "The same seed draws the same sources: 4711.")
    private long seed = Draws.USUAL.seed();

    @Option(names = "--measures", split = ",", paramLabel = "NAME,…",
            description = "More figures, or all: fleissKappa, randolph, bennettS, holsti, prevalenceIndex, biasIndex, spans.")
    private List<String> more = new ArrayList<>();

    @Option(names = "--units-out", paramLabel = "FILE.csv", description = "Writes every unit with what each coder said, for R or SPSS.")
    private Optional<Path> units = Optional.empty();

    @Option(names = "--form", paramLabel = "FORM", description = "wide: one row a unit (the usual one); long: one row a unit and code.")
    private String form = "wide";

    Counting counting() {
        var counting = withChildren ? Counting.USUAL.with(Counting.Family.WITH_CHILDREN) : Counting.USUAL;
        return codedOnly ? counting.with(Universe.CODED_TEXT) : counting;
    }

    AgreementReport withIntervals(Comparison comparison, Agreeing agreeing) {
        var report = comparison.report();
        if (!interval) {
            return report;
        }
        return agreeing.intervals(comparison, report.leading(), new Draws(draws, seed), _ -> { }, () -> false).join().map(report::with).orElse(report);
    }

    /// The figures asked for beyond the usual ones.
    List<Measure> measures() {
        if (isAll()) {
            return Arrays.stream(Measure.values()).filter(measure -> !Measure.USUAL.contains(measure)).toList();
        }
        return more.stream().filter(word -> !word.equalsIgnoreCase("spans")).map(Named::measure).toList();
    }

    List<Measure> shown() {
        var shown = new ArrayList<>(Measure.USUAL);
        measures().stream().filter(measure -> !shown.contains(measure)).forEach(shown::add);
        return shown;
    }

    Optional<SpanReport> spans(Comparison comparison) {
        return isAll() || more.stream().anyMatch(word -> word.equalsIgnoreCase("spans")) ? Optional.of(comparison.spans()) : Optional.empty();
    }

    private boolean isAll() {
        return more.stream().anyMatch(word -> word.equalsIgnoreCase("all"));
    }

    void writeUnits(Comparison comparison, Agreeing agreeing, Output out) {
        units.ifPresent(file -> {
            agreeing.writeUnits(comparison, Named.form(form), file).join();
            out.remark("Wrote the units to “%s”.".formatted(file.getFileName()));
        });
    }
}
