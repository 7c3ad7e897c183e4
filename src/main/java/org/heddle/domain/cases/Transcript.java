package org.heddle.domain.cases;

import java.util.List;
import java.util.Optional;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceText;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;
import org.heddle.domain.source.Turns;
import org.heddle.domain.source.Words;

/// A source with its words, its turns, and who speaks in it.
public record Transcript(Source source, Words words, Turns turns, List<Speaker> speakers, Optional<CaseId> practice) {
    public Transcript {
        speakers = List.copyOf(speakers);
    }

    public Transcript(Source source, String text, Turns turns, List<Speaker> speakers, Optional<CaseId> practice) {
        this(source, Words.of(text), turns, speakers, practice);
    }

    /// All its words; those who need a passage ask `words` for it.
    public String text() {
        return words.toString();
    }

    public Optional<Speaker> speaker(Turn turn) {
        return speakers.stream().filter(speaker -> speaker.label().equals(turn.speaker())).findFirst();
    }

    public boolean isInterviewer(Turn turn) {
        return speaker(turn).map(Speaker::isInterviewer).orElse(false);
    }

    /// The case a turn's words belong to: its speaker's own, else the source's.
    public Optional<CaseId> practice(Turn turn) {
        return speaker(turn).flatMap(Speaker::practice).or(() -> practice);
    }

    /// The parts of a passage that participants say: no labels, no interviewer. In text order.
    public List<TextSpan> participantWords(TextSpan passage) {
        return turns.touching(passage).stream()
                .filter(turn -> !isInterviewer(turn))
                .flatMap(turn -> within(turn, passage).stream())
                .toList();
    }

    /// The beginning of a passage, at most so many UTF-16 units; a letter is not cut in two.
    public TextSpan opening(TextSpan passage, int most) {
        int cut = Math.min(passage.end(), passage.start() + most);
        return new TextSpan(passage.start(), SourceText.cutsCodePoint(words, cut) ? cut + 1 : cut);
    }

    /// The same as words on one line, with a sign where the passage goes on.
    public String firstWords(TextSpan passage, int most) {
        TextSpan opening = opening(passage, most);
        return words.of(opening).replace('\n', ' ') + (opening.end() < passage.end() ? " …" : "");
    }

    /// Where a passage begins, for a reader: the source, the turn and who speaks.
    public String where(TextSpan passage) {
        return source.name() + turns.of(passage)
                .map(turn -> ", turn " + turn.number() + (turn.speaker().isBlank() ? "" : ", " + turn.speaker())).orElse("");
    }

    /// The part of a turn's words that lies in the passage, without white space at its ends.
    public Optional<TextSpan> within(Turn turn, TextSpan passage) {
        return SourceText.trimmed(words, Math.max(turn.start(), passage.start()), Math.min(turn.end(), passage.end()));
    }
}
