package org.heddle.cli.link;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heddle.cli.frame.Answering;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Writing;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.link.Form;
import org.heddle.domain.link.Link;
import org.heddle.domain.link.RegisterEntry;
import org.heddle.domain.link.RegisterReport;
import org.heddle.domain.project.LinkChange.PutEntry;
import org.heddle.domain.project.LinkChange.RemoveEntry;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.link.LinkFinder;
import org.heddle.workbench.link.Linking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Prints the register of disrupted narratives, and writes in it.
@Command(description = "Prints the register of disrupted narratives, or writes in it.")
public final class RegisterCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @Option(names = "--add", paramLabel = "FORM", description = "Writes an entry: within, between, around, or a form of your own. Prints its id.")
    private Optional<String> add = Optional.empty();

    @Option(names = "--edit", paramLabel = "ENTRY", description = "Says it anew; what is not given stays. ENTRY is its id or the first letters of it.")
    private Optional<String> edit = Optional.empty();

    @Option(names = "--remove", paramLabel = "ENTRY", description = "Takes the entry away; its passages stay as they are.")
    private Optional<String> remove = Optional.empty();

    @Option(names = "--form", paramLabel = "FORM", description = "With --edit: another form.")
    private Optional<String> form = Optional.empty();

    @Option(names = "--title", paramLabel = "WORDS", description = "What it is called.")
    private Optional<String> title = Optional.empty();

    @Option(names = "--reading", paramLabel = "TEXT", description = "The analyst's reading.")
    private Optional<String> reading = Optional.empty();

    @Option(names = "--link", paramLabel = "LINK", description = "Both passages of this link belong to it; may be repeated.")
    private List<String> links = new ArrayList<>();

    @Option(names = "--coding", paramLabel = "CODING", description = "The words of this coding belong to it; may be repeated.")
    private List<String> codings = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the register: .csv, .xlsx, .docx, .html, .md or .json.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Override
    public int run(Desk desk) throws IOException {
        long acts = Stream.of(add, edit, remove).filter(Optional::isPresent).count();
        if (acts > 1 || acts == 1 && out.isPresent()) {
            throw new WrongUsage("heddle register: --add, --edit, --remove, or nothing to print it; one at a time.");
        }
        if (add.isPresent()) {
            RegisterEntry made = writing.act(desk, project -> project.read(reader -> RegisterEntry.of(Form.named(add.get()), title.orElse(""), passages(reader),
                    reading.orElse(""), project.coder(), desk.projects().clock().instant())).thenCompose(entry -> project.run(new PutEntry(entry)).thenApply(_ -> entry)));
            desk.out().line(made.id().value().toString());
        } else if (edit.isPresent()) {
            desk.out().done(writing.act(desk, project -> project.runMade(reader -> new PutEntry(edited(reader)))));
        } else if (remove.isPresent()) {
            desk.out().done(writing.act(desk, project -> project.runMade(reader -> new RemoveEntry(new LinkFinder(reader).entry(remove.get()).id()))));
        } else {
            try (OpenProject project = writing.look(desk)) {
                show(desk, project);
            }
        }
        return Exit.DONE;
    }

    private RegisterEntry edited(ProjectReader reader) {
        RegisterEntry entry = new LinkFinder(reader).entry(edit.orElseThrow());
        RegisterEntry said = entry.saying(form.map(Form::named).orElse(entry.form()), title.orElse(entry.title()), reading.orElse(entry.reading()));
        return said.showing(Stream.concat(entry.passages().stream(), passages(reader).stream()).toList());
    }

    private List<Passage> passages(ProjectReader reader) {
        var finder = new LinkFinder(reader);
        var passages = new ArrayList<Passage>();
        for (String letters : links) {
            Link link = finder.link(letters);
            passages.addAll(List.of(link.from(), link.to()));
        }
        codings.forEach(letters -> passages.add(finder.passage(new LinkFinder.End(letters, Optional.empty()))));
        return passages;
    }

    private void show(Desk desk, OpenProject project) {
        RegisterReport register = new Linking(project).register().join();
        new Answering(out, json).give(desk.out(), register.report(), () -> {
            var passages = new PassageFields(project);
            return register.byForm().entrySet().stream().map(one -> new Fields().put("form", one.getKey().words())
                    .put("entries", one.getValue().stream().map(line -> fields(line, passages)).toList())).toList();
        });
    }

    private static Fields fields(RegisterReport.Line line, PassageFields passages) {
        RegisterEntry entry = line.entry();
        return new Fields().put("id", entry.id().value()).put("title", entry.title()).put("cases", line.cases()).put("speakers", line.speakers())
                .put("passages", line.passages().stream().map(passages::of).toList()).put("reading", entry.reading()).put("by", line.author())
                .put("at", entry.at().toString());
    }
}
