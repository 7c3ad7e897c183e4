package org.heddle.domain.analysis.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heddle.domain.analysis.completeness.Absences;
import org.heddle.domain.analysis.completeness.Saturation;
import org.heddle.domain.analysis.completeness.Silence;
import org.heddle.domain.analysis.crosstab.Across;
import org.heddle.domain.analysis.crosstab.CodeCount;
import org.heddle.domain.analysis.crosstab.Comparison;
import org.heddle.domain.analysis.crosstab.Crosstab;
import org.heddle.domain.analysis.nearness.CoOccurrence;
import org.heddle.domain.analysis.nearness.Nearness;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.report.Counted;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;

/// Analyses as sentences and tables. No sentence says more than was counted: nothing is tested for significance.
public final class AnalysisWords {
    private static final String UNKNOWN = "not given";

    private final Codebook codebook;

    public AnalysisWords(Codebook codebook) {
        this.codebook = codebook;
    }

    /// `wordings` holds how the paper words the counts of some codes.
    public Report counts(CodeCount.Counts counts, Map<CodeId, String> wordings) {
        Report plain = counts(counts);
        if (counts.codes().stream().noneMatch(one -> wordings.containsKey(one.code()))) {
            return plain;
        }
        Table table = plain.tables().getFirst();
        var heads = new ArrayList<>(table.columns());
        heads.add("in the paper");
        var rows = new ArrayList<List<String>>();
        table.rows().forEach(row -> {
            var longer = new ArrayList<>(row);
            longer.add(rows.size() < counts.codes().size() ? wordings.getOrDefault(counts.codes().get(rows.size()).code(), "") : "");
            rows.add(longer);
        });
        return new Report(plain.title(), plain.paragraphs(), List.of(new Table(table.title(), heads, rows)));
    }

    /// Codes that were expected, and what was found of them.
    public Report absences(Absences found) {
        CodeCount all = found.all();
        String outOf = "The project has %s, %s and %s.".formatted(Counted.of(all.persons(), "participant"), Counted.of(all.sources(), "source"),
                Counted.of(all.cases(), "case"));
        if (found.rows().isEmpty()) {
            return new Report("Expected codes", List.of(outOf, "No code has a memo of the kind “expectation”, so nothing was expected."), List.of());
        }
        var rows = found.rows().stream().map(row -> List.of(codebook.path(row.found().code()).toString(), row.expectation().by(), row.expectation().why(),
                row.expectation().searched(), "%d of %d".formatted(row.found().persons(), all.persons()), "%d of %d".formatted(row.found().sources(), all.sources()),
                "%d of %d".formatted(row.found().cases(), all.cases()), String.valueOf(row.found().codings()))).toList();
        return new Report("Expected codes", List.of(outOf, "Counted with sub-codes. What was expected and is rare or absent is a finding only as far as it was searched for."),
                List.of(new Table("Expected codes", List.of("code", "expected by", "why", "searched", "participants", "sources", "cases", "codings"), rows)));
    }

    public Report counts(CodeCount.Counts counts) {
        CodeCount all = counts.all();
        String sentence = "The project has %s, %s and %s, with %s of %s.".formatted(Counted.of(all.persons(), "participant"),
                Counted.of(all.sources(), "source"), Counted.of(all.cases(), "case"), Counted.of(all.codings(), "coding"),
                all.passages() == 1 ? "1 different passage" : all.passages() + " different passages");
        var rows = new ArrayList<List<String>>();
        counts.codes().forEach(one -> rows.add(List.of(codebook.path(one.code()).toString(), String.valueOf(one.persons()),
                String.valueOf(one.sources()), String.valueOf(one.cases()), String.valueOf(one.codings()), String.valueOf(one.passages()))));
        rows.add(List.of("out of", String.valueOf(all.persons()), String.valueOf(all.sources()), String.valueOf(all.cases()),
                String.valueOf(all.codings()), String.valueOf(all.passages())));
        return new Report("Counts per code", List.of(sentence, "A passage with two codes counts once in each and once among all passages."),
                List.of(new Table("Counts", List.of("code", "participants", "sources", "cases", "codings", "passages"), rows)));
    }

    public Report crosstab(Crosstab table) {
        var heads = new ArrayList<String>();
        heads.add("code");
        table.columns().forEach(column -> heads.add(column.isEmpty() ? UNKNOWN : column));
        heads.add("total");
        var rows = new ArrayList<List<String>>();
        for (int row = 0; row < table.codes().size(); row++) {
            rows.add(row(codebook.path(table.codes().get(row)).toString(), table.cells()[row]));
        }
        rows.add(row("any of these", table.cells()[table.codes().size()]));
        rows.add(row("out of", table.outOf()));
        String what = table.question().counted().one() + "s";
        return new Report("Codes by " + by(table.question().across()), List.of(
                "Cells count %s%s. What stands in two columns counts once in the total. Nothing here is a test of significance.".formatted(what,
                        table.question().withChildren() ? ", sub-codes included" : "")),
                List.of(new Table(what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1), heads, rows)));
    }

    private static List<String> row(String name, long[] cells) {
        var row = new ArrayList<String>();
        row.add(name);
        Arrays.stream(cells).mapToObj(String::valueOf).forEach(row::add);
        return row;
    }

    /// What stands across, as a word of a title.
    public static String by(Across across) {
        return switch (across) {
            case Across.Everybody _ -> "everybody";
            case Across.Sources _ -> "source";
            case Across.Cases _ -> "case";
            case Across.Roles _ -> "role";
            case Across.Persons _ -> "participant";
            case Across.Coders _ -> "coder";
            case Across.Attribute(var name) -> name;
            case Across.Dimension(var name) -> name;
        };
    }

    /// A square table; a code against itself stays empty.
    public Report coOccurrence(CoOccurrence found) {
        var heads = new ArrayList<String>();
        heads.add("code");
        found.codes().forEach(code -> heads.add(codebook.path(code).toString()));
        var rows = new ArrayList<List<String>>();
        for (int row = 0; row < found.codes().size(); row++) {
            var cells = new ArrayList<String>();
            cells.add(codebook.path(found.codes().get(row)).toString());
            for (int column = 0; column < found.codes().size(); column++) {
                cells.add(row == column ? "" : String.valueOf(found.pairs(row, column)));
            }
            rows.add(cells);
        }
        return new Report("Co-occurrence of codes", List.of("Cells count pairs of codings that %s; %s in all.".formatted(words(found.nearness()),
                Counted.of(found.total(), "pair"))), List.of(new Table("Pairs", heads, rows)));
    }

    /// What else is said where the code of this row is said.
    public Report beside(CoOccurrence found, int row) {
        String code = codebook.path(found.codes().get(row)).toString();
        return new Report("Beside " + code, List.of("Pairs of codings that %s.".formatted(words(found.nearness()))), List.of(new Table("Beside " + code,
                List.of("code", "pairs"), found.beside(row).stream().map(other -> List.of(codebook.path(found.codes().get(other)).toString(),
                        String.valueOf(found.pairs(row, other)))).toList())));
    }

    private static String words(Nearness nearness) {
        return switch (nearness) {
            case Nearness.Overlap _ -> "overlap";
            case Nearness.Containment _ -> "lie one within the other";
            case Nearness.WithinTurns(int turns) -> "overlap or stand at most %s apart".formatted(Counted.of(turns, "turn"));
        };
    }

    public Report saturation(Saturation found, List<Source> sources) {
        Map<SourceId, String> names = sources.stream().collect(Collectors.toMap(Source::id, Source::name));
        var rows = found.steps().stream().map(step -> List.of(names.getOrDefault(step.source(), ""), String.valueOf(step.fresh()),
                String.valueOf(step.sofar()), step.inRun().isPresent() ? String.valueOf(step.inRun().getAsInt()) : "",
                step.share().map(share -> String.format(Locale.ROOT, "%.1f %%", 100 * share)).orElse(""))).toList();
        return new Report("Saturation", List.of(verdict(found), "Counted after Guest, Namey and Chen (2020)."), List.of(new Table("New codes by source",
                List.of("source", "new codes", "codes so far", "new in run", "share of base"), rows)));
    }

    public Report silence(Silence found) {
        var rows = new ArrayList<List<String>>();
        found.rows().forEach(row -> rows.add(row(row)));
        rows.add(row(found.all()));
        List<String> without = found.withoutCode();
        return new Report("Coverage and silence", List.of(
                "Lengths are characters (Unicode code points). What participants say under a code, what they say under none, what interviewers say and what "
                        + "belongs to nobody’s turn add up to the length of each text.",
                without.isEmpty() ? "Every source has a coding." : "Without any coding: %s.".formatted(Counted.list(without))),
                List.of(new Table("Coverage", List.of("source", "coded", "not coded", "interviewer", "labels and blanks", "length", "share coded", "codings",
                        "turns without code", "turns"), rows)));
    }

    private static List<String> row(Silence.Row row) {
        return List.of(row.name(), String.valueOf(row.coded()), String.valueOf(row.uncoded()), String.valueOf(row.interviewer()), String.valueOf(row.between()),
                String.valueOf(row.length()), String.format(Locale.ROOT, "%.1f %%", 100 * row.share()), String.valueOf(row.codings()),
                String.valueOf(row.left()), String.valueOf(row.turns()));
    }

    public Report comparison(Comparison found) {
        var heads = new ArrayList<String>();
        heads.add("");
        found.groups().forEach(group -> heads.add("%s (n = %d)".formatted(group.name().isEmpty() ? UNKNOWN : group.name(), group.cases().size())));
        heads.add("all (n = %d)".formatted(found.groups().stream().mapToInt(group -> group.cases().size()).sum()));
        heads.add("groups");
        var rows = found.rows().stream().map(row -> {
            var cells = new ArrayList<String>();
            cells.add(row.name());
            cells.addAll(words(found, row));
            cells.add(likeness(found, row));
            return (List<String>) cells;
        }).toList();
        return new Report("Groups by " + found.by(), List.of("A code’s figures are its codings per case, as mean [range]. Answers that are no numbers are counted. "
                + "Cases of which nothing is known are left out, and then their number is said. “Same” and “only” are read off these figures. "
                + "Nothing here is a test of significance."),
                List.of(new Table("Groups", heads, rows)));
    }

    /// What the figures of a row say of the groups: `same in both`, `only in FIP`, or nothing.
    public static String likeness(Comparison found, Comparison.Row row) {
        return switch (found.likeness(row)) {
            case Comparison.Likeness.Same(int groups) -> groups == 2 ? "same in both" : "same in all";
            case Comparison.Likeness.OnlyIn(String group) -> "only in " + group;
            case Comparison.Likeness.Apart _ -> "";
        };
    }

    /// The cells of a row in words: `mean 4009 [range 2244–5130]`, for a code `1.5 [0–3]`, else `no 2 of 3, yes 1 of 3`; empty when nothing is known of any case.
    public static List<String> words(Comparison found, Comparison.Row row) {
        int all = found.groups().stream().mapToInt(group -> group.cases().size()).sum();
        String described = row.code().isPresent() ? "%s [%s–%s]" : "mean %s [range %s–%s]";
        return IntStream.range(0, row.cells().size()).mapToObj(at -> {
            Comparison.Cell cell = row.cells().get(at);
            int cases = at < found.groups().size() ? found.groups().get(at).cases().size() : all;
            return cell.cases() == 0 ? "" : words(cell, described) + (cell.cases() < cases ? "; %d of %d known".formatted(cell.cases(), cases) : "");
        }).toList();
    }

    private static String words(Comparison.Cell cell, String described) {
        return switch (cell) {
            case Comparison.Cell.Described(long _, double mean, double least, double most) -> described.formatted(number(mean), number(least), number(most));
            case Comparison.Cell.Answers(var counts) -> counts.entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .map(answer -> "%s %d of %d".formatted(answer.getKey(), answer.getValue(), cell.cases())).collect(Collectors.joining(", "));
        };
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : decimal(value);
    }

    private static String verdict(Saturation found) {
        Saturation.Method method = found.method();
        String how = String.format(Locale.ROOT, "base size %d, run length %d, threshold %.1f %%", method.base(), method.run(), 100 * method.threshold());
        if (found.base().isEmpty()) {
            return "There are too few sources for a base (%s).".formatted(how);
        }
        return found.reachedAfter().isPresent()
                ? "The threshold was reached after %d sources, seen in %d more (%d+%d; %s; the base has %s).".formatted(
                        found.reachedAfter().getAsInt(), method.run(), found.reachedAfter().getAsInt(), method.run(), how,
                        Counted.of(found.base().getAsInt(), "code"))
                : "The threshold was not reached (%s; the base has %s).".formatted(how, Counted.of(found.base().getAsInt(), "code"));
    }
}
