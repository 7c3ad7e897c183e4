package org.heddle.ui.analysis.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.heddle.domain.analysis.completeness.Absences;
import org.heddle.domain.analysis.completeness.Saturation;
import org.heddle.domain.analysis.completeness.Silence;
import org.heddle.domain.analysis.crosstab.CodeCount;
import org.heddle.domain.analysis.crosstab.Comparison;
import org.heddle.domain.analysis.crosstab.Crosstab;
import org.heddle.domain.analysis.nearness.CoOccurrence;
import org.heddle.domain.analysis.words.AnalysisWords;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;

/// An answer as a table of figures. Totals are not coloured; a colour is a share of the largest figure beside which it can be compared.
record HeatSheet(String head, List<String> columns, List<HeatRow> rows) {
    private static final String UNKNOWN = "not given";

    HeatSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// Coloured column by column: participants are not to be compared with codings.
    static HeatSheet of(CodeCount.Counts counts, Map<CodeId, String> wordings, Codebook codebook) {
        long[] most = new long[5];
        counts.codes().forEach(one -> Arrays.setAll(most, at -> Math.max(most[at], figures(one)[at])));
        var rows = new ArrayList<HeatRow>();
        for (CodeCount one : counts.codes()) {
            long[] figures = figures(one);
            var cells = new ArrayList<>(words(figures));
            cells.add(wordings.getOrDefault(one.code(), ""));
            rows.add(new HeatRow(name(one.code(), codebook), Optional.of(one.code()), cells,
                    IntStream.range(0, figures.length).mapToObj(at -> share(figures[at], most[at])).toList(), false));
        }
        rows.add(total("out of", figures(counts.all())));
        return new HeatSheet("Code", List.of("Participants", "Sources", "Cases", "Codings", "Passages", "In the paper"), rows);
    }

    private static long[] figures(CodeCount count) {
        return new long[] {count.persons(), count.sources(), count.cases(), count.codings(), count.passages()};
    }

    static HeatSheet of(Crosstab table, Codebook codebook) {
        int size = table.columns().size();
        long most = Arrays.stream(table.cells()).limit(table.codes().size()).flatMapToLong(row -> Arrays.stream(row).limit(size)).max().orElse(0);
        var columns = new ArrayList<>(table.columns().stream().map(column -> column.isEmpty() ? UNKNOWN : column).toList());
        columns.add("Total");
        var rows = new ArrayList<HeatRow>();
        for (int row = 0; row < table.codes().size(); row++) {
            long[] cells = table.cells()[row];
            rows.add(new HeatRow(name(table.codes().get(row), codebook), Optional.of(table.codes().get(row)), words(cells),
                    LongStream.of(cells).limit(size).mapToObj(figure -> share(figure, most)).toList(), false));
        }
        rows.add(total("any of these", table.cells()[table.codes().size()]));
        rows.add(total("out of", table.outOf()));
        return new HeatSheet("Code", columns, rows);
    }

    static HeatSheet of(CoOccurrence found, Codebook codebook) {
        long most = Arrays.stream(found.pairs()).flatMapToLong(Arrays::stream).max().orElse(0);
        var rows = new ArrayList<HeatRow>();
        for (int row = 0; row < found.codes().size(); row++) {
            int at = row;
            long[] cells = found.pairs()[row];
            var words = new ArrayList<>(words(cells));
            words.set(at, "–");
            rows.add(new HeatRow(name(found.codes().get(row), codebook), Optional.of(found.codes().get(row)), words,
                    LongStream.of(cells).mapToObj(figure -> share(figure, most)).toList(), false));
        }
        return new HeatSheet("Code", found.codes().stream().map(code -> name(code, codebook)).toList(), rows);
    }

    static HeatSheet of(Saturation found, List<Source> sources) {
        Map<SourceId, String> names = sources.stream().collect(Collectors.toMap(Source::id, Source::name));
        int most = found.steps().stream().mapToInt(Saturation.Step::fresh).max().orElse(0);
        var rows = found.steps().stream().map(step -> new HeatRow(names.getOrDefault(step.source(), ""), Optional.empty(),
                List.of(String.valueOf(step.fresh()), String.valueOf(step.sofar()),
                        step.inRun().isPresent() ? String.valueOf(step.inRun().getAsInt()) : "",
                        step.share().map(share -> String.format(Locale.ROOT, "%.1f %%", 100 * share)).orElse("")),
                List.of(share(step.fresh(), most)), false)).toList();
        return new HeatSheet("Source", List.of("New codes", "So far", "In the run", "Of the base"), rows);
    }

    /// Codes that were expected; none of these figures is compared with another.
    static HeatSheet of(Absences found, Codebook codebook) {
        var rows = found.rows().stream().map(row -> new HeatRow(name(row.found().code(), codebook), Optional.of(row.found().code()), List.of(
                "%,d of %,d".formatted(row.found().persons(), found.all().persons()), "%,d of %,d".formatted(row.found().sources(), found.all().sources()),
                "%,d of %,d".formatted(row.found().cases(), found.all().cases()), "%,d".formatted(row.found().codings()), row.expectation().by(),
                row.expectation().why(), row.expectation().searched()), List.of(), false)).toList();
        return new HeatSheet("Expected code", List.of("Participants", "Sources", "Cases", "Codings", "Expected by", "Why", "Searched"), rows);
    }

    /// Sources by how much of what participants say is coded; the more of it is silent, the stronger the colour.
    static HeatSheet of(Silence found) {
        var rows = new ArrayList<HeatRow>();
        found.rows().forEach(row -> rows.add(new HeatRow(row.name(), Optional.empty(), cells(row), List.of(0.0, 0.0, row.turns() == 0 ? 0 : 1 - row.share()), false)));
        rows.add(new HeatRow("all sources", Optional.empty(), cells(found.all()), List.of(), true));
        return new HeatSheet("Source", List.of("Codings", "Coded", "Not coded", "Share coded", "Turns without", "Interviewer", "Labels, blanks", "Length"), rows);
    }

    private static List<String> cells(Silence.Row row) {
        var cells = new ArrayList<>(words(new long[] {row.codings(), row.coded(), row.uncoded()}));
        cells.add(String.format(Locale.ROOT, "%.1f %%", 100 * row.share()));
        cells.add("%,d of %,d".formatted(row.left(), row.turns()));
        cells.addAll(words(new long[] {row.interviewer(), row.between(), row.length()}));
        return cells;
    }

    /// Which columns of coverage open into passages: the codings, and what was left without.
    static boolean opens(int column) {
        return column <= 4;
    }

    static boolean isCoded(int column) {
        return column < 2;
    }

    static HeatSheet of(Comparison found, Codebook codebook) {
        var columns = new ArrayList<>(found.groups().stream().map(group -> "%s (n = %d)".formatted(group.name().isEmpty() ? UNKNOWN : group.name(),
                group.cases().size())).toList());
        int all = found.groups().stream().mapToInt(group -> group.cases().size()).sum();
        columns.add("All (n = %d)".formatted(all));
        columns.add("Groups");
        var rows = found.rows().stream().map(row -> new HeatRow(row.code().map(code -> name(code, codebook)).orElse(row.name()), row.code(),
                Stream.concat(AnalysisWords.words(found, row).stream(), Stream.of(AnalysisWords.likeness(found, row))).toList(),
                heat(row, found.groups().size()), false)).toList();
        return new HeatSheet("", columns, rows);
    }

    /// A code's means beside each other.
    private static List<Double> heat(Comparison.Row row, int groups) {
        double[] means = row.cells().stream().limit(groups).mapToDouble(cell -> cell instanceof Comparison.Cell.Described described && row.code().isPresent()
                ? described.mean() : 0).toArray();
        double most = Arrays.stream(means).max().orElse(0);
        return Arrays.stream(means).mapToObj(mean -> most == 0 ? 0 : mean / most).toList();
    }

    private static String name(CodeId code, Codebook codebook) {
        return codebook.find(code).map(one -> one.name()).orElse("(deleted code)");
    }

    private static HeatRow total(String name, long[] figures) {
        return new HeatRow(name, Optional.empty(), words(figures), Collections.nCopies(figures.length, 0.0), true);
    }

    private static List<String> words(long[] figures) {
        return LongStream.of(figures).mapToObj("%,d"::formatted).toList();
    }

    private static double share(long figure, long most) {
        return most == 0 ? 0 : (double) figure / most;
    }
}
