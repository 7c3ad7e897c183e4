package org.heddle.cli.link;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heddle.cli.frame.Answering;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Output;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Writing;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.analysis.CodedPlace;
import org.heddle.domain.analysis.tension.Drift;
import org.heddle.domain.analysis.tension.HeldBoth;
import org.heddle.domain.analysis.tension.TensionReport;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.link.Shown;
import org.heddle.domain.link.Tension;
import org.heddle.domain.project.LinkChange.DeclareTension;
import org.heddle.domain.project.LinkChange.WithdrawTension;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.report.Counted;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.link.Linking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Declares pairs of codes in tension, and proposes who and what may show it.
@Command(description = "Declares two codes in tension; proposes who holds both and where group talk drifts.")
public final class TensionCommand implements Verb {
    /// More passages of one side than anybody reads in a list; programs get as many.
    private static final int MOST = 20;

    @Mixin
    private Writing writing = new Writing();

    @Option(names = "--add", paramLabel = "CODE", description = "Declares it in tension with the code of --with.")
    private Optional<String> add = Optional.empty();

    @Option(names = "--remove", paramLabel = "CODE", description = "Takes that back; with --with.")
    private Optional<String> remove = Optional.empty();

    @Option(names = "--with", paramLabel = "CODE", description = "The other code.")
    private Optional<String> with = Optional.empty();

    @Option(names = "--turns", paramLabel = "N", description = "How many turns later group talk may have drifted; 3 is usual.")
    private int turns = Linking.USUAL_TURNS;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the proposals: .csv, .xlsx, .docx, .html, .md, .tex or .json.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Override
    public int run(Desk desk) throws IOException {
        if (add.isPresent() && remove.isPresent() || with.isPresent() != (add.isPresent() || remove.isPresent()) || turns < 1
                || with.isPresent() && out.isPresent()) {
            throw new WrongUsage("heddle tension: --add CODE --with CODE, --remove CODE --with CODE, or nothing for the proposals; --turns is 1 or more.");
        }
        if (add.isPresent()) {
            desk.out().done(writing.act(desk, project -> project.runMade(reader -> new DeclareTension(pair(reader, add.get())))));
        } else if (remove.isPresent()) {
            desk.out().done(writing.act(desk, project -> project.runMade(reader -> new WithdrawTension(pair(reader, remove.get())))));
        } else {
            try (OpenProject project = writing.look(desk)) {
                propose(desk, project);
            }
        }
        return Exit.DONE;
    }

    private Tension pair(ProjectReader reader, String one) {
        var finder = new Finder(reader);
        return new Tension(finder.code(one).id(), finder.code(with.orElseThrow()).id());
    }

    private void propose(Desk desk, OpenProject project) {
        List<Tension> tensions = project.ask(reader -> reader.links().tensions());
        Codebook codebook = project.ask(reader -> reader.codes().codebook());
        var linking = new Linking(project);
        var found = linking.proposals(tensions, turns).join();
        var read = new Read(project, codebook, linking.shown(passages(found)).join());
        var report = new TensionReport(tensions, found.held(), found.drifts(), codebook);
        new Answering(out, json).give(desk.out(), file -> Exporting.write(report.with(linking.shown(report.passages()).join()), file),
                () -> tensions.stream().map(tension -> read.fields(tension, found)).toList(), () -> {
                    tensions.forEach(tension -> read.print(tension, found, desk.out()));
                    if (tensions.isEmpty()) {
                        desk.out().line("No codes are declared in tension.");
                    }
                });
    }

    private static List<Passage> passages(Linking.Proposals found) {
        var wanted = new ArrayList<Passage>();
        found.held().forEach(one -> Stream.of(one.ofOne(), one.ofOther()).forEach(side -> side.stream().limit(MOST).forEach(place -> wanted.add(passage(place)))));
        found.drifts().forEach(one -> wanted.addAll(List.of(passage(one.from()), passage(one.to()))));
        return wanted;
    }

    private static Passage passage(CodedPlace place) {
        return new Passage(place.source(), place.span());
    }

    /// What was found, with its words.
    private record Read(OpenProject project, Codebook codebook, Map<Passage, Shown> shown, PassageFields fields) {
        Read(OpenProject project, Codebook codebook, Map<Passage, Shown> shown) {
            this(project, codebook, shown, new PassageFields(project));
        }

        Fields fields(Tension tension, Linking.Proposals found) {
            return new Fields().put("code", path(tension.one())).put("other", path(tension.other()))
                    .put("held", found.held().stream().filter(one -> one.tension().equals(tension)).map(this::fields).toList())
                    .put("drifts", found.drifts().stream().filter(one -> one.tension().equals(tension)).map(this::fields).toList());
        }

        private Fields fields(HeldBoth one) {
            return new Fields().put("person", one.person()).put("passages", side(one.ofOne())).put("count", one.ofOne().size())
                    .put("otherPassages", side(one.ofOther())).put("otherCount", one.ofOther().size());
        }

        private Fields fields(Drift one) {
            return new Fields().put("from", coded(one.from())).put("to", coded(one.to())).put("turns", one.turns());
        }

        private List<Fields> side(List<CodedPlace> places) {
            return places.stream().limit(MOST).map(this::coded).toList();
        }

        private Fields coded(CodedPlace place) {
            return words(place).map(fields::of).orElseGet(Fields::new).put("code", path(place.codes().getFirst()));
        }

        private Optional<Shown> words(CodedPlace place) {
            return Optional.ofNullable(shown.get(passage(place)));
        }

        void print(Tension tension, Linking.Proposals found, Output out) {
            out.line("%s – %s".formatted(path(tension.one()), path(tension.other())));
            var rows = new ArrayList<List<String>>();
            found.held().stream().filter(one -> one.tension().equals(tension)).forEach(one -> rows.add(List.of("  holds both", one.person(),
                    "%s, %s".formatted(Counted.of(one.ofOne().size(), "passage"), one.ofOther().size()), first(one.ofOne()), first(one.ofOther()))));
            found.drifts().stream().filter(one -> one.tension().equals(tension)).forEach(one -> rows.add(List.of("  drifts", words(one.from()).map(Shown::where)
                    .orElse(""), Counted.of(one.turns(), "turn") + " later", first(List.of(one.from())), first(List.of(one.to())))));
            out.columns(rows);
            if (rows.isEmpty()) {
                out.line("  Nobody has passages in both, and no group talk goes from one to the other soon after.");
            }
        }

        private String first(List<CodedPlace> places) {
            return words(places.getFirst()).map(Shown::words).map(Output::shortened).orElse("");
        }

        private String path(CodeId code) {
            return codebook.path(code).toString();
        }
    }
}
