package org.heddle.domain.quotes;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heddle.domain.Refusal;
import org.heddle.domain.quotes.HouseStyle.Marks;

/// How a quote table is laid out, kept under a name. `group` gives each of its values a heading row; `descriptors` are attributes of the case that
/// stand with the first quote of each speaker.
public record ColumnSet(String name, List<QuoteColumn> columns, AttributionTemplate template, Carry carry, Marks marks, List<Extra> extras,
                        Optional<QuoteColumn> group, List<String> descriptors) {
    private static final int LONGEST = 100;

    public ColumnSet {
        name = name.strip();
        columns = List.copyOf(columns);
        extras = List.copyOf(extras.stream().distinct().sorted().toList());
        descriptors = descriptors.stream().map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
        if (name.isEmpty() || name.length() > LONGEST || name.indexOf('\n') >= 0) {
            throw new Refusal("A column set needs a short name, such as Journal table.");
        }
        if (columns.isEmpty()) {
            throw new Refusal("A column set has at least one column.");
        }
    }

    /// What stands in a table beyond its columns.
    public enum Extra {
        EXPAND, SIGNS, LEGEND;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Extra> named(String word) {
            return Arrays.stream(values()).filter(extra -> extra.word().equals(word.strip().toLowerCase(Locale.ROOT))).findFirst();
        }
    }

    public boolean has(Extra extra) {
        return extras.contains(extra);
    }

    public ColumnSet named(String newName) {
        return new ColumnSet(newName, columns, template, carry, marks, extras, group, descriptors);
    }

    /// What it is known by: its name, whatever its capitals.
    public String key() {
        return key(name);
    }

    public static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    public static Optional<ColumnSet> find(Collection<ColumnSet> sets, String name) {
        return sets.stream().filter(set -> set.key().equals(key(name))).findFirst();
    }
}
