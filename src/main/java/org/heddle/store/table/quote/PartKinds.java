package org.heddle.store.table.quote;

import java.util.Optional;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.quotes.published.PublishedPart;
import org.heddle.domain.quotes.published.PublishedPart.Meaning;
import org.heddle.domain.quotes.published.PublishedPart.Side;

/// Parts of published forms as project files name them. A kind that nobody knows is read as the author's words, which every check points out.
final class PartKinds {
    private PartKinds() {}

    static PublishedPart part(String kind, String words, Optional<Passage> place, boolean isEmphasised, boolean isSpaced) {
        return place.map(where -> placed(kind, words, where, isEmphasised, isSpaced)).orElseGet(() -> loose(kind, words, isSpaced));
    }

    private static PublishedPart placed(String kind, String words, Passage place, boolean isEmphasised, boolean isSpaced) {
        return switch (kind) {
            case "text" -> new PublishedPart.Verbatim(place, isEmphasised, isSpaced);
            case "replacement" -> new PublishedPart.Replacement(words, place, isSpaced);
            case "anonymised" -> new PublishedPart.Anonymised(words, place, isSpaced);
            case "case change" -> new PublishedPart.Recased(words, place, isSpaced);
            case "non-verbal" -> new PublishedPart.NonVerbal(place, isSpaced);
            default -> new PublishedPart.Prose(words, isSpaced);
        };
    }

    private static PublishedPart loose(String kind, String words, boolean isSpaced) {
        return switch (kind) {
            case "elision" -> new PublishedPart.Elision(words, isSpaced);
            case "pause" -> new PublishedPart.Dots(words, Meaning.PAUSE, isSpaced);
            case "omission" -> new PublishedPart.Dots(words, Meaning.OMISSION, isSpaced);
            case "insertion" -> new PublishedPart.Insertion(words, isSpaced);
            case "emphasis note" -> new PublishedPart.EmphasisNote(words, isSpaced);
            case "splice" -> new PublishedPart.Splice(words, isSpaced);
            case "opening mark" -> new PublishedPart.SpeechMark(Side.OPENING, isSpaced);
            case "closing mark" -> new PublishedPart.SpeechMark(Side.CLOSING, isSpaced);
            case "punctuation" -> new PublishedPart.Punctuation(words, isSpaced);
            default -> new PublishedPart.Prose(words, isSpaced);
        };
    }
}
