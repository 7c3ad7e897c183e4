package org.heddle.workbench.verification;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.CheckChange;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.CheckId;
import org.heddle.domain.verification.Finished;
import org.heddle.domain.verification.Verdict;
import org.heddle.domain.verification.VerificationReport;
import org.heddle.domain.verification.VerificationScope;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;

/// A second coder's work: verdicts on codings, declarations about sources, and the report on both.
public final class Verifying {
    private final OpenProject project;
    private final InstantSource clock;

    public Verifying(OpenProject project, InstantSource clock) {
        this.project = project;
        this.clock = clock;
    }

    /// Judges a coding that is named by id or its first letters; `suggested` names the code that would fit better.
    public CompletableFuture<Applied> check(String coding, Verdict verdict, String comment, Optional<String> suggested) {
        return project.read(reader -> {
            var finder = new Finder(reader);
            return new CheckChange.AddCheck(new Check(CheckId.fresh(), finder.coding(coding).id(), project.coder(), clock.instant(), verdict,
                    comment, suggested.map(finder::code).map(Code::id)));
        }).thenCompose(project::run);
    }

    /// Declares this coder's work on a source finished; `hasReadUnmarked` adds that the text nobody marked was read.
    public CompletableFuture<Applied> finish(String source, boolean hasReadUnmarked) {
        return project.read(reader -> new CheckChange.DeclareFinished(
                new Finished(new Finder(reader).source(source).id(), project.coder(), clock.instant(), hasReadUnmarked)))
                .thenCompose(project::run);
    }

    /// How far verification has come in all, per code and per source. Reads the codings of one source at a time.
    public CompletableFuture<VerificationReport> report() {
        return project.compute(this::count);
    }

    private VerificationReport count() {
        var scope = project.ask(reader -> new VerificationScope(reader.codes().codebook(), reader.sources().all(), reader.team().all(),
                reader.checks().finished(), sealed(reader)));
        Map<CodingId, Verdict> verdicts = project.ask(reader -> new HashMap<>(reader.checks().verdicts()));
        Iterable<Coding> codings = () -> scope.sources().stream().map(Source::id).flatMap(source -> of(source).stream()).iterator();
        return VerificationReport.of(codings, verdicts, scope);
    }

    private static List<Source> sealed(ProjectReader reader) {
        var sealed = reader.passes().all().stream().filter(Pass::isSealed).flatMap(pass -> pass.sources().stream()).collect(Collectors.toSet());
        return reader.sources().all().stream().filter(source -> sealed.contains(source.id())).toList();
    }

    private List<Coding> of(SourceId source) {
        return project.ask(reader -> reader.codings().of(source));
    }
}
