package org.heddle.cli.team;

import java.io.IOException;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Named;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Writing;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.pass.Drawing;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.report.Counted;
import org.heddle.domain.source.Source;
import org.heddle.domain.team.Coder;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.pass.PassActs;
import org.heddle.workbench.pass.PassActs.Choice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists, opens and releases rounds of blind double coding.
@Command(description = "Lists rounds of blind double coding, or opens or releases one.")
public final class PassCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @Option(names = {"--name", "--open"}, paramLabel = "NAME", description = "Opens a pass: its coders do not see each other's work in its sources.")
    private Optional<String> open = Optional.empty();

    @Option(names = "--coders", paramLabel = "CODER,CODER", description = "Who codes; new names join the project.")
    private String coders = "";

    @Option(names = "--source", paramLabel = "SOURCE", description = "A source of the pass; may be repeated. Without any, all.")
    private List<String> sources = new ArrayList<>();

    @Option(names = "--sources", paramLabel = "SOURCE,SOURCE", description = "Several of them at once. A draw is made among the sources that are named.")
    private String named = "";

    @Option(names = "--sample", paramLabel = "SHARE", description = "Draws this share of the sources, such as 0.2.")
    private Optional<String> sample = Optional.empty();

    @Option(names = "--draw", paramLabel = "N|N%", description = "Draws so many sources.")
    private Optional<String> draw = Optional.empty();

    @Option(names = "--by", paramLabel = "LIST", description = "What the draw is stratified by: kind, length, case or attributes.")
    private String strata = "";

    @Option(names = "--seed", paramLabel = "N", description = "The seed of the draw; without it one is chosen and kept.")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--release", paramLabel = "NAME", description = "Shows the work of a pass to everybody.")
    private Optional<String> release = Optional.empty();

    @Option(names = "--list", description = "Lists the passes; so does the command without a wish.")
    private boolean list;

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Override
    public int run(Desk desk) throws IOException {
        if (Stream.of(open.isPresent(), release.isPresent(), list).filter(wish -> wish).count() > 1) {
            throw new WrongUsage("heddle pass: --name, --release or --list, one at a time.");
        }
        if (open.isEmpty() && isAboutOpening()) {
            throw new WrongUsage("heddle pass: coders, sources and a draw go with --name, which opens a pass.");
        }
        if (open.isEmpty() && release.isEmpty()) {
            try (OpenProject project = writing.look(desk)) {
                list(desk, project);
            }
            return Exit.DONE;
        }
        Choice choice = choice();
        Applied done = writing.act(desk, project -> {
            var acts = new PassActs(project, desk.projects().clock());
            return release.map(acts::release).orElseGet(() -> acts.open(open.orElseThrow(), Named.list(coders), choice));
        });
        desk.out().line(done.sentence() + ".");
        if (choice instanceof Choice.Drawn(int number, boolean isPercent, _, _, _) && !isPercent) {
            sayFewer(desk, number);
        }
        return Exit.DONE;
    }

    private void sayFewer(Desk desk, int wanted) {
        try (OpenProject project = writing.look(desk)) {
            open.flatMap(name -> project.ask(reader -> reader.passes().named(name))).filter(pass -> pass.sources().size() < wanted)
                    .ifPresent(pass -> desk.out().remark("There were only %s to draw from; all of them were taken.".formatted(Counted.of(pass.sources().size(), "source"))));
        }
    }

    private boolean isAboutOpening() {
        return Stream.of(coders, named, strata).anyMatch(given -> !given.isBlank()) || !sources.isEmpty() || isDrawn() || seed.isPresent();
    }

    private boolean isDrawn() {
        return draw.isPresent() || sample.isPresent();
    }

    private Choice choice() {
        List<String> chosen = Stream.concat(sources.stream(), Named.list(named).stream()).toList();
        if (draw.isPresent() && sample.isPresent()) {
            throw new WrongUsage("heddle pass: --draw or --sample, one of them.");
        }
        if (!isDrawn() && (seed.isPresent() || !strata.isBlank())) {
            throw new WrongUsage("heddle pass: --by and --seed go with --draw or --sample; without them all sources would be taken.");
        }
        if (!isDrawn()) {
            return new Choice.ByHand(chosen);
        }
        String wanted = draw.or(() -> sample).orElseThrow().strip();
        boolean isPercent = sample.isPresent() || wanted.endsWith("%");
        try {
            int number = number(wanted);
            if (number > 0 && (!isPercent || number <= 100)) {
                return new Choice.Drawn(number, isPercent, seed.orElseGet(() -> (long) new SecureRandom().nextInt(1_000_000)), Named.list(strata), chosen);
            }
        } catch (NumberFormatException | ArithmeticException _) {
            // Said below.
        }
        throw new WrongUsage("heddle pass: --draw takes a number of sources, or a share such as 20%; --sample takes a share such as 0.2.");
    }

    /// So many sources, or so many in a hundred.
    private int number(String wanted) {
        if (wanted.endsWith("%")) {
            return Integer.parseInt(wanted.substring(0, wanted.length() - 1).strip());
        }
        return sample.isPresent() ? new BigDecimal(wanted).movePointRight(2).intValueExact() : Integer.parseInt(wanted);
    }

    private void list(Desk desk, OpenProject project) {
        if (!json && project.ask(reader -> reader.passes().all()).isEmpty()) {
            desk.out().line("No pass has been opened yet. To open one: heddle pass FILE --name NAME --coders A,B");
            return;
        }
        if (json) {
            desk.out().json(project.ask(reader -> reader.passes().all().stream().map(pass -> fields(pass, reader)).toList()));
        } else {
            desk.out().columns(project.ask(reader -> reader.passes().all().stream().map(pass -> cells(pass, reader)).toList()));
        }
    }

    private static Fields fields(Pass pass, ProjectReader reader) {
        return new Fields().put("id", pass.id().value()).put("name", pass.name()).put("sealed", pass.isSealed())
                .put("coders", names(pass, reader)).put("sources", sourceNames(pass, reader)).put("population", pass.population())
                .put("seed", pass.drawing().map(Drawing::seed)).put("strata", pass.drawing().map(Drawing::strata).orElse(List.of()))
                .put("opened", pass.opened()).put("released", pass.released());
    }

    private static List<String> cells(Pass pass, ProjectReader reader) {
        return List.of(pass.name(), pass.isSealed() ? "sealed" : "released", pass.share(), String.join(", ", names(pass, reader)),
                pass.drawing().map(drawing -> "drawn with seed " + drawing.seed()).orElse("chosen by hand"));
    }

    private static List<String> names(Pass pass, ProjectReader reader) {
        return pass.coders().stream().flatMap(id -> reader.team().find(id).stream()).map(Coder::name).toList();
    }

    private static List<String> sourceNames(Pass pass, ProjectReader reader) {
        return reader.sources().all().stream().filter(source -> pass.sources().contains(source.id())).map(Source::name).toList();
    }
}
