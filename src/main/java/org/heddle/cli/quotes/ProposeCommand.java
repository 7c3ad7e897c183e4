package org.heddle.cli.quotes;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Named;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Writing;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.project.Applied;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.searching.Extent;
import org.heddle.workbench.searching.Found;
import org.heddle.workbench.searching.Proposing;
import org.heddle.workbench.searching.Proposing.Judged;
import org.heddle.workbench.searching.SearchQuery;
import org.heddle.workbench.searching.Searching;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists the hits of a query as proposals for a code, and codes those that are accepted.
@Command(description = "Proposes a code for what a query finds; writes only what is accepted.")
public final class ProposeCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @Parameters(index = "1", paramLabel = "QUERY", description = "As for search.")
    private String query = "";

    @Option(names = "--code", required = true, paramLabel = "CODE", description = "The code that is proposed.")
    private String code = "";

    @Option(names = "--extent", paramLabel = "EXTENT", description = "What is coded: hit, sentence (the usual one) or turn.")
    private String extent = "sentence";

    @Option(names = "--accept", paramLabel = "NUMBERS", description = "Which proposals are coded: all, or numbers of the list as in 1,3,5-9. Without it nothing is written.")
    private Optional<String> accept = Optional.empty();

    @Option(names = "--forms", paramLabel = "LANGUAGE", description = "As for search.")
    private Optional<String> forms = Optional.empty();

    @Option(names = "--limit", paramLabel = "N", description = "How many proposals to make; 0, the usual one, for all.")
    private int limit;

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Override
    public int run(Desk desk) throws IOException {
        if (limit < 0) {
            throw new WrongUsage("heddle propose: --limit is 0 or more.");
        }
        Found found = look(desk);
        if (accept.isEmpty()) {
            list(desk, found);
            return Exit.DONE;
        }
        Judged judged = judged(found);
        Applied act = writing.act(desk, project -> {
            Code proposed = project.ask(reader -> new Finder(reader).code(code));
            var proposing = new Proposing(proposed.id(), extent(), project.coder(), desk.projects().clock().instant());
            return project.runMade(reader -> proposing.change(reader, judged));
        });
        if (json) {
            desk.out().json(new Fields().put("found", found.total()).put("proposed", found.passages().size()).put("accepted", judged.accepted().size())
                    .put("codings", act.touched().codings().size()).put("sentence", act.sentence()));
        } else {
            desk.out().done(act);
        }
        return Exit.DONE;
    }

    private Found look(Desk desk) {
        try (OpenProject project = writing.look(desk); Searching searching = Searching.of(project, desk.folders())) {
            project.ask(reader -> new Finder(reader).code(code));
            return searching.search(SearchQuery.of(query).first(limit).in(Named.forms(forms))).join();
        }
    }

    private void list(Desk desk, Found found) {
        if (json) {
            desk.out().json(new Fields().put("found", found.total()).put("proposals", IntStream.range(0, found.passages().size())
                    .mapToObj(at -> HitLines.proposal(at + 1, found.passages().get(at))).toList()));
            return;
        }
        desk.out().columns(IntStream.range(0, found.passages().size()).mapToObj(at -> HitLines.numbered(at + 1, found.passages().get(at))).toList());
        desk.out().line("%d proposed, nothing written. Code them with --accept all, or --accept with their numbers.".formatted(found.passages().size()));
    }

    private Judged judged(Found found) {
        return new Judged(query, accepted(found).stream().map(number -> Proposing.Place.of(found.passages().get(number - 1))).toList(),
                found.passages().size(), found.total());
    }

    private SortedSet<Integer> accepted(Found found) {
        var numbers = new TreeSet<Integer>();
        for (String part : accept.map(Named::list).orElse(List.of())) {
            if (part.equalsIgnoreCase("all")) {
                IntStream.rangeClosed(1, found.passages().size()).forEach(numbers::add);
            } else {
                numbers.addAll(range(part, found.passages().size()));
            }
        }
        if (numbers.isEmpty()) {
            throw new WrongUsage("heddle propose: --accept is all, or numbers of the list as in 1,3,5-9.");
        }
        return numbers;
    }

    private static List<Integer> range(String part, int most) {
        String[] ends = part.split("-", -1);
        try {
            int first = Integer.parseInt(ends[0].strip());
            int last = Integer.parseInt(ends[ends.length - 1].strip());
            if (ends.length <= 2 && first >= 1 && last <= most && first <= last) {
                return IntStream.rangeClosed(first, last).boxed().toList();
            }
        } catch (NumberFormatException _) {
            // Said below.
        }
        throw new WrongUsage("heddle propose: --accept takes numbers of the list, which goes from 1 to %d.".formatted(most));
    }

    private Extent extent() {
        return List.of(Extent.values()).stream().filter(one -> one.name().toLowerCase(Locale.ROOT).equals(extent.strip().toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> new WrongUsage("heddle propose: --extent is hit, sentence or turn."));
    }
}
