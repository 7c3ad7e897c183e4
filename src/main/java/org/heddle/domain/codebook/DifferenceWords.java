package org.heddle.domain.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.heddle.domain.report.Counted;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;

/// A difference of two states of a codebook in sentences and tables, for people.
public final class DifferenceWords {
    private static final String TOP = "(top)";
    private static final String MAIN = "(main question)";
    private static final String NOTHING = "(nothing)";

    private DifferenceWords() {}

    /// What happened to one code, in two or three words.
    public static String act(Difference difference) {
        return switch (difference) {
            case Difference.Added _ -> "Added";
            case Difference.Removed _ -> "Removed";
            case Difference.Merged _ -> "Merged";
            case Difference.Renamed _ -> "Renamed";
            case Difference.Moved _ -> "Moved";
            case Difference.Redefined(_, _, var part, _, _) -> part.words();
            case Difference.Restated _ -> "Status";
            case Difference.Redirected _ -> "Dimension";
        };
    }

    public static CodePath path(Difference difference) {
        return switch (difference) {
            case Difference.Added(_, var path) -> path;
            case Difference.Removed(_, var path) -> path;
            case Difference.Merged(_, var path, _) -> path;
            case Difference.Renamed(_, var path, _, _) -> path;
            case Difference.Moved(_, var path, _, _) -> path;
            case Difference.Redefined(_, var path, _, _, _) -> path;
            case Difference.Restated(_, var path, _, _) -> path;
            case Difference.Redirected(_, var path, _, _) -> path;
        };
    }

    /// How it was; empty where there was nothing to compare.
    public static String before(Difference difference) {
        return switch (difference) {
            case Difference.Added _, Difference.Removed _, Difference.Merged _ -> "";
            case Difference.Renamed(_, _, var before, _) -> before;
            case Difference.Moved(_, _, var before, _) -> before.isEmpty() ? TOP : before;
            case Difference.Redefined(_, _, _, var before, _) -> before.isEmpty() ? NOTHING : before;
            case Difference.Restated(_, _, var before, _) -> before.word();
            case Difference.Redirected(_, _, var before, _) -> before.isEmpty() ? MAIN : before;
        };
    }

    /// How it is now; empty where there is nothing to compare.
    public static String after(Difference difference) {
        return switch (difference) {
            case Difference.Added _, Difference.Removed _ -> "";
            case Difference.Merged(_, _, var into) -> into.toString();
            case Difference.Renamed(_, _, _, var after) -> after;
            case Difference.Moved(_, _, _, var after) -> after.isEmpty() ? TOP : after;
            case Difference.Redefined(_, _, _, _, var after) -> after.isEmpty() ? NOTHING : after;
            case Difference.Restated(_, _, _, var after) -> after.word();
            case Difference.Redirected(_, _, _, var after) -> after.isEmpty() ? MAIN : after;
        };
    }

    /// Such as `2 codes added, 1 merged, 3 definitions or rules changed.`
    public static String summary(List<Difference> all) {
        var parts = new ArrayList<String>();
        count(all, Difference.Added.class::isInstance, count -> Counted.of(count, "code") + " added", parts);
        count(all, Difference.Removed.class::isInstance, count -> Counted.of(count, "code") + " removed", parts);
        count(all, Difference.Merged.class::isInstance, count -> Counted.of(count, "code") + " merged", parts);
        count(all, Difference.Renamed.class::isInstance, count -> Counted.of(count, "code") + " renamed", parts);
        count(all, Difference.Moved.class::isInstance, count -> Counted.of(count, "code") + " moved", parts);
        count(all, Difference.Redefined.class::isInstance, count -> Counted.of(count, "field") + " of definitions changed", parts);
        count(all, Difference.Restated.class::isInstance, count -> Counted.of(count, "status").replace("statuss", "statuses") + " changed", parts);
        count(all, Difference.Redirected.class::isInstance, count -> Counted.of(count, "dimension") + " changed", parts);
        return parts.isEmpty() ? "Nothing has changed." : Counted.list(parts) + ".";
    }

    private static void count(List<Difference> all, Predicate<Difference> kind, Function<Long, String> words, List<String> parts) {
        long count = all.stream().filter(kind).count();
        if (count > 0) {
            parts.add(words.apply(count));
        }
    }

    public static Report report(String title, List<String> about, List<Difference> all) {
        var paragraphs = new ArrayList<>(about);
        paragraphs.add(summary(all));
        var tables = new ArrayList<Table>();
        table(tables, "Added codes", List.of("Code"), all, Difference.Added.class::isInstance, one -> List.of(path(one).toString()));
        table(tables, "Removed codes", List.of("Code"), all, Difference.Removed.class::isInstance, one -> List.of(path(one).toString()));
        table(tables, "Merged codes", List.of("Code", "Into"), all, Difference.Merged.class::isInstance,
                one -> List.of(path(one).toString(), after(one)));
        changes(tables, "Renamed codes", all, Difference.Renamed.class::isInstance);
        changes(tables, "Moved codes", all, Difference.Moved.class::isInstance);
        table(tables, "Changed definitions and rules", List.of("Code", "Field", "Before", "After"), all, Difference.Redefined.class::isInstance,
                one -> List.of(path(one).toString(), act(one), before(one), after(one)));
        changes(tables, "Changed status", all, Difference.Restated.class::isInstance);
        changes(tables, "Changed dimension", all, Difference.Redirected.class::isInstance);
        return new Report(title, paragraphs, tables);
    }

    private static void changes(List<Table> tables, String title, List<Difference> all, Predicate<Difference> kind) {
        table(tables, title, List.of("Code", "Before", "After"), all, kind, one -> List.of(path(one).toString(), before(one), after(one)));
    }

    private static void table(List<Table> tables, String title, List<String> columns, List<Difference> all, Predicate<Difference> kind,
                              Function<Difference, List<String>> row) {
        var rows = all.stream().filter(kind).map(row).toList();
        if (!rows.isEmpty()) {
            tables.add(new Table(title, columns, rows));
        }
    }
}
