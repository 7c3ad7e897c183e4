package org.heddle.workbench.agreement;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heddle.domain.agreement.AgreementData;
import org.heddle.domain.agreement.AgreementQuestion;
import org.heddle.domain.agreement.AgreementReport;
import org.heddle.domain.agreement.Comparison;
import org.heddle.domain.agreement.Counting;
import org.heddle.domain.agreement.Measure;
import org.heddle.domain.agreement.UnitForm;
import org.heddle.domain.agreement.interval.Draws;
import org.heddle.domain.agreement.unit.Unit;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.Coder;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.Finder;
import org.heddle.workbench.KeptCodings;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Progress;

/// Compares coders over the project: codings in columns, and one transcript in memory at a time.
public final class Agreeing {
    private static final int TOLD_EVERY = 10;

    private final OpenProject project;

    public Agreeing(OpenProject project) {
        this.project = project;
    }

    /// Who is compared on what, by name; no codes: those that were used, no sources: all.
    public record Wish(List<String> coders, Unit unit, List<String> codes, List<String> sources, Counting counting) {
        public Wish {
            coders = List.copyOf(coders);
            codes = List.copyOf(codes);
            sources = List.copyOf(sources);
        }

        public Wish(List<String> coders, Unit unit, List<String> codes, List<String> sources) {
            this(coders, unit, codes, sources, Counting.USUAL);
        }
    }

    public CompletableFuture<AgreementReport> report(Wish wish) {
        return comparison(wish).thenApply(Comparison::report);
    }

    /// The same with the passages behind each figure.
    public CompletableFuture<Comparison> comparison(Wish wish) {
        return project.compute(() -> compare(project.ask(reader -> question(reader, wish))));
    }

    public CompletableFuture<Comparison> comparison(AgreementQuestion question) {
        return project.compute(() -> compare(question));
    }

    /// How sure a figure is; empty when `cancelled` turned true. `progress` is told on the screen's thread.
    public CompletableFuture<Optional<AgreementReport.Intervals>> intervals(Comparison comparison, Measure measure, Draws draws,
            Consumer<Progress> progress, BooleanSupplier cancelled) {
        return project.compute(() -> comparison.intervals(measure, draws, draw -> {
            if (draw % TOLD_EVERY == 0) {
                project.threads().screen().execute(() -> progress.accept(new Progress("Drawing sources", draw, draws.count())));
            }
            return !cancelled.getAsBoolean();
        }));
    }

    /// Writes every unit with what each coder said, for statistics programs.
    public CompletableFuture<Path> writeUnits(Comparison comparison, UnitForm form, Path file) {
        return project.compute(() -> {
            Exporting.write(comparison.units(form), file);
            return file;
        });
    }

    private Comparison compare(AgreementQuestion question) {
        AgreementData data = project.ask(reader -> {
            Function<SourceId, Transcript> transcripts = reader.sources().transcripts();
            KeptUnits.Known known = project.kept(KeptUnits.class, KeptUnits::new).known(question.unit(), project.store());
            return new AgreementData(reader.codes().codebook(), KeptCodings.of(project, reader), reader.checks().finished(),
                    BlindWork.of(question.coders().stream().map(Coder::id).collect(Collectors.toSet()), reader),
                    source -> known.of(source, question.unit(), id -> project.ask(_ -> transcripts.apply(id))));
        });
        return Comparison.of(question, data);
    }

    private static AgreementQuestion question(ProjectReader reader, Wish wish) {
        var finder = new Finder(reader);
        List<Source> sources = wish.sources().isEmpty() ? reader.sources().all() : wish.sources().stream().map(finder::source).distinct().toList();
        var all = AgreementQuestion.of(wish.coders().stream().map(finder::coder).toList(), wish.unit(), sources).counting(wish.counting());
        Set<CodeId> codes = wish.codes().stream().map(words -> finder.code(words).id()).collect(Collectors.toSet());
        return codes.isEmpty() ? all : all.about(codes);
    }
}
