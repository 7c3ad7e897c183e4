package org.heddle.workbench.verification;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CheckChange.AnswerCheck;
import org.heddle.domain.project.CodingChange.MoveEdges;
import org.heddle.domain.project.CodingChange.Recode;
import org.heddle.domain.project.CodingChange.RemoveCoding;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.verification.Answer;
import org.heddle.domain.verification.Answer.Outcome;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.Seen;
import org.heddle.domain.verification.Suggestion;
import org.heddle.domain.verification.Verdict;
import org.heddle.domain.verification.Verdicts;
import org.heddle.domain.verification.report.SourceChecks;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;

/// The first coder's turn: what checkers disagreed with or queried among the own codings, and what is done about it. Each answer is one act.
public final class Answering {
    private final OpenProject project;
    private final InstantSource clock;

    public Answering(OpenProject project, InstantSource clock) {
        this.project = project;
        this.clock = clock;
    }

    /// A check that waits for an answer, with the words of its passage.
    public record Asked(Source source, Coding coding, Check check, String words) {}

    /// What waits for the coder who acts, source by source.
    public CompletableFuture<List<Asked>> waiting() {
        return project.compute(() -> project.ask(reader -> reader.sources().all()).stream()
                .flatMap(source -> project.ask(reader -> waiting(source, reader)).stream()).toList());
    }

    private List<Asked> waiting(Source source, ProjectReader reader) {
        SourceChecks all = Verifying.read(source, reader);
        var answered = all.answers().stream().map(Answer::check).toList();
        var asked = new ArrayList<Asked>();
        for (Coding coding : all.codings()) {
            if (coding.coder().equals(project.coder())) {
                Verdicts.newest(all.checks().getOrDefault(coding.id(), List.of())).values().stream()
                        .filter(check -> check.verdict() != Verdict.AGREE && !answered.contains(check.id()))
                        .filter(check -> !check.isStale(Seen.of(coding, all.text())))
                        .map(check -> new Asked(source, coding, check, coding.span().of(all.text()))).forEach(asked::add);
            }
        }
        asked.sort(Comparator.comparingInt((Asked one) -> one.coding().span().start()).thenComparing(one -> one.check().at()));
        return asked;
    }

    /// Does what was suggested.
    public CompletableFuture<Applied> accept(Check check, String words) {
        return project.read(reader -> accepted(own(check, reader), check, words, reader)).thenCompose(project::run);
    }

    /// Keeps the coding as it is, and says why.
    public CompletableFuture<Applied> decline(Check check, String words) {
        return project.read(reader -> {
            if (words.isBlank()) {
                throw new Refusal("Say in a word why the coding stays as it is. Nothing was answered.");
            }
            return new AnswerCheck(answer(own(check, reader), check, Outcome.DECLINED, words, reader));
        }).thenCompose(project::run);
    }

    /// The newest check of a coding that waits for an answer, for a coding named from outside.
    public Check about(String coding) {
        return project.ask(reader -> {
            Coding found = new Finder(reader).coding(coding);
            return Verdicts.newest(reader.checks().of(found.id())).values().stream().filter(check -> check.verdict() != Verdict.AGREE)
                    .filter(check -> reader.answers().find(check.id()).isEmpty()).max(Comparator.comparing(Check::at))
                    .orElseThrow(() -> new Refusal("No check of that coding waits for an answer."));
        });
    }

    private Coding own(Check check, ProjectReader reader) {
        Coding coding = reader.codings().find(check.coding()).orElseThrow(() -> new Refusal("That coding is no longer there."));
        if (!coding.coder().equals(project.coder())) {
            throw new Refusal("Only the coder who made a coding answers a check of it.");
        }
        return coding;
    }

    private Change accepted(Coding coding, Check check, String words, ProjectReader reader) {
        Suggestion wanted = check.suggestion().orElseThrow(() -> new Refusal(
                "The check suggests nothing that could be accepted. Change the coding by hand, or say why it stays."));
        Codebook codebook = reader.codes().codebook();
        String place = "“%s” in “%s”".formatted(codebook.code(coding.code()).name(),
                reader.sources().find(coding.source()).map(Source::name).orElse("a source"));
        return switch (wanted) {
            case Suggestion.OtherCode(var code) -> both("Recoded %s as suggested, to “%s”".formatted(place, codebook.code(code).name()),
                    new Recode(coding.id(), code), answer(coding, check, Outcome.CHANGED, words, reader));
            case Suggestion.OtherEdges(var span) -> both("Moved the edges of %s as suggested".formatted(place),
                    new MoveEdges(coding.id(), span), answer(coding, check, Outcome.CHANGED, words, reader));
            case Suggestion.DropIt _ -> both("Dropped %s as suggested".formatted(place),
                    new RemoveCoding(coding.id()), answer(coding, check, Outcome.DROPPED, words, reader));
        };
    }

    private static Change both(String label, Change change, Answer answer) {
        return new Change.Together(label, List.of(change, new AnswerCheck(answer)));
    }

    private Answer answer(Coding coding, Check check, Outcome outcome, String words, ProjectReader reader) {
        Verdict first = reader.checks().of(coding.id()).stream().findFirst().map(Check::verdict).orElse(check.verdict());
        return new Answer(check.id(), coding, check.checker(), first, clock.instant(), outcome, words.strip());
    }
}
