package org.heddle.domain.manuscript.matching;

import org.heddle.domain.source.Negation;

/// A stretch of a printed quotation beside the words of the source that it stands for; one of both may be empty.
public record Piece(Kind kind, String source, String printed) {

    /// True when print leaves a word out, with a mark, that turns the sense.
    public boolean hidesNegation() {
        return kind == Kind.OMITTED && Negation.isHiddenBy(source);
    }

    /// How the two sides belong together. The last three are marked in print, or are no words of a person.
    public enum Kind {
        SAME, CHANGED, LEFT_OUT, ADDED, PUNCTUATION, CAPITALS, OMITTED, BRACKETED, NOTE;

        /// True when print shows that something was done, or nothing was.
        public boolean isAllowed() {
            return switch (this) {
                case SAME, OMITTED, BRACKETED, NOTE -> true;
                case CHANGED, LEFT_OUT, ADDED, PUNCTUATION, CAPITALS -> false;
            };
        }
    }
}
