package org.heddle.cli.source;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Output;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Writing;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.Refusal;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.progress.Considered;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.ProgressChange.Consider;
import org.heddle.domain.project.ProgressChange.Reconsider;
import org.heddle.domain.source.CodePoints;
import org.heddle.domain.source.TextSpan;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.progress.UnitOfReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Line-by-line coding: which lines or sentences of a source a coder has coded, read without a code, or not looked at yet.
@Command(description = "Line-by-line coding: what is coded, considered, still open.")
public final class LinesCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @Parameters(index = "1", paramLabel = "SOURCE", description = "Its name or id.")
    private String source = "";

    @Option(names = "--unit", paramLabel = "UNIT", description = "sentence (the usual one) or line.")
    private String unit = "sentence";

    @Option(names = "--interviewer", description = "Interviewers' turns too.")
    private boolean interviewer;

    @Option(names = "--considered", paramLabel = "N", description = "Says that unit N was read and needs no code.")
    private Optional<Integer> considered = Optional.empty();

    @Option(names = "--again", paramLabel = "N", description = "Takes that back.")
    private Optional<Integer> again = Optional.empty();

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Override
    public int run(Desk desk) throws IOException {
        if ((considered.isPresent() && again.isPresent()) || !List.of("sentence", "line").contains(unit.toLowerCase(Locale.ROOT))) {
            throw new WrongUsage("heddle lines: --unit is sentence or line; give either --considered or --again.");
        }
        if (considered.isPresent() || again.isPresent()) {
            Applied done = writing.act(desk, project -> mark(project));
            desk.out().line(done.isNothing() ? "Nothing has changed." : done.sentence() + ".");
            return Exit.DONE;
        }
        try (OpenProject project = writing.look(desk)) {
            Units units = project.ask(reader -> units(project, new Finder(reader)));
            print(desk, units);
        }
        return Exit.DONE;
    }

    private record Units(Transcript transcript, List<UnitOfReading> all) {}

    private Units units(OpenProject project, Finder finder) {
        var reader = finder.reader();
        var id = finder.source(source).id();
        Transcript transcript = reader.sources().transcript(id);
        return new Units(transcript, UnitOfReading.all(transcript, reader.codings().of(id), reader.progress().considered(id), project.coder(),
                new UnitOfReading.Reading(unit.equalsIgnoreCase("sentence"), interviewer)));
    }

    private CompletableFuture<Applied> mark(OpenProject project) {
        return project.read(reader -> {
            Units units = units(project, new Finder(reader));
            int number = considered.or(() -> again).orElseThrow();
            if (number < 1 || number > units.all().size()) {
                throw new Refusal("There is no unit %d; the source has %d.".formatted(number, units.all().size()));
            }
            var passage = new Considered(units.transcript().source().id(), project.coder(), units.all().get(number - 1).span());
            return considered.isPresent() ? new Consider(passage) : new Reconsider(passage);
        }).thenCompose(project::run);
    }

    private void print(Desk desk, Units units) {
        String text = units.transcript().text();
        if (json) {
            var points = new CodePoints(text);
            desk.out().json(IntStream.range(0, units.all().size()).mapToObj(each -> fields(each + 1, units.all().get(each), text, points))
                    .toList());
            return;
        }
        desk.out().columns(IntStream.range(0, units.all().size()).mapToObj(each -> List.of(String.valueOf(each + 1),
                units.all().get(each).state().word(), Output.shortened(units.all().get(each).span().of(text)))).toList());
    }

    private static Fields fields(int number, UnitOfReading unit, String text, CodePoints points) {
        TextSpan span = unit.span();
        return new Fields().put("number", number).put("start", points.outside(span.start())).put("end", points.outside(span.end()))
                .put("text", span.of(text)).put("state", unit.state().word());
    }
}
