package org.heddle.domain.finding;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.team.CoderId;

/// What the study concludes: a statement with the themes and passages that support it, the research questions that it answers, and its standing
/// in the literature.
public record Conclusion(FindingId id, int position, String words, Standing standing, List<CodeId> themes, List<Passage> support,
                         List<FindingId> answers, CoderId author, Instant at) implements Finding {
    public Conclusion {
        words = words.strip();
        if (words.isEmpty()) {
            throw new Refusal("A conclusion needs a statement.");
        }
        if (words.length() + standing.literature().length() > LONGEST) {
            throw new Refusal("A conclusion holds up to %,d characters, its literature included. Nothing was changed.".formatted(LONGEST));
        }
        themes = List.copyOf(themes);
        support = List.copyOf(support);
        answers = List.copyOf(answers);
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /// Earlier work, how the conclusion stands to it, and whom it is addressed to.
    public record Standing(Novelty novelty, List<Audience> audiences, String literature) {
        public static final Standing UNSAID = new Standing(Novelty.UNSAID, List.of(), "");

        public Standing {
            audiences = audiences.stream().distinct().sorted().toList();
            literature = literature.strip();
        }
    }

    public static Conclusion of(String words, int position, CoderId author, Instant at) {
        return new Conclusion(FindingId.fresh(), position, words, Standing.UNSAID, List.of(), List.of(), List.of(), author, at);
    }

    @Override
    public Conclusion at(int place) {
        return new Conclusion(id, place, words, standing, themes, support, answers, author, at);
    }

    @Override
    public Conclusion about(List<CodeId> otherThemes) {
        return new Conclusion(id, position, words, standing, otherThemes, support, answers, author, at);
    }

    public Conclusion saying(String other) {
        return new Conclusion(id, position, other, standing, themes, support, answers, author, at);
    }

    public Conclusion standing(Standing other) {
        return new Conclusion(id, position, words, other, themes, support, answers, author, at);
    }

    public Conclusion supportedBy(List<Passage> passages) {
        return new Conclusion(id, position, words, standing, themes, passages, answers, author, at);
    }

    public Conclusion answering(List<FindingId> questions) {
        return new Conclusion(id, position, words, standing, themes, support, questions, author, at);
    }
}
