package org.heddle.workbench.searching;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.source.SourceText;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;

/// How much of the text around a hit a code is given to.
public enum Extent {
    HIT("Hit", "the words found"), SENTENCE("Sentence", "the sentence"), TURN("Turn", "the whole turn");

    private final String words;
    private final String meaning;

    Extent(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    public String words() {
        return words;
    }

    public String meaning() {
        return meaning;
    }

    /// The passage around a hit, within its turn and without white space at its ends.
    public TextSpan around(TextSpan hit, Transcript transcript) {
        Optional<TextSpan> turn = transcript.turns().of(hit).flatMap(Turn::span).filter(span -> span.start() <= hit.start() && hit.end() <= span.end());
        return turn.flatMap(whole -> switch (this) {
            case HIT -> Optional.of(hit);
            case SENTENCE -> sentence(hit, whole, transcript.text());
            case TURN -> SourceText.trimmed(transcript.text(), whole.start(), whole.end());
        }).orElse(hit);
    }

    /// From the beginning of the sentence in which the hit begins to the end of the one in which it ends.
    private static Optional<TextSpan> sentence(TextSpan hit, TextSpan turn, String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(turn.of(text));
        int first = hit.start() - turn.start();
        int start = sentences.isBoundary(first) ? first : sentences.preceding(first);
        int end = sentences.following(hit.end() - turn.start() - 1);
        return SourceText.trimmed(text, turn.start() + start, turn.start() + end);
    }
}
