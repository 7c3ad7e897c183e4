package org.heddle.workbench.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.heddle.domain.agreement.AgreementData;
import org.heddle.domain.agreement.AgreementQuestion;
import org.heddle.domain.agreement.AgreementReport;
import org.heddle.domain.agreement.Comparison;
import org.heddle.domain.agreement.Condition;
import org.heddle.domain.agreement.unit.AgreementUnits;
import org.heddle.domain.agreement.unit.Unit;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.project.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;

/// Compares two coders over the project: codings in columns, and one transcript in memory at a time.
public final class Agreeing {
    private final OpenProject project;

    public Agreeing(OpenProject project) {
        this.project = project;
    }

    /// Who is compared on what, by name; no codes: those that were used, no sources: all.
    public record Wish(List<String> coders, Unit unit, List<String> codes, List<String> sources) {
        public Wish {
            coders = List.copyOf(coders);
            codes = List.copyOf(codes);
            sources = List.copyOf(sources);
        }
    }

    public CompletableFuture<AgreementReport> report(Wish wish) {
        return project.compute(() -> compare(project.ask(reader -> question(reader, wish))).report());
    }

    /// The same with the passages behind each figure.
    public CompletableFuture<Comparison> comparison(AgreementQuestion question) {
        return project.compute(() -> compare(question));
    }

    private Comparison compare(AgreementQuestion question) {
        AgreementData data = project.ask(reader -> new AgreementData(reader.codes().codebook(), reader.codings().columns(),
                reader.checks().finished(),
                source -> AgreementUnits.of(project.ask(again -> again.sources().transcript(source)), question.unit())));
        return Comparison.of(question, data);
    }

    /// Everybody sees everybody's codings so far, so the condition is always *after sight*.
    private static AgreementQuestion question(ProjectReader reader, Wish wish) {
        var finder = new Finder(reader);
        List<Source> sources = wish.sources().isEmpty() ? reader.sources().all() : wish.sources().stream().map(finder::source).distinct().toList();
        Optional<Set<CodeId>> codes = wish.codes().isEmpty() ? Optional.empty()
                : Optional.of(wish.codes().stream().map(words -> finder.code(words).id()).collect(Collectors.toSet()));
        return new AgreementQuestion(wish.coders().stream().map(finder::coder).toList(), wish.unit(), sources, codes, Condition.AFTER_SIGHT);
    }
}
