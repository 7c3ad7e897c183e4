package org.heddle.cli.link;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.heddle.cli.frame.Answering;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Writing;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.link.Link;
import org.heddle.domain.link.LinkKind;
import org.heddle.domain.link.LinkReport;
import org.heddle.domain.project.LinkChange.PutLink;
import org.heddle.domain.project.LinkChange.RemoveLink;
import org.heddle.domain.source.SourceId;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.link.LinkFinder;
import org.heddle.workbench.link.Linking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists links between passages, makes, edits and removes them.
@Command(description = "Lists links between passages, or makes one.")
public final class LinksCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @Option(names = "--add", paramLabel = "KIND", description = "Links --from with --to: contradicts, in tension with, revises, uncontested, drifts back, "
            + "echoes, continues, corroborates, or your own word. Prints the link's id.")
    private Optional<String> add = Optional.empty();

    @Option(names = "--edit", paramLabel = "LINK", description = "Says --kind or --comment anew; LINK is its id or the first letters of it.")
    private Optional<String> edit = Optional.empty();

    @Option(names = "--remove", paramLabel = "LINK", description = "Takes the link away.")
    private Optional<String> remove = Optional.empty();

    @Option(names = "--from", paramLabel = "CODING|SOURCE", description = "Where the link begins: the words of a coding, or of a source with --from-quote or --from-span.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--from-quote", paramLabel = "TEXT", description = "The words there.")
    private Optional<String> fromQuote = Optional.empty();

    @Option(names = "--from-span", paramLabel = "START:END", description = "Code points from 0, END left out.")
    private Optional<String> fromSpan = Optional.empty();

    @Option(names = "--to", paramLabel = "CODING|SOURCE", description = "Where it ends, in the same way.")
    private Optional<String> to = Optional.empty();

    @Option(names = "--to-quote", paramLabel = "TEXT", description = "The words there.")
    private Optional<String> toQuote = Optional.empty();

    @Option(names = "--to-span", paramLabel = "START:END", description = "Code points from 0, END left out.")
    private Optional<String> toSpan = Optional.empty();

    @Option(names = "--kind", paramLabel = "KIND", description = "With --edit: the new kind. In lists: only this kind.")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--comment", paramLabel = "TEXT", description = "Why.")
    private Optional<String> comment = Optional.empty();

    @Option(names = "--source", paramLabel = "SOURCE", description = "In lists: only with an end in this source.")
    private Optional<String> source = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the list: .csv, .xlsx, .docx, .html, .md or .json.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Override
    public int run(Desk desk) throws IOException {
        long acts = Stream.of(add, edit, remove).filter(Optional::isPresent).count();
        if (acts > 1 || acts == 1 && out.isPresent()) {
            throw new WrongUsage("heddle links: --add, --edit, --remove or a list; one at a time.");
        }
        if (add.isPresent()) {
            desk.out().line(made(desk).id().value().toString());
        } else if (edit.isPresent()) {
            desk.out().done(writing.act(desk, project -> project.runMade(reader -> {
                Link link = new LinkFinder(reader).link(edit.get());
                return new PutLink(link.saying(kind.map(LinkKind::new).orElse(link.kind()), comment.orElse(link.comment())));
            })));
        } else if (remove.isPresent()) {
            desk.out().done(writing.act(desk, project -> project.runMade(reader -> new RemoveLink(new LinkFinder(reader).link(remove.get()).id()))));
        } else {
            try (OpenProject project = writing.look(desk)) {
                list(desk, project);
            }
        }
        return Exit.DONE;
    }

    private Link made(Desk desk) throws IOException {
        var begins = EndOptions.end("--from", from, fromQuote, fromSpan);
        var ends = EndOptions.end("--to", to, toQuote, toSpan);
        var word = new LinkKind(add.orElseThrow());
        return writing.act(desk, project -> project.read(reader -> {
            var finder = new LinkFinder(reader);
            return Link.of(finder.passage(begins), finder.passage(ends), word, comment.orElse(""), project.coder(), desk.projects().clock().instant());
        }).thenCompose(link -> project.run(new PutLink(link)).thenApply(_ -> link)));
    }

    private void list(Desk desk, OpenProject project) {
        Optional<SourceId> only = source.map(words -> project.ask(reader -> new Finder(reader).source(words)).id());
        Predicate<Link> wanted = link -> only.filter(id -> !link.touches(id)).isEmpty() && kind.filter(word -> !link.kind().equals(new LinkKind(word))).isEmpty();
        LinkReport report = new Linking(project).links(wanted).join();
        new Answering(out, json).give(desk.out(), report.report(), () -> {
            var passages = new PassageFields(project);
            return report.lines().stream().map(line -> fields(line, passages)).toList();
        });
    }

    private static Fields fields(LinkReport.Line line, PassageFields passages) {
        Link link = line.link();
        return new Fields().put("id", link.id().value()).put("kind", link.kind().word()).put("from", passages.of(line.from())).put("to", passages.of(line.to()))
                .put("comment", link.comment()).put("by", line.maker()).put("at", link.at().toString());
    }
}
