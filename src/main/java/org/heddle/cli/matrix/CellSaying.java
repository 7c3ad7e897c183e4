package org.heddle.cli.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Named;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.Refusal;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.matrix.CellPlace;
import org.heddle.domain.matrix.Judgement;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.matrix.sheet.MatrixSheet;
import org.heddle.domain.project.Applied;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.source.TextSpan;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.matrix.Matrices;
import org.heddle.workbench.matrix.MatrixActs;
import picocli.CommandLine.Option;

/// What is to be said in a cell. Everything that is given is done, in the order in which it stands here.
final class CellSaying {
    @Option(names = "--summary", paramLabel = "TEXT|-", description = "Says what the passages come to (Markdown); - reads standard input, empty words empty it.")
    private Optional<String> summary = Optional.empty();

    @Option(names = "--evidence", paramLabel = "CODING", description = "Takes a coding in as evidence, by its id.")
    private List<String> evidence = new ArrayList<>();

    @Option(names = "--no-evidence", paramLabel = "CODING", description = "Takes it out again.")
    private List<String> noEvidence = new ArrayList<>();

    @Option(names = "--quote", paramLabel = "WORDS", description = "Quotes these words of a passage under the cell.")
    private List<String> quote = new ArrayList<>();

    @Option(names = "--unquote", paramLabel = "WORDS", description = "Takes such a quotation out again.")
    private List<String> unquote = new ArrayList<>();

    @Option(names = "--direction", paramLabel = "WORD", description = "helped, hindered, mixed, not present, or none.")
    private Optional<String> direction = Optional.empty();

    @Option(names = "--strength", paramLabel = "WORD", description = "How far the evidence carries: weak, moderate, strong, or none.")
    private Optional<String> strength = Optional.empty();

    @Option(names = "--confirm", description = "Says that what stands in the cell fits the passages that lie under it now.")
    private boolean confirm;

    @Option(names = "--review", paramLabel = "VERDICT", description = "Another one's cell: agree, disagree or query.")
    private Optional<String> review = Optional.empty();

    @Option(names = "--comment", paramLabel = "TEXT", description = "With --review.")
    private String comment = "";

    @Option(names = "--unreview", description = "Takes the own review back.")
    private boolean unreview;

    /// The steps that were asked for.
    List<Function<OpenProject, CompletableFuture<Applied>>> steps(Desk desk, MatrixSheet sheet, CellPlace place) {
        List<Function<OpenProject, CompletableFuture<Applied>>> steps = new ArrayList<>();
        summary.map(words -> words.equals("-") ? read() : words).ifPresent(words -> steps.add(project -> acts(project, desk).write(place, words)));
        evidence.forEach(id -> steps.add(project -> evidence(project, desk, place, id, true)));
        noEvidence.forEach(id -> steps.add(project -> evidence(project, desk, place, id, false)));
        quote.forEach(words -> steps.add(project -> quote(project, desk, sheet, place, words)));
        unquote.forEach(words -> steps.add(project -> unquote(project, desk, place, words)));
        if (direction.isPresent() || strength.isPresent()) {
            var now = direction.map(this::direction);
            var carried = strength.map(this::strength);
            steps.add(project -> acts(project, desk).judge(place, before -> new Judgement(now.orElse(before.direction()), carried.orElse(before.strength()))));
        }
        if (confirm) {
            steps.add(project -> acts(project, desk).confirm(place));
        }
        review.map(Named::verdict).ifPresent(verdict -> steps.add(project -> acts(project, desk).review(place, verdict, comment)));
        if (unreview) {
            steps.add(project -> acts(project, desk).unreview(place));
        }
        return steps;
    }

    boolean isAny() {
        return summary.isPresent() || direction.isPresent() || strength.isPresent() || review.isPresent() || confirm || unreview || !comment.isEmpty()
                || !evidence.isEmpty() || !noEvidence.isEmpty() || !quote.isEmpty() || !unquote.isEmpty();
    }

    private static MatrixActs acts(OpenProject project, Desk desk) {
        return new MatrixActs(project, desk.projects().clock());
    }

    private static String read() {
        try {
            return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Optional<Judgement.Direction> direction(String word) {
        return word.strip().equalsIgnoreCase("none") ? Optional.empty() : Optional.of(Judgement.Direction.named(word)
                .orElseThrow(() -> new WrongUsage("That was not understood: a direction is helped, hindered, mixed, not present or none.")));
    }

    private Optional<Judgement.Strength> strength(String word) {
        return word.strip().equalsIgnoreCase("none") ? Optional.empty() : Optional.of(Judgement.Strength.named(word)
                .orElseThrow(() -> new WrongUsage("That was not understood: a strength is weak, moderate, strong or none.")));
    }

    private static CompletableFuture<Applied> evidence(OpenProject project, Desk desk, CellPlace place, String letters, boolean wanted) {
        CodingId coding = project.ask(reader -> new Finder(reader).coding(letters)).id();
        boolean isThere = cell(project, place).filter(cell -> cell.evidence().contains(coding)).isPresent();
        if (isThere == wanted) {
            throw new Refusal(wanted ? "That coding is evidence there already." : "That coding is no evidence there.");
        }
        return acts(project, desk).turn(place, coding);
    }

    private static Optional<MatrixCell> cell(OpenProject project, CellPlace place) {
        return project.ask(reader -> reader.matrices().cell(place));
    }

    /// The first place under the cell where these words stand.
    private static CompletableFuture<Applied> quote(OpenProject project, Desk desk, MatrixSheet sheet, CellPlace place, String words) {
        var known = cell(project, place).map(MatrixCell::quotations).orElse(List.of());
        for (var coding : new Matrices(project).under(sheet.matrix(), place)) {
            String text = project.ask(reader -> reader.sources().text(coding.source()));
            int at = words.isBlank() ? -1 : coding.span().of(text).indexOf(words.strip());
            if (at >= 0) {
                int start = coding.span().start() + at;
                var passage = new Passage(coding.source(), new TextSpan(start, start + words.strip().length()));
                if (!known.contains(passage)) {
                    return acts(project, desk).turn(place, passage);
                }
            }
        }
        throw new Refusal("These words are in no passage under that cell that is not quoted already. Quote a passage word for word.");
    }

    private static CompletableFuture<Applied> unquote(OpenProject project, Desk desk, CellPlace place, String words) {
        Passage found = cell(project, place).map(MatrixCell::quotations).orElse(List.of()).stream().filter(passage -> passage.span()
                .of(project.ask(reader -> reader.sources().text(passage.source()))).strip().equals(words.strip())).findFirst()
                .orElseThrow(() -> new Refusal("The cell does not quote these words."));
        return acts(project, desk).turn(place, found);
    }
}
