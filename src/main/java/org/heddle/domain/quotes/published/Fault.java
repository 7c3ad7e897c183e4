package org.heddle.domain.quotes.published;

import org.heddle.domain.source.TextSpan;

/// What is wrong with a printed form, and where in what was typed (UTF-16).
public record Fault(Kind kind, TextSpan typed, String sentence) {

    /// Refused ones stand between the form and the paper; the others are pointed out.
    public enum Kind {
        NOT_IN_SOURCE, OTHER_ORDER, LEFT_OUT, PUNCTUATION, SPEAKER, UNCLOSED, OTHER_SOURCE, EMPTY, PROSE, UNMARKED_EMPHASIS, NOTHING_LEFT_OUT,
        LONG_REPLACEMENT, LONE_MARK, HIDDEN_NEGATION;

        public boolean isRefused() {
            return switch (this) {
                case NOT_IN_SOURCE, OTHER_ORDER, LEFT_OUT, PUNCTUATION, SPEAKER, UNCLOSED, OTHER_SOURCE, EMPTY -> true;
                case PROSE, UNMARKED_EMPHASIS, NOTHING_LEFT_OUT, LONG_REPLACEMENT, LONE_MARK, HIDDEN_NEGATION -> false;
            };
        }
    }

    public boolean isRefused() {
        return kind.isRefused();
    }
}
