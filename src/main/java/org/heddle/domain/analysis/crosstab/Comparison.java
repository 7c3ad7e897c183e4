package org.heddle.domain.analysis.crosstab;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heddle.domain.cases.Case;
import org.heddle.domain.codebook.CodeId;

/// Groups of cases side by side: what is known of the cases, and how often each code was given in a case. Only described: means and ranges of a
/// handful of cases are no test of anything.
public record Comparison(String by, List<Group> groups, List<Row> rows) {
    private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}(,\\d{3})+");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d+([.]\\d+)?");

    public Comparison {
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
    }

    /// The cases with the same answer; an empty name means that none is known.
    public record Group(String name, List<Case> cases) {
        public Group {
            cases = List.copyOf(cases);
        }
    }

    /// One attribute, or one code when `code` is there; one cell for each group and a last one for all cases.
    public record Row(String name, Optional<CodeId> code, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// What can be read off the figures of a row about its groups, and is never typed.
    public sealed interface Likeness {
        /// The same figures, or the same answers in the same shares, in so many groups: all that have a name.
        record Same(int groups) implements Likeness {}

        /// The code occurs in the group of this name, and in no case of the others.
        record OnlyIn(String group) implements Likeness {}

        record Apart() implements Likeness {}
    }

    /// What a group has: numbers described, or answers counted. `cases` says of how many cases anything is known.
    public sealed interface Cell {
        long cases();

        /// What is compared between groups of different size: mean and range, or the share of each answer.
        default Object shape() {
            return switch (this) {
                case Described(long _, double mean, double least, double most) -> List.of(mean, least, most);
                case Answers(var counts) -> counts.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, one -> (double) one.getValue() / cases()));
            };
        }

        /// Mean and range of numbers.
        record Described(long cases, double mean, double least, double most) implements Cell {}

        /// How many cases gave each answer.
        record Answers(Map<String, Long> counts) implements Cell {
            public Answers {
                counts = Map.copyOf(new TreeMap<>(counts));
            }

            @Override
            public long cases() {
                return counts.values().stream().mapToLong(Long::longValue).sum();
            }
        }
    }

    /// `codings` counts the codings of a code in a case.
    public static Comparison of(String by, List<Case> cases, List<CodeId> codes, Function<CodeId, String> name, Function<CodeId, Map<Case, Long>> codings) {
        Map<String, List<Case>> byAnswer = cases.stream().collect(Collectors.groupingBy(one -> answer(one, by), TreeMap::new, Collectors.toList()));
        var groups = new ArrayList<Group>();
        byAnswer.forEach((answer, members) -> groups.add(new Group(answer, members)));
        groups.sort((one, other) -> Boolean.compare(one.name().isEmpty(), other.name().isEmpty()));
        List<List<Case>> columns = new ArrayList<>(groups.stream().map(Group::cases).toList());
        columns.add(cases);
        var rows = new ArrayList<Row>();
        cases.stream().flatMap(one -> one.attributes().keySet().stream()).distinct().sorted().filter(attribute -> !attribute.equals(by))
                .forEach(attribute -> rows.add(new Row(attribute, Optional.empty(), cells(columns, attribute))));
        for (CodeId code : codes) {
            Map<Case, Long> counts = codings.apply(code);
            rows.add(new Row(name.apply(code), Optional.of(code), columns.stream()
                    .map(members -> described(members.stream().map(one -> (double) counts.getOrDefault(one, 0L)).toList())).toList()));
        }
        return new Comparison(by, groups, rows);
    }

    /// What the figures of a row have in common between the groups; cases whose group is not known are no group. Nothing is said with fewer than two,
    /// or where nothing is known of the cases of one.
    public Likeness likeness(Row row) {
        int[] named = IntStream.range(0, groups.size()).filter(at -> !groups.get(at).name().isEmpty()).toArray();
        if (named.length < 2 || IntStream.of(named).anyMatch(at -> row.cells.get(at).cases() == 0)) {
            return new Likeness.Apart();
        }
        if (IntStream.of(named).mapToObj(at -> row.cells.get(at).shape()).distinct().count() == 1) {
            return new Likeness.Same(named.length);
        }
        int[] with = IntStream.range(0, groups.size()).filter(at -> row.cells.get(at) instanceof Cell.Described described && described.most() > 0).toArray();
        boolean isOnlyOne = row.code.isPresent() && with.length == 1 && !groups.get(with[0]).name().isEmpty();
        return isOnlyOne ? new Likeness.OnlyIn(groups.get(with[0]).name()) : new Likeness.Apart();
    }

    private static String answer(Case one, String attribute) {
        return one.attributes().getOrDefault(attribute, "").strip();
    }

    /// Numbers only when every answer of the whole attribute is one; otherwise its answers are counted.
    private static List<Cell> cells(List<List<Case>> columns, String attribute) {
        boolean numbers = columns.getLast().stream().map(one -> answer(one, attribute)).filter(words -> !words.isEmpty()).allMatch(words -> number(words).isPresent());
        return columns.stream().map(members -> {
            List<String> known = members.stream().map(one -> answer(one, attribute)).filter(words -> !words.isEmpty()).toList();
            return numbers ? described(known.stream().flatMap(words -> number(words).stream()).toList())
                    : new Cell.Answers(known.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
        }).toList();
    }

    private static Cell described(List<Double> numbers) {
        var all = numbers.stream().mapToDouble(Double::doubleValue).summaryStatistics();
        return new Cell.Described(all.getCount(), all.getCount() == 0 ? 0 : all.getAverage(), all.getCount() == 0 ? 0 : all.getMin(),
                all.getCount() == 0 ? 0 : all.getMax());
    }

    /// A comma before three digits groups thousands, any other stands before decimals; a percent sign is left away.
    static Optional<Double> number(String words) {
        String plain = words.replace("%", "").strip().replace("\u00a0", "");
        String digits = GROUPED.matcher(plain).matches() ? plain.replace(",", "") : plain.replace(',', '.');
        return DECIMAL.matcher(digits).matches() ? Optional.of(Double.parseDouble(digits)) : Optional.empty();
    }
}
