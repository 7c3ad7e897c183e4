package org.heddle.domain.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.source.SourceId;

/// All research questions and conclusions of a study with what is still there of the themes, passages and questions that they point to.
public record Findings(List<Question> questions, List<Conclusion> conclusions) {
    private static final Comparator<Finding> IN_ORDER = Comparator.<Finding>comparingInt(one -> one.position())
            .thenComparing(one -> one.at()).thenComparing(one -> one.id().value());

    public Findings {
        questions = List.copyOf(questions);
        conclusions = List.copyOf(conclusions);
    }

    public static Findings of(List<Finding> all, Codebook codebook, Predicate<SourceId> hasSource) {
        var questions = new ArrayList<Question>();
        var conclusions = new ArrayList<Conclusion>();
        Set<FindingId> asked = new HashSet<>();
        for (Finding one : all.stream().sorted(IN_ORDER).toList()) {
            Finding here = one.about(one.themes().stream().filter(code -> codebook.find(code).isPresent()).toList());
            switch (here) {
                case Question question -> {
                    questions.add(question);
                    asked.add(question.id());
                }
                case Conclusion conclusion -> conclusions.add(conclusion.supportedBy(
                        conclusion.support().stream().filter(place -> hasSource.test(place.source())).toList()));
            }
        }
        return new Findings(questions, conclusions.stream().map(one -> one.answering(one.answers().stream().filter(asked::contains).toList())).toList());
    }

    public List<Conclusion> answering(FindingId question) {
        return conclusions.stream().filter(one -> one.answers().contains(question)).toList();
    }

    /// True when neither a theme nor a conclusion answers it.
    public boolean isUnanswered(Question question) {
        return question.themes().isEmpty() && answering(question.id()).isEmpty();
    }

    public List<Question> unanswered() {
        return questions.stream().filter(this::isUnanswered).toList();
    }

    /// Themes that answer no question: top codes of which nothing, themselves or below them, is attached to one.
    public List<Code> unasked(Codebook codebook) {
        var asked = new HashSet<CodeId>();
        questions.forEach(question -> asked.addAll(question.themes()));
        return codebook.roots().stream().filter(top -> codebook.withChildren(top.id()).stream().noneMatch(asked::contains)).toList();
    }

    /// Why a conclusion does not stand yet, as a sentence; empty when it is tied to a theme or a passage.
    public static Optional<String> doubt(Conclusion conclusion) {
        if (!conclusion.themes().isEmpty() || !conclusion.support().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(conclusion.standing().literature().isEmpty() ? "Linked to nothing: no theme, passage or literature supports it."
                : "Linked to literature only: no theme or passage of this study supports it.");
    }

    /// Where a new one of either sort stands: at the end.
    public static int next(List<? extends Finding> those) {
        return those.stream().mapToInt(Finding::position).max().orElse(0) + 1;
    }

    /// The passages of all conclusions.
    public List<Passage> passages() {
        return conclusions.stream().flatMap(one -> one.support().stream()).distinct().toList();
    }
}
