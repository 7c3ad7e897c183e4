package org.heddle.cli.finding;

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
import org.heddle.cli.frame.Output;
import org.heddle.cli.frame.Named;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Writing;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.finding.Audience;
import org.heddle.domain.finding.Conclusion;
import org.heddle.domain.finding.Findings;
import org.heddle.domain.finding.Novelty;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.source.CodePoints;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.finding.FindingActs;
import org.heddle.workbench.finding.FindingActs.Wish;
import org.heddle.workbench.finding.FindingFinder;
import org.heddle.workbench.finding.FindingTables;
import org.heddle.workbench.link.Linking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists the conclusions with what supports them, and writes them down.
@Command(description = "Lists the conclusions and what supports them, or writes, links, orders and drops one.")
public final class ConclusionCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @Option(names = "--add", paramLabel = "TEXT", description = "Writes one down, last.")
    private Optional<String> add = Optional.empty();

    @Option(names = "--edit", paramLabel = "N|ID", description = "Says it anew or links it; what is not given stays.")
    private Optional<String> edit = Optional.empty();

    @Option(names = "--drop", paramLabel = "N|ID", description = "Deletes it.")
    private Optional<String> drop = Optional.empty();

    @Option(names = "--text", paramLabel = "TEXT", description = "With --edit: the statement.")
    private Optional<String> text = Optional.empty();

    @Option(names = "--theme", paramLabel = "CODE", description = "A theme that supports it; may be repeated.")
    private List<String> themes = new ArrayList<>();

    @Option(names = "--question", paramLabel = "N|ID", description = "A research question that it answers; may be repeated.")
    private List<String> questions = new ArrayList<>();

    @Option(names = "--novelty", paramLabel = "WORD", description = "confirms, new, or unsaid.")
    private Optional<String> novelty = Optional.empty();

    @Option(names = "--for", paramLabel = "WORD,…", description = "research, policy, practice.")
    private Optional<String> audiences = Optional.empty();

    @Option(names = "--literature", paramLabel = "TEXT", description = "Earlier work, in words.")
    private Optional<String> literature = Optional.empty();

    @Option(names = "--unlink", paramLabel = "CODE", description = "With --edit: a theme that does not support it.")
    private Optional<String> unlink = Optional.empty();

    @Option(names = "--source", paramLabel = "SOURCE", description = "With --edit and --quote or --span: a passage that supports it.")
    private Optional<String> source = Optional.empty();

    @Option(names = "--quote", paramLabel = "TEXT", description = "The passage's words.")
    private Optional<String> quote = Optional.empty();

    @Option(names = "--span", paramLabel = "START:END", description = "Code points from 0, END left out.")
    private Optional<String> span = Optional.empty();

    @Option(names = "--place", paramLabel = "N", description = "With --edit: its number among the conclusions.")
    private Optional<Integer> place = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the list: .csv, .xlsx, .docx, .html, .md, .tex or .json.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Override
    public int run(Desk desk) throws IOException {
        if (Stream.of(add, edit, drop).filter(Optional::isPresent).count() > 1 || !isWhole()
                || out.isPresent() && (add.isPresent() || edit.isPresent() || drop.isPresent())) {
            throw new WrongUsage("heddle conclusion: --add TEXT, --edit N or --drop N, one at a time; --edit takes words and links, or --unlink CODE, "
                    + "or --source with --quote or --span, or --place N.");
        }
        if (add.isPresent() || edit.isPresent() || drop.isPresent()) {
            Wish wish = wish();
            desk.out().done(writing.act(desk, project -> project.runMade(reader ->
                    change(new FindingFinder(reader), new FindingActs(reader, project.coder(), desk.projects().clock()), wish))));
        } else {
            try (OpenProject project = writing.look(desk)) {
                list(desk, project);
            }
        }
        return Exit.DONE;
    }

    private boolean isWhole() {
        boolean hasWords = text.isPresent() || !themes.isEmpty() || !questions.isEmpty() || novelty.isPresent() || audiences.isPresent() || literature.isPresent();
        long ways = Stream.of(hasWords, unlink.isPresent(), source.isPresent(), place.isPresent()).filter(one -> one).count();
        boolean isPassage = source.isPresent() == (quote.isPresent() != span.isPresent()) && !(quote.isPresent() && span.isPresent());
        if (edit.isPresent()) {
            return ways == 1 && isPassage;
        }
        return isPassage && unlink.isEmpty() && source.isEmpty() && place.isEmpty() && text.isEmpty() && (add.isPresent() || !hasWords);
    }

    private Wish wish() {
        return new Wish(add.or(() -> text), themes, questions, novelty.map(word -> Novelty.named(word)
                .orElseThrow(() -> new WrongUsage("That was not understood: --novelty is confirms, new or unsaid."))),
                audiences.map(words -> Named.list(words).stream().map(word -> Audience.named(word)
                        .orElseThrow(() -> new WrongUsage("That was not understood: --for is research, policy or practice."))).toList()), literature);
    }

    private Change change(FindingFinder finder, FindingActs acts, Wish wish) {
        if (add.isPresent()) {
            return acts.conclude(wish);
        }
        if (drop.isPresent()) {
            return acts.drop(finder.conclusion(drop.get()));
        }
        Conclusion conclusion = finder.conclusion(edit.orElseThrow());
        if (place.isPresent()) {
            return acts.place(conclusion, place.get());
        }
        if (source.isPresent()) {
            return acts.support(conclusion, source.get(), Named.place(quote, Optional.empty(), span).orElseThrow());
        }
        return unlink.isPresent() ? acts.unlink(conclusion, unlink.get()) : acts.reword(conclusion, wish);
    }

    private void list(Desk desk, OpenProject project) {
        Findings findings = project.ask(reader -> new FindingFinder(reader).findings());
        Codebook codebook = project.ask(reader -> reader.codes().codebook());
        new Answering(out, json).give(desk.out(), file -> Exporting.write(
                FindingTables.conclusions(findings, codebook, new Linking(project).shown(findings.passages()).join()), file),
                () -> project.ask(reader -> findings.conclusions().stream().map(one -> fields(one, findings, reader)).toList()),
                () -> print(findings, codebook, desk.out()));
    }

    private static void print(Findings findings, Codebook codebook, Output out) {
        for (Conclusion one : findings.conclusions()) {
            out.line("%d. %s".formatted(findings.conclusions().indexOf(one) + 1, one.words()));
            if (one.standing().novelty() != Novelty.UNSAID) {
                out.line("   " + one.standing().novelty().words());
            }
            one.standing().audiences().forEach(audience -> out.line("   for " + audience.word()));
            one.themes().forEach(code -> out.line("   theme: " + codebook.path(code)));
            if (!one.support().isEmpty()) {
                out.line("   passages: " + one.support().size());
            }
            if (!one.standing().literature().isEmpty()) {
                out.line("   literature: " + one.standing().literature());
            }
            Findings.doubt(one).ifPresent(doubt -> out.line("   " + doubt));
        }
    }

    private static Fields fields(Conclusion one, Findings findings, ProjectReader reader) {
        Codebook codebook = reader.codes().codebook();
        return new Fields().put("id", one.id().value()).put("number", findings.conclusions().indexOf(one) + 1).put("statement", one.words())
                .put("novelty", one.standing().novelty().words()).put("for", one.standing().audiences().stream().map(Audience::word).toList())
                .put("literature", one.standing().literature()).put("themes", one.themes().stream().map(code -> codebook.path(code).toString()).toList())
                .put("questions", findings.questions().stream().filter(question -> one.answers().contains(question.id())).map(question -> question.words()).toList())
                .put("passages", one.support().stream().map(passage -> passage(passage, reader)).toList()).put("doubt", Findings.doubt(one));
    }

    private static Fields passage(Passage passage, ProjectReader reader) {
        var points = new CodePoints(reader.sources().text(passage.source()));
        return new Fields().put("source", reader.sources().find(passage.source()).map(source -> source.name()))
                .put("start", points.outside(passage.span().start())).put("end", points.outside(passage.span().end()))
                .put("text", passage.span().of(reader.sources().text(passage.source())));
    }
}
