package org.heddle.exchange.importing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.heddle.domain.Refusal;

/// A pattern of the researcher's own for what opens a turn, tried at the start of each line. The group called `speaker`, else the
/// first group, else all it matches is the label.
public final class SpeakerPattern {
    private static final int LONGEST_LABEL = 400;
    private static final int STEPS_A_LINE = 200_000;

    private final Pattern pattern;

    private SpeakerPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    public static SpeakerPattern of(String regex) {
        try {
            Pattern pattern = Pattern.compile(regex);
            if (pattern.matcher("").lookingAt()) {
                throw new Refusal("The speaker pattern fits lines that hold nothing, so every line would open a turn.");
            }
            return new SpeakerPattern(pattern);
        } catch (PatternSyntaxException odd) {
            throw new Refusal("The speaker pattern is not a regular expression: %s, at its letter %d."
                    .formatted(odd.getDescription(), Math.max(odd.getIndex(), 0) + 1));
        }
    }

    /// The label at the start of this line, if there is one.
    Optional<Label> at(String text, int from, int to, int line) {
        int end = Math.min(to, from + LONGEST_LABEL);
        try {
            Matcher matcher = pattern.matcher(new Steps(text.substring(from, end)));
            return matcher.lookingAt() ? label(matcher, text, from, line) : Optional.empty();
        } catch (TooSlow | StackOverflowError tooHard) {
            throw new Refusal("The speaker pattern takes too long on line %d. A repetition inside a repetition, such as (a+)+, does that."
                    .formatted(line));
        }
    }

    private Optional<Label> label(Matcher matcher, String text, int from, int line) {
        int group = pattern.namedGroups().getOrDefault("speaker", Math.min(1, matcher.groupCount()));
        int start = matcher.start(group);
        int end = matcher.end(group);
        if (start < 0 || text.substring(from + start, from + end).isBlank()) {
            return Optional.empty();
        }
        String name = Label.tidied(text.substring(from + start, from + end));
        return Optional.of(new Label(name, Label.Style.OWN, line, from, from + matcher.end()));
    }

    /// Letters that can be looked at only so many times.
    private static final class Steps implements CharSequence {
        private final String letters;
        private int left = STEPS_A_LINE;

        Steps(String letters) {
            this.letters = letters;
        }

        @Override
        public int length() {
            return letters.length();
        }

        @Override
        public char charAt(int at) {
            if (left-- <= 0) {
                throw new TooSlow();
            }
            return letters.charAt(at);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return letters.substring(start, end);
        }

        @Override
        public String toString() {
            return letters;
        }
    }

    /// Thrown through the matcher.
    private static final class TooSlow extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooSlow() {
            super(null, null, false, false);
        }
    }
}
