package org.heddle.cli.difference;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Named;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Writing;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.difference.Difference;
import org.heddle.domain.difference.Mark;
import org.heddle.domain.difference.PushedRule;
import org.heddle.domain.difference.Reason;
import org.heddle.domain.difference.Settlement;
import org.heddle.domain.difference.Way;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.CodePoints;
import org.heddle.domain.source.SourceText;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.surgery.Surgery;
import org.heddle.domain.team.Coder;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.difference.Decision;
import org.heddle.workbench.difference.Differing;
import org.heddle.workbench.difference.Settling;
import org.heddle.workbench.difference.Surgeries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Settles a difference, opens a settled one again, or takes over what two coders agree on.
@Command(description = "Settles a difference between two coders, or reopens it.")
public final class SettleCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @Parameters(index = "1", arity = "0..1", paramLabel = "DIFFERENCE", description = "Its id, or the first eight or more letters of it.")
    private Optional<String> difference = Optional.empty();

    @Parameters(index = "2", arity = "0..1", paramLabel = "WAY", description = "The same as --keep.")
    private Optional<String> way = Optional.empty();

    @Option(names = "--keep", paramLabel = "WAY", description = "first, second, both, neither or new.")
    private Optional<String> keep = Optional.empty();

    @Option(names = "--code", paramLabel = "CODE", description = "With new: the code of the new reading.")
    private Optional<String> code = Optional.empty();

    @Option(names = "--span", paramLabel = "START:END", description = "With new: its edges; without them, all that either of them marked.")
    private Optional<String> span = Optional.empty();

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
    private String reason = "";

    @Option(names = "--because", paramLabel = "KIND", description = "oversight, rule, unclear, context, extent or other.")
    private String because = Reason.Kind.OTHER.name();

    @Option(names = "--surgery", paramLabel = "ID|DATE", description = "The data surgery that decided it.")
    private Optional<String> surgery = Optional.empty();

    @Option(names = "--push", paramLabel = "include|exclude", description = "Adds the reason to the code's rule.")
    private Optional<String> push = Optional.empty();

    @Option(names = "--push-code", paramLabel = "CODE", description = "Whose rule; without it, the code kept (include) or not kept (exclude).")
    private Optional<String> pushCode = Optional.empty();

    @Option(names = "--reopen", description = "Makes a settled difference an open one again.")
    private boolean reopen;

    @Option(names = "--agreed", description = "Takes over everything that the two of --coders agree on fully.")
    private boolean agreed;

    @Option(names = "--coders", paramLabel = "A,B", description = "Whose difference it is, if that is not clear.")
    private String coders = "";

    @Override
    public int run(Desk desk) throws IOException {
        Optional<String> word = keep.or(() -> way);
        boolean isSettling = difference.isPresent() && word.isPresent() && !reopen && !agreed;
        boolean isReopening = difference.isPresent() && word.isEmpty() && reopen && !agreed;
        boolean isTaking = difference.isEmpty() && word.isEmpty() && !reopen && agreed && Named.list(coders).size() == 2;
        if (!isSettling && !isReopening && !isTaking) {
            throw new WrongUsage("heddle settle: FILE DIFFERENCE --keep first|second|both|neither|new, FILE DIFFERENCE --reopen, or FILE --agreed --coders A,B.");
        }
        Applied done = writing.act(desk, project -> {
            var settling = new Settling(project, desk.projects().clock());
            return isTaking ? takeOver(project, settling) : isReopening ? reopen(project, settling) : settle(project, settling, word.orElseThrow());
        });
        desk.out().done(done);
        return Exit.DONE;
    }

    private List<Coder> two(OpenProject project) {
        return project.ask(reader -> Named.list(coders).stream().map(new Finder(reader)::coder).toList());
    }

    private CompletableFuture<Applied> takeOver(OpenProject project, Settling settling) {
        var two = two(project);
        return new Differing(project).find(two.getFirst(), two.getLast(), Optional.empty()).thenCompose(settling::takeOver);
    }

    /// A stale settlement is found by its own id too, because its difference is no longer there.
    private CompletableFuture<Applied> reopen(OpenProject project, Settling settling) {
        String asked = difference.orElseThrow().strip();
        var found = project.ask(reader -> reader.differences().all()).stream().filter(one -> begins(one, asked)).toList();
        if (found.size() != 1 || asked.length() < 8) {
            throw new Refusal("There is no settled difference “%s”, or more than one. heddle differences --settled lists them.".formatted(asked));
        }
        return settling.reopen(found.getFirst());
    }

    private static boolean begins(Settlement one, String asked) {
        return one.difference().id().value().toString().startsWith(asked) || one.id().value().toString().startsWith(asked);
    }

    private CompletableFuture<Applied> settle(OpenProject project, Settling settling, String word) {
        Way chosen = Way.named(word).orElseThrow(() -> new WrongUsage("That was not understood: keep first, second, both, neither or new."));
        Reason.Kind kind = Reason.Kind.named(because).orElseThrow(
                () -> new WrongUsage("That was not understood: because oversight, rule, unclear, context, extent or other."));
        return new Differing(project).named(difference.orElseThrow(), two(project)).thenCompose(named -> settling.settle(named.item(),
                project.ask(reader -> decision(reader, named.item().difference(), chosen, new Reason(kind, reason)))));
    }

    private Decision decision(ProjectReader reader, Difference of, Way chosen, Reason why) {
        List<Mark> fresh = chosen == Way.NEW ? fresh(reader, of) : List.of();
        Optional<PushedRule> rule = push.map(side -> PushedRule.Side.named(side)
                .orElseThrow(() -> new WrongUsage("That was not understood: push include or exclude.")))
                .map(side -> new PushedRule(pushCode.map(words -> new Finder(reader).code(words).id()).orElseGet(() -> ruled(of, chosen.outcome(of, fresh), side)), side));
        return new Decision(chosen, fresh, why, surgery.map(words -> Surgeries.named(reader, words)).map(Surgery::id), rule);
    }

    private static CodeId ruled(Difference of, List<Mark> outcome, PushedRule.Side side) {
        var kept = outcome.stream().map(Mark::code).toList();
        var wanted = switch (side) {
            case INCLUDE -> kept.stream();
            case EXCLUDE -> of.marks().map(Mark::code).filter(one -> !kept.contains(one));
        };
        return Stream.concat(wanted, of.marks().map(Mark::code)).findFirst().orElseThrow();
    }

    private List<Mark> fresh(ProjectReader reader, Difference of) {
        var codes = new ArrayList<CodeId>();
        code.ifPresentOrElse(words -> codes.add(new Finder(reader).code(words).id()), () -> codes.addAll(of.codes()));
        if (codes.size() != 1) {
            throw new WrongUsage("heddle settle: a new reading between two codes needs --code.");
        }
        String text = reader.sources().text(of.source());
        TextSpan edges = span.map(Named::span).map(offsets -> {
            var points = new CodePoints(text);
            if (offsets.start() < 0 || offsets.end() <= offsets.start() || offsets.end() > points.count()) {
                throw new Refusal("That passage does not lie in the source. Nothing was settled.");
            }
            return SourceText.trimmed(text, points.inside(offsets.start()), points.inside(offsets.end())).orElseThrow(
                    () -> new Refusal("That passage holds no words. Nothing was settled."));
        }).orElseGet(of::extent);
        return List.of(new Mark(codes.getFirst(), edges));
    }
}
