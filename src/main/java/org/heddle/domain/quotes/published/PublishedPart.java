package org.heddle.domain.quotes.published;

import java.util.Optional;

/// One part of a published form. `isSpaced`: a space stands before it. Words of a source are places, never letters.
public sealed interface PublishedPart {
    boolean isSpaced();

    /// Words of the source as they stand there.
    record Verbatim(Passage passage, boolean isEmphasised, boolean isSpaced) implements PublishedPart {}

    /// Words of the source are left out here; `mark` as the house prints it, such as `[…]`.
    record Elision(String mark, boolean isSpaced) implements PublishedPart {}

    /// Dots, of which print does not show what they mean.
    record Dots(String mark, Meaning meaning, boolean isSpaced) implements PublishedPart {}

    /// The analyst's words in brackets; no word of the source gives way to them.
    record Insertion(String words, boolean isSpaced) implements PublishedPart {}

    /// The analyst's words in brackets instead of those of the source.
    record Replacement(String words, Passage instead, boolean isSpaced) implements PublishedPart {}

    /// A label in brackets instead of what could tell who or where.
    record Anonymised(String label, Passage instead, boolean isSpaced) implements PublishedPart {}

    /// A letter in brackets, large instead of small or the other way round; the rest of its word follows.
    record Recased(String letter, Passage instead, boolean isSpaced) implements PublishedPart {}

    /// A note in brackets that says whose emphasis it is.
    record EmphasisNote(String words, boolean isSpaced) implements PublishedPart {}

    /// What the transcript notes in brackets, such as a laugh; printed in square ones.
    record NonVerbal(Passage passage, boolean isSpaced) implements PublishedPart {}

    /// The analyst's words in brackets that join two utterances.
    record Splice(String words, boolean isSpaced) implements PublishedPart {}

    /// The analyst's words without brackets: allowed, and pointed out.
    record Prose(String words, boolean isSpaced) implements PublishedPart {}

    /// A quotation mark of reported speech that the source does not have; the house says how it looks.
    record SpeechMark(Side side, boolean isSpaced) implements PublishedPart {}

    /// Punctuation of the printed sentence at an edge or beside a mark.
    record Punctuation(String marks, boolean isSpaced) implements PublishedPart {}

    /// What dots stand for.
    enum Meaning { PAUSE, OMISSION }

    /// Before or after reported speech.
    enum Side { OPENING, CLOSING }

    /// Where in the sources this part stands or what it stands for.
    default Optional<Passage> place() {
        return switch (this) {
            case Verbatim(var passage, _, _) -> Optional.of(passage);
            case Replacement(_, var instead, _) -> Optional.of(instead);
            case Anonymised(_, var instead, _) -> Optional.of(instead);
            case Recased(_, var instead, _) -> Optional.of(instead);
            case NonVerbal(var passage, _) -> Optional.of(passage);
            case Elision _, Dots _, Insertion _, EmphasisNote _, Splice _, Prose _, SpeechMark _, Punctuation _ -> Optional.empty();
        };
    }

    /// The words of the source that are printed.
    default Optional<Passage> shown() {
        return switch (this) {
            case Verbatim _, Recased _, NonVerbal _ -> place();
            case Replacement _, Anonymised _, Elision _, Dots _, Insertion _, EmphasisNote _, Splice _, Prose _, SpeechMark _, Punctuation _ ->
                Optional.empty();
        };
    }

    /// The same part elsewhere in the sources; parts without a place stay as they are.
    default PublishedPart at(Passage now) {
        return switch (this) {
            case Verbatim(_, var isEmphasised, var isSpaced) -> new Verbatim(now, isEmphasised, isSpaced);
            case Replacement(var words, _, var isSpaced) -> new Replacement(words, now, isSpaced);
            case Anonymised(var label, _, var isSpaced) -> new Anonymised(label, now, isSpaced);
            case Recased(var letter, _, var isSpaced) -> new Recased(letter, now, isSpaced);
            case NonVerbal(_, var isSpaced) -> new NonVerbal(now, isSpaced);
            case Elision _, Dots _, Insertion _, EmphasisNote _, Splice _, Prose _, SpeechMark _, Punctuation _ -> this;
        };
    }

    /// What a reader calls this kind of part; stays the same for ever, because project files hold it.
    default String kind() {
        return switch (this) {
            case Verbatim _ -> "text";
            case Elision _ -> "elision";
            case Dots(_, var meaning, _) -> meaning == Meaning.PAUSE ? "pause" : "omission";
            case Insertion _ -> "insertion";
            case Replacement _ -> "replacement";
            case Anonymised _ -> "anonymised";
            case Recased _ -> "case change";
            case EmphasisNote _ -> "emphasis note";
            case NonVerbal _ -> "non-verbal";
            case Splice _ -> "splice";
            case Prose _ -> "author prose";
            case SpeechMark(var side, _) -> side == Side.OPENING ? "opening mark" : "closing mark";
            case Punctuation _ -> "punctuation";
        };
    }

    /// Letters of ours in the part; empty where all come from the source.
    default String words() {
        return switch (this) {
            case Elision(var mark, _) -> mark;
            case Dots(var mark, _, _) -> mark;
            case Insertion(var words, _) -> words;
            case Replacement(var words, _, _) -> words;
            case Anonymised(var label, _, _) -> label;
            case Recased(var letter, _, _) -> letter;
            case EmphasisNote(var words, _) -> words;
            case Splice(var words, _) -> words;
            case Prose(var words, _) -> words;
            case Punctuation(var marks, _) -> marks;
            case Verbatim _, NonVerbal _, SpeechMark _ -> "";
        };
    }
}
