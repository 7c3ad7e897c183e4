package org.heddle.domain.agreement.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What coders said of units: one row a unit, one column a coder, a category or nothing. A row can stand for many units that were
/// treated alike, so that the tables of a large project stay a few rows.
public final class Ratings {
    /// Weights compare each category with each; beyond this many that takes too long.
    static final int MOST_WEIGHED = 5_000;
    private static final int MISSING = -1;
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");

    private final List<String> categories;
    private final double[] values;
    private final List<int[]> rows;
    private final long[] weights;
    private final int coders;

    private Ratings(List<String> categories, double[] values, List<int[]> rows, long[] weights, int coders) {
        this.categories = List.copyOf(categories);
        this.values = values;
        this.rows = rows;
        this.weights = weights;
        this.coders = coders;
    }

    /// One list a unit, one word a coder, blank where a coder said nothing. Numbers are categories in their order,
    /// words in the order in which they first appear.
    public static Ratings of(int coders, List<List<String>> units) {
        var words = units.stream().flatMap(List::stream).map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
        boolean isNumeric = !words.isEmpty() && words.stream().allMatch(word -> number(word).isPresent());
        Map<String, Integer> slots = isNumeric ? slotsOfNumbers(words) : slotsOfWords(words);
        var categories = new ArrayList<String>();
        slots.forEach((word, slot) -> {
            if (slot == categories.size()) {
                categories.add(word);
            }
        });
        double[] values = isNumeric ? categories.stream().mapToDouble(word -> number(word).orElseThrow()).toArray() : ranks(categories.size());
        var rows = new ArrayList<int[]>();
        for (List<String> unit : units) {
            rows.add(unit.stream().map(String::strip).mapToInt(word -> slots.getOrDefault(word, MISSING)).toArray());
        }
        return new Ratings(categories, values, rows, alike(rows.size()), coders);
    }

    /// `table[i][j]`: how many units the first coder put into category i and the second into j.
    public static Ratings ofTable(List<String> categories, long[][] table) {
        var rows = new ArrayList<int[]>();
        for (int one = 0; one < table.length; one++) {
            for (int other = 0; other < table.length; other++) {
                rows.add(new int[] {one, other});
            }
        }
        return new Ratings(categories, ranks(categories.size()), rows, Arrays.stream(table).flatMapToLong(Arrays::stream).toArray(), 2);
    }

    /// Rows of category numbers with the number of units that each stands for; every coder said something of every unit.
    public static Ratings weighted(List<String> categories, int coders, List<int[]> rows, long[] weights) {
        return new Ratings(categories, ranks(categories.size()), List.copyOf(rows), weights.clone(), coders);
    }

    /// The number that a cell without outer spaces holds; empty for words.
    public static OptionalDouble number(String word) {
        return NUMBER.matcher(word).matches() ? OptionalDouble.of(Double.parseDouble(word) + 0.0) : OptionalDouble.empty();
    }

    /// `1` and `1.0` are one category.
    private static Map<String, Integer> slotsOfNumbers(List<String> words) {
        var byValue = new TreeMap<Double, List<String>>();
        words.forEach(word -> byValue.computeIfAbsent(number(word).orElseThrow(), _ -> new ArrayList<>()).add(word));
        var slots = new LinkedHashMap<String, Integer>();
        int slot = 0;
        for (List<String> same : byValue.values()) {
            for (String word : same) {
                slots.put(word, slot);
            }
            slot++;
        }
        return slots;
    }

    private static Map<String, Integer> slotsOfWords(List<String> words) {
        var slots = new LinkedHashMap<String, Integer>();
        words.forEach(word -> slots.put(word, slots.size()));
        return slots;
    }

    private static double[] ranks(int count) {
        var ranks = new double[count];
        Arrays.setAll(ranks, rank -> rank + 1);
        return ranks;
    }

    private static long[] alike(int count) {
        var weights = new long[count];
        Arrays.fill(weights, 1);
        return weights;
    }

    public List<String> categories() {
        return categories;
    }

    public int coders() {
        return coders;
    }

    /// How many units have ratings of two coders or more.
    public long units() {
        long units = 0;
        for (int row = 0; row < rows.size(); row++) {
            units += isPairable(row) ? weights[row] : 0;
        }
        return units;
    }

    int rows() {
        return rows.size();
    }

    long weight(int row) {
        return weights[row];
    }

    /// What this coder said; negative for nothing.
    int said(int row, int coder) {
        return rows.get(row)[coder];
    }

    double[] values() {
        return values;
    }

    int raters(int row) {
        int raters = 0;
        for (int category : rows.get(row)) {
            raters += category >= 0 ? 1 : 0;
        }
        return raters;
    }

    boolean isPairable(int row) {
        return weights[row] > 0 && raters(row) > 1;
    }

    /// How often each category was chosen in units that two coders or more have rated.
    double[] pairable() {
        var counts = new double[categories.size()];
        for (int row = 0; row < rows.size(); row++) {
            if (isPairable(row)) {
                count(row, (double) weights[row], counts);
            }
        }
        return counts;
    }

    /// The mean share of each category among a unit's ratings, over all units that have any.
    double[] shares() {
        var shares = new double[categories.size()];
        double units = 0;
        for (int row = 0; row < rows.size(); row++) {
            int raters = raters(row);
            if (raters > 0) {
                count(row, (double) weights[row] / raters, shares);
                units += weights[row];
            }
        }
        for (int category = 0; category < shares.length; category++) {
            shares[category] /= units;
        }
        return shares;
    }

    private void count(int row, double each, double[] counts) {
        for (int category : rows.get(row)) {
            if (category >= 0) {
                counts[category] += each;
            }
        }
    }

    /// The sum of a distance over the ordered pairs of ratings of one unit.
    double apart(int row, Distance distance) {
        int[] said = rows.get(row);
        double sum = 0;
        for (int one = 1; one < said.length; one++) {
            for (int other = 0; said[one] >= 0 && other < one; other++) {
                sum += said[other] >= 0 && said[one] != said[other] ? distance.between(said[one], said[other]) : 0;
            }
        }
        return 2 * sum;
    }

    /// The mean distance of two ratings of one unit, each unit weighing the same.
    double meanApart(Distance distance) {
        double sum = 0;
        double units = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (isPairable(row)) {
                int raters = raters(row);
                sum += weights[row] * apart(row, distance) / ((double) raters * (raters - 1));
                units += weights[row];
            }
        }
        return sum / units;
    }

    /// The same with every rating weighing the same, so that a unit with more ratings counts for more.
    double apartPerRating(Distance distance) {
        double sum = 0;
        double ratings = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (isPairable(row)) {
                int raters = raters(row);
                sum += weights[row] * apart(row, distance) / (raters - 1);
                ratings += (double) weights[row] * raters;
            }
        }
        return sum / ratings;
    }

    /// How often one of two coders chose each category, over units that both have rated.
    double[] habit(int coder) {
        var counts = new double[categories.size()];
        for (int row = 0; row < rows.size(); row++) {
            if (isPairable(row)) {
                counts[said(row, coder)] += weights[row];
            }
        }
        return counts;
    }
}
