package org.heddle.domain.quotes;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.cases.Role;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.quotes.published.NestedSpeech;
import org.heddle.domain.quotes.published.SpeechMarks;

/// How a house prints quotes: the marks around them, roles written out where they are first named (`expanded`; none: never), and signs for stances.
public record HouseStyle(Marks marks, List<Role> expanded, Signs signs) {
    public static final HouseStyle PLAIN = new HouseStyle(Marks.NONE, List.of(), Signs.NONE);

    public HouseStyle {
        expanded = List.copyOf(expanded);
    }

    /// Quotation marks around a quote.
    public enum Marks {
        NONE("", ""), SINGLE("‘", "’"), DOUBLE("“", "”"), GUILLEMETS("«", "»"), LOW("„", "“");

        private final String opening;
        private final String closing;

        Marks(String opening, String closing) {
            this.opening = opening;
            this.closing = closing;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Marks> named(String word) {
            return Arrays.stream(values()).filter(marks -> marks.word().equalsIgnoreCase(word.strip())).findFirst();
        }

        /// The marks around speech inside a quote.
        public SpeechMarks inner() {
            return switch (this) {
                case NONE, SINGLE, GUILLEMETS -> SpeechMarks.DOUBLE;
                case DOUBLE -> SpeechMarks.SINGLE;
                case LOW -> SpeechMarks.LOW_SINGLE;
            };
        }

        /// Words of a source with the speech in them marked as this house does; a house without marks prints them as they were typed.
        public String spoken(String words) {
            return this == NONE ? words : NestedSpeech.styled(words, inner());
        }

        public String around(String words) {
            return this == NONE ? words : opening + words + closing;
        }
    }

    /// Whether a sign after a quote says that it does not simply exemplify.
    public enum Signs { NONE, STANCE }

    public static String sign(Stance stance) {
        return switch (stance) {
            case EXEMPLIFIES -> "";
            case COUNTERS -> "(−)";
            case QUALIFIES -> "(±)";
            case CONTRAST -> "(≠)";
        };
    }

    /// A quote in its cell; of a row that several coders share, each sign once.
    String quote(QuoteRow row) {
        String words = marks.around(marks.spoken(row.quote()));
        if (signs == Signs.NONE) {
            return words;
        }
        var said = Arrays.stream(Stance.values()).filter(stance -> List.of(row.stance().split(Provenance.JOIN, -1)).contains(stance.word()))
                .map(HouseStyle::sign).filter(sign -> !sign.isEmpty()).toList();
        return said.isEmpty() ? words : words + " " + String.join(" ", said);
    }

    /// Writes roles out that were not named before in this table.
    String attribution(String words, AttributionTemplate template, Set<String> named) {
        String printed = words;
        for (Role role : expanded) {
            String written = role.label().equals(role.code()) || named.contains(role.code()) ? printed : template.expanded(printed, role);
            if (!written.equals(printed)) {
                named.add(role.code());
                printed = written;
            }
        }
        return printed;
    }

    /// A label in the middle of a sentence.
    public static String small(String label) {
        boolean isWord = label.length() > 1 && Character.isLowerCase(label.charAt(1));
        return isWord ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : label;
    }

    /// What the signs in these rows mean; empty where there are none.
    public List<String> signs(Iterable<QuoteRow> rows) {
        Set<String> stances = new HashSet<>();
        if (signs == Signs.STANCE) {
            rows.forEach(row -> stances.addAll(List.of(row.stance().split(Provenance.JOIN, -1))));
        }
        return Arrays.stream(Stance.values()).filter(stance -> stances.contains(stance.word()) && !sign(stance).isEmpty())
                .map(stance -> "%s, %s".formatted(sign(stance), stance.word())).toList();
    }
}
