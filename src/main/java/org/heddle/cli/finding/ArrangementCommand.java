package org.heddle.cli.finding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.heddle.cli.frame.Answering;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Reports;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Writing;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.arrangement.Arrangement;
import org.heddle.domain.arrangement.Line;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.project.Change;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.finding.ArrangementTables;
import org.heddle.workbench.finding.FindingActs;
import org.heddle.workbench.finding.FindingFinder;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists, shows and changes arrangements of codes.
@Command(description = "Lists, shows, makes and changes arrangements: orders of the same codes for several places of a paper.")
public final class ArrangementCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @Option(names = "--show", paramLabel = "NAME", description = "The lines of one arrangement.")
    private Optional<String> show = Optional.empty();

    @Option(names = "--where", description = "Where each code stands in each arrangement.")
    private boolean where;

    @Option(names = "--new", paramLabel = "NAME", description = "Makes one: empty, or --like another, or with all codes of the --codebook.")
    private Optional<String> fresh = Optional.empty();

    @Option(names = "--like", paramLabel = "NAME", description = "With --new: with the lines of this one.")
    private Optional<String> like = Optional.empty();

    @Option(names = "--codebook", description = "With --new: all codes as they stand in the codebook.")
    private boolean codebook;

    @Option(names = "--rename", paramLabel = "NAME", description = "Gives it the name --to.")
    private Optional<String> rename = Optional.empty();

    @Option(names = "--to", paramLabel = "NAME", description = "With --rename.")
    private Optional<String> to = Optional.empty();

    @Option(names = "--drop", paramLabel = "NAME", description = "Deletes it; the codes stay.")
    private Optional<String> drop = Optional.empty();

    @Option(names = "--in", paramLabel = "NAME", description = "The arrangement in which a line is added or changed.")
    private Optional<String> in = Optional.empty();

    @ArgGroup(exclusive = false)
    private LineWish line = new LineWish();

    @Option(names = "--out", paramLabel = "FILE", description = "With --show and --where: writes .csv, .xlsx, .docx, .html, .md or .json.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Override
    public int run(Desk desk) throws IOException {
        long acts = Stream.of(fresh, rename, drop, in).filter(Optional::isPresent).count();
        boolean isRead = show.isPresent() || where;
        if (acts > 1 || acts == 1 && (isRead || out.isPresent()) || acts == 0 && !isRead && out.isPresent() || show.isPresent() && where || rename.isPresent() != to.isPresent()
                || (like.isPresent() || codebook) && fresh.isEmpty() || like.isPresent() && codebook) {
            throw new WrongUsage("heddle arrangement: --show NAME, --where, --new NAME, --rename NAME --to NAME, --drop NAME or --in NAME; one at a time.");
        }
        if (in.isPresent()) {
            line.check();
        }
        if (acts == 1) {
            desk.out().done(writing.act(desk, project -> project.runMade(reader -> change(new FindingFinder(reader),
                    new FindingActs(reader, project.coder(), desk.projects().clock())))));
        } else {
            try (OpenProject project = writing.look(desk)) {
                read(desk, project);
            }
        }
        return Exit.DONE;
    }

    private Change change(FindingFinder finder, FindingActs acts) {
        if (fresh.isPresent()) {
            Optional<Arrangement> other = like.map(finder::arrangement);
            Codebook codes = finder.reader().codes().codebook();
            return acts.arrange(fresh.get(), one -> other.map(same -> one.of(same.lines())).orElseGet(() -> codebook ? one.like(codes) : one));
        }
        if (rename.isPresent()) {
            return acts.rename(finder.arrangement(rename.get()), to.orElseThrow());
        }
        return drop.isPresent() ? acts.drop(finder.arrangement(drop.get())) : line.change(finder.arrangement(in.orElseThrow()), acts);
    }

    private void read(Desk desk, OpenProject project) {
        if (show.isEmpty() && !where) {
            list(desk, project);
            return;
        }
        Table table = project.ask(reader -> show.map(name -> ArrangementTables.of(new FindingFinder(reader).arrangement(name), reader.codes().codebook()))
                .orElseGet(() -> ArrangementTables.standings(reader.findings().arrangements(), reader.codes().codebook())));
        new Answering(out, json).give(desk.out(), file -> Exporting.write(table, file), () -> fields(project, table),
                () -> Reports.print(Report.of(table), desk.out()));
    }

    private Object fields(OpenProject project, Table table) {
        return show.<Object>map(name -> project.ask(reader -> lines(new FindingFinder(reader).arrangement(name), reader.codes().codebook())))
                .orElseGet(() -> standings(table));
    }

    private void list(Desk desk, OpenProject project) {
        List<Arrangement> all = project.ask(reader -> reader.findings().arrangements().stream().map(one -> one.within(reader.codes().codebook())).toList());
        if (json) {
            desk.out().json(all.stream().map(one -> new Fields().put("id", one.id().value()).put("name", one.name()).put("lines", one.lines().size())
                    .put("codes", one.codes().size())).toList());
        } else {
            desk.out().columns(all.stream().map(one -> List.of(one.name(), "%d lines".formatted(one.lines().size()),
                    "%d codes".formatted(one.codes().size()))).toList());
        }
    }

    private static List<Fields> lines(Arrangement arrangement, Codebook codebook) {
        Arrangement now = arrangement.within(codebook);
        List<String> numbers = now.numbers();
        return IntStream.range(0, numbers.size()).mapToObj(at -> {
            Line one = now.lines().get(at);
            return new Fields().put("number", numbers.get(at)).put("depth", one.depth()).put("title", one.title(codebook))
                    .put("code", one.code().map(code -> codebook.path(code).toString())).put("gloss", one.gloss());
        }).toList();
    }

    private static List<Fields> standings(Table table) {
        return StreamSupport.stream(table.rows().spliterator(), false).map(row -> {
            var fields = new Fields();
            for (int column = 0; column < row.size(); column++) {
                fields.put(table.columns().get(column), row.get(column));
            }
            return fields;
        }).toList();
    }
}
