package org.heddle.domain.finding;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.team.CoderId;

/// A research question with the themes that answer it. Conclusions say themselves which questions they answer.
public record Question(FindingId id, int position, String words, List<CodeId> themes, CoderId author, Instant at) implements Finding {
    public Question {
        words = words.strip();
        if (words.isEmpty()) {
            throw new Refusal("A research question needs words.");
        }
        if (words.length() > LONGEST) {
            throw new Refusal("A research question holds up to %,d characters. Nothing was changed.".formatted(LONGEST));
        }
        themes = List.copyOf(themes);
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public Question at(int place) {
        return new Question(id, place, words, themes, author, at);
    }

    @Override
    public Question about(List<CodeId> otherThemes) {
        return new Question(id, position, words, otherThemes, author, at);
    }

    public Question saying(String other) {
        return new Question(id, position, other, themes, author, at);
    }
}
