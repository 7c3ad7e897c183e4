package org.heddle.workbench.verification;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heddle.domain.Refusal;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.CheckChange;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.Checker;
import org.heddle.domain.verification.Finished;
import org.heddle.domain.verification.Judged;
import org.heddle.domain.verification.Progress;
import org.heddle.domain.verification.Suggestion;
import org.heddle.domain.verification.Verdict;
import org.heddle.domain.verification.note.NoteCheck;
import org.heddle.domain.verification.note.NoteFigure;
import org.heddle.domain.verification.note.NoteVerdict;
import org.heddle.domain.verification.note.NotedHeading;
import org.heddle.domain.verification.report.SourceChecks;
import org.heddle.domain.verification.report.VerificationReport;
import org.heddle.domain.verification.report.VerificationScope;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.coding.Place;
import org.heddle.workbench.memo.MemoFinder;

/// A second coder's work: verdicts on codings and coding notes, declarations about sources, and the report on all of it.
public final class Verifying {
    private final OpenProject project;
    private final InstantSource clock;

    public Verifying(OpenProject project, InstantSource clock) {
        this.project = project;
        this.clock = clock;
    }

    /// What to do with a coding, in words from outside.
    public sealed interface Advice {
        record Code(String name) implements Advice {}

        record Edges(Place place) implements Advice {}

        record Drop() implements Advice {}
    }

    /// Judges a coding that is named by id or its first letters.
    public CompletableFuture<Applied> check(String coding, Verdict verdict, String comment, Optional<Advice> advice) {
        return project.read(reader -> {
            Coding judged = new Finder(reader).coding(coding);
            String text = reader.sources().text(judged.source());
            return new CheckChange.AddCheck(Check.of(judged, text, project.coder(), clock.instant(), verdict).commented(comment)
                    .suggesting(advice.map(one -> suggestion(one, judged, reader))));
        }).thenCompose(project::run);
    }

    private static Suggestion suggestion(Advice advice, Coding coding, ProjectReader reader) {
        return switch (advice) {
            case Advice.Code(var name) -> new Suggestion.OtherCode(new Finder(reader).code(name).id());
            case Advice.Edges(var place) -> new Suggestion.OtherEdges(
                    new MemoFinder(reader).passage(reader.sources().find(coding.source()).orElseThrow(), place));
            case Advice.Drop _ -> new Suggestion.DropIt();
        };
    }

    /// Which heading of which coding note, and whose; `coder` may be left out when only one other coder wrote under it.
    public record Heading(String source, String code, Optional<String> coder) {}

    public CompletableFuture<Applied> check(Heading heading, NoteVerdict verdict, String comment) {
        return project.read(reader -> new CheckChange.AddNoteCheck(
                NoteCheck.of(note(heading, reader), project.coder(), clock.instant(), verdict, comment))).thenCompose(project::run);
    }

    private CodingNote note(Heading heading, ProjectReader reader) {
        var finder = new Finder(reader);
        SourceId source = finder.source(heading.source()).id();
        var code = finder.code(heading.code()).id();
        Optional<CoderId> whose = heading.coder().map(finder::coder).map(one -> one.id());
        List<CodingNote> found = reader.notes().of(source).stream().filter(note -> note.heading().equals(code))
                .filter(note -> whose.isPresent() ? note.coder().equals(whose.get()) : !note.coder().equals(project.coder())).toList();
        if (found.size() > 1) {
            throw new Refusal("Several coders wrote under that heading. Say whose note is meant.");
        }
        return found.stream().findFirst().orElseThrow(() -> new Refusal("No other coder has written under that heading."));
    }

    /// Declares this coder's work on a source finished; `hasReadUnmarked` adds that the text nobody marked was read. A checker can say that only
    /// when every coding and every heading has a verdict.
    public CompletableFuture<Applied> finish(String source, boolean hasReadUnmarked) {
        return project.read(reader -> {
            Source found = new Finder(reader).source(source);
            if (hasReadUnmarked) {
                refuseUndecided(read(found, reader), reader);
            }
            return new CheckChange.DeclareFinished(new Finished(found.id(), project.coder(), clock.instant(), hasReadUnmarked));
        }).thenCompose(project::run);
    }

    private void refuseUndecided(SourceChecks checks, ProjectReader reader) {
        Progress progress = checks.progress(Checker.of(project.coder(), reader.team().all()), Optional.empty());
        if (!progress.isDecided() && checks.isCheckedBy(project.coder())) {
            throw new Refusal("“%s” is not checked yet: still without your verdict are %s. Nothing was declared."
                    .formatted(checks.source().name(), progress.left()));
        }
    }

    /// All that verification knows about one source, as far as this reader may see.
    public static SourceChecks read(Source source, ProjectReader reader) {
        var checks = reader.checks().of(source.id());
        var notes = reader.notes().of(source.id());
        return new SourceChecks(source, checks.isEmpty() ? "" : reader.sources().text(source.id()), reader.codings().of(source.id()), checks,
                reader.answers().of(source.id()),
                new SourceChecks.Notes(notes, notes.isEmpty() ? Map.of() : reader.noteChecks().of(source.id())));
    }

    /// How far verification has come, and what came of it. Reads one source at a time.
    public CompletableFuture<VerificationReport> report() {
        return project.compute(this::count);
    }

    private VerificationReport count() {
        var scope = project.ask(reader -> new VerificationScope(reader.codes().codebook(), reader.sources().all(), reader.team().all(),
                reader.checks().finished(), sealed(reader)));
        return VerificationReport.of(() -> scope.sources().stream().map(this::read).iterator(), scope);
    }

    private SourceChecks read(Source source) {
        return project.ask(reader -> read(source, reader));
    }

    /// The codings behind a figure of the report, in the order of the sources and then of the text.
    public CompletableFuture<List<Judged>> behind(Predicate<Judged> figure) {
        return project.compute(() -> {
            var consensus = project.ask(reader -> Checker.of(project.coder(), reader.team().all())).consensus();
            return project.ask(reader -> reader.sources().all()).stream().map(this::read).flatMap(one -> inOrder(one.judged()))
                    .filter(one -> !consensus.contains(one.coding().coder())).filter(figure).toList();
        });
    }

    /// The headings of coding notes behind a figure of the report; in one source, or in all.
    public CompletableFuture<List<NotedHeading>> behind(NoteFigure figure, Optional<SourceId> in) {
        return project.compute(() -> project.ask(reader -> reader.sources().all()).stream().filter(source -> in.isEmpty() || in.get().equals(source.id()))
                .map(this::read).flatMap(one -> one.headings(figure).stream()).toList());
    }

    private static Stream<Judged> inOrder(Stream<Judged> codings) {
        return codings.sorted(Comparator.comparingInt((Judged one) -> one.coding().span().start()).thenComparingInt(one -> one.coding().span().end()));
    }

    private static List<Source> sealed(ProjectReader reader) {
        var sealed = reader.passes().all().stream().filter(Pass::isSealed).flatMap(pass -> pass.sources().stream()).collect(Collectors.toSet());
        return reader.sources().all().stream().filter(source -> sealed.contains(source.id())).toList();
    }
}
