package org.heddle.cli.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.arrangement.Arrangement;
import org.heddle.domain.arrangement.Line;
import org.heddle.domain.project.Change;
import org.heddle.workbench.finding.FindingActs;
import picocli.CommandLine.Option;

/// What is to become of one line of an arrangement.
final class LineWish {
    private static final String USAGE = "heddle arrangement --in NAME: add --heading TEXT or --code CODE [--under NUMBER], or change --line NUMBER with "
            + "--title, --gloss, or one of --up, --down, --deeper, --higher and --take-out.";

    @Option(names = "--heading", paramLabel = "TEXT", description = "With --in: adds a heading of its own.")
    private Optional<String> heading = Optional.empty();

    @Option(names = "--code", paramLabel = "CODE", description = "With --in: adds a code; it may stand in several places.")
    private Optional<String> code = Optional.empty();

    @Option(names = "--under", paramLabel = "NUMBER", description = "With --heading or --code: last below this line; else last of all.")
    private Optional<String> under = Optional.empty();

    @Option(names = "--line", paramLabel = "NUMBER", description = "With --in: the line to change, such as 2.1.")
    private Optional<String> line = Optional.empty();

    @Option(names = "--title", paramLabel = "TEXT", description = "With --line or --code: what it is called here; empty: the code's own name.")
    private Optional<String> title = Optional.empty();

    @Option(names = "--gloss", paramLabel = "TEXT", description = "With --in: what it is here.")
    private Optional<String> gloss = Optional.empty();

    @Option(names = "--up", description = "With --line: before the one above it.")
    private boolean up;

    @Option(names = "--down", description = "With --line: behind the one below it.")
    private boolean down;

    @Option(names = "--deeper", description = "With --line: below the one above it.")
    private boolean deeper;

    @Option(names = "--higher", description = "With --line: beside the one that it stands below.")
    private boolean higher;

    @Option(names = "--take-out", description = "With --line: takes it away; what stands below moves up a step.")
    private boolean takeOut;

    /// Refuses what cannot be understood before the project is opened.
    void check() {
        long moves = Stream.of(up, down, deeper, higher, takeOut).filter(one -> one).count();
        boolean isSaid = title.isPresent() || gloss.isPresent();
        boolean isWhole = Stream.of(heading, code, line).filter(Optional::isPresent).count() == 1
                && (line.isPresent() ? under.isEmpty() && moves + (isSaid ? 1 : 0) == 1 : moves == 0 && (title.isEmpty() || code.isPresent()));
        if (!isWhole) {
            throw new WrongUsage(USAGE);
        }
    }

    Change change(Arrangement arrangement, FindingActs acts) {
        if (line.isEmpty()) {
            Optional<Integer> above = under.map(number -> acts.line(arrangement, number));
            return acts.edit(arrangement, now -> {
                int place = above.map(now::end).orElse(now.lines().size());
                int depth = above.map(at -> now.lines().get(at).depth() + 1).orElse(0);
                Line added = code.map(words -> acts.codeLine(depth, words, title.orElse(""), gloss.orElse("")))
                        .orElseGet(() -> new Line(depth, Optional.empty(), heading.orElseThrow(), gloss.orElse("")));
                return now.inserting(place, List.of(added));
            });
        }
        int at = acts.line(arrangement, line.get());
        return acts.edit(arrangement, now -> changed(now, at));
    }

    private Arrangement changed(Arrangement now, int at) {
        if (up) {
            return now.up(at).arrangement();
        }
        if (down) {
            return now.down(at).arrangement();
        }
        if (deeper) {
            return now.deeper(at).arrangement();
        }
        if (higher) {
            return now.higher(at).arrangement();
        }
        Line line = now.lines().get(at);
        return takeOut ? now.without(at) : now.with(at, line.saying(title.orElse(line.heading()), gloss.orElse(line.gloss())));
    }
}
