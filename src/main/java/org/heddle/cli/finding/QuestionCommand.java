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
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Writing;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.finding.Conclusion;
import org.heddle.domain.finding.Findings;
import org.heddle.domain.finding.Question;
import org.heddle.domain.project.Change;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.finding.FindingActs;
import org.heddle.workbench.finding.FindingFinder;
import org.heddle.workbench.finding.FindingTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists research questions with what answers them, and writes them down.
@Command(description = "Lists the research questions and what answers them, or writes, orders and drops one.")
public final class QuestionCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @Option(names = "--add", paramLabel = "TEXT", description = "Writes one down, last.")
    private Optional<String> add = Optional.empty();

    @Option(names = "--edit", paramLabel = "N|ID", description = "Says it anew with --text, attaches --theme, detaches --unlink, or moves it to --place.")
    private Optional<String> edit = Optional.empty();

    @Option(names = "--drop", paramLabel = "N|ID", description = "Deletes it.")
    private Optional<String> drop = Optional.empty();

    @Option(names = "--text", paramLabel = "TEXT", description = "With --edit.")
    private Optional<String> text = Optional.empty();

    @Option(names = "--theme", paramLabel = "CODE", description = "A theme that answers it; may be repeated.")
    private List<String> themes = new ArrayList<>();

    @Option(names = "--unlink", paramLabel = "CODE", description = "With --edit: a theme that does not answer it.")
    private Optional<String> unlink = Optional.empty();

    @Option(names = "--place", paramLabel = "N", description = "With --edit: its number among the questions.")
    private Optional<Integer> place = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the list: .csv, .xlsx, .docx, .html, .md, .tex or .json.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Override
    public int run(Desk desk) throws IOException {
        long acts = Stream.of(add, edit, drop).filter(Optional::isPresent).count();
        boolean isBare = text.isPresent() || unlink.isPresent() || place.isPresent();
        long edits = Stream.of(text.isPresent() || !themes.isEmpty(), unlink.isPresent(), place.isPresent()).filter(one -> one).count();
        if (acts > 1 || acts == 1 && out.isPresent() || edit.isEmpty() && isBare || !themes.isEmpty() && add.isEmpty() && edit.isEmpty() || edit.isPresent() && edits != 1) {
            throw new WrongUsage("heddle question: --add TEXT [--theme CODE], --edit N with --text, --theme, --unlink or --place, or --drop N; one at a time.");
        }
        if (acts == 1) {
            desk.out().done(writing.act(desk, project -> project.runMade(reader ->
                    change(new FindingFinder(reader), new FindingActs(reader, project.coder(), desk.projects().clock())))));
        } else {
            try (OpenProject project = writing.look(desk)) {
                list(desk, project);
            }
        }
        return Exit.DONE;
    }

    private Change change(FindingFinder finder, FindingActs acts) {
        if (add.isPresent()) {
            return acts.ask(add.get(), themes);
        }
        if (drop.isPresent()) {
            return acts.drop(finder.question(drop.get()));
        }
        Question question = finder.question(edit.orElseThrow());
        if (place.isPresent()) {
            return acts.place(question, place.get());
        }
        return unlink.isPresent() ? acts.unlink(question, unlink.get()) : acts.reword(question, text, themes);
    }

    private void list(Desk desk, OpenProject project) {
        Findings findings = project.ask(reader -> new FindingFinder(reader).findings());
        Codebook codebook = project.ask(reader -> reader.codes().codebook());
        new Answering(out, json).give(desk.out(), file -> Exporting.write(FindingTables.questions(findings, codebook), file),
                () -> findings.questions().stream().map(one -> fields(one, findings, codebook)).toList(), () -> print(findings, codebook, desk.out()));
    }

    private static Fields fields(Question one, Findings findings, Codebook codebook) {
        return new Fields().put("id", one.id().value())
                .put("number", findings.questions().indexOf(one) + 1).put("question", one.words())
                .put("themes", one.themes().stream().map(code -> codebook.path(code).toString()).toList())
                .put("conclusions", findings.answering(one.id()).stream().map(Conclusion::words).toList())
                .put("unanswered", findings.isUnanswered(one));
    }

    private static void print(Findings findings, Codebook codebook, Output out) {
        for (Question one : findings.questions()) {
            out.line("%d. %s".formatted(findings.questions().indexOf(one) + 1, one.words()));
            one.themes().forEach(code -> out.line("   theme: " + codebook.path(code)));
            findings.answering(one.id()).forEach(conclusion -> out.line("   conclusion: " + conclusion.words()));
            if (findings.isUnanswered(one)) {
                out.line("   unanswered");
            }
        }
        if (!findings.questions().isEmpty()) {
            findings.unasked(codebook).forEach(code -> out.line("Theme without a question: " + codebook.path(code.id())));
        }
    }
}
