package org.heddle.exchange.agreement;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.heddle.domain.Refusal;
import org.heddle.domain.agreement.measure.Ratings;
import org.heddle.exchange.text.CsvTable;

/// A table of ratings: the first column names the unit, each other one is a coder; an empty cell is a missing rating.
public record RatingsFile(String name, CsvTable table) {
    private static final Pattern WITH_COMMA = Pattern.compile("[+-]?\\d+,\\d+");
    private static final Pattern WITH_POINT = Pattern.compile("[+-]?\\d*\\.\\d+");

    public static RatingsFile read(Path path) {
        String name = path.getFileName().toString();
        var table = Sheets.read(path, name);
        int columns = table.columns().size();
        if (columns < 3) {
            throw new Refusal("“%s” has %s; it needs one for the unit and at least two with what coders said.".formatted(name,
                    columns == 1 ? "only one column" : "only two columns"));
        }
        if (table.rows().isEmpty()) {
            throw new Refusal("“%s” has no row below its first line, so there is nothing to compare.".formatted(name));
        }
        table.rows().stream().filter(row -> row.cells().stream().skip(columns).anyMatch(cell -> !cell.isBlank())).findFirst().ifPresent(row -> {
            throw new Refusal("“%s”, line %d, has more cells than the first line has names.".formatted(name, row.line()));
        });
        needOneRowAUnit(name, table);
        return new RatingsFile(name, withDecimalPoints(table));
    }

    /// Two rows of one unit would count it twice, and units that are counted twice look more certain than they are. Rows without a name are units of their own.
    private static void needOneRowAUnit(String name, CsvTable table) {
        var lines = new HashMap<String, Integer>();
        for (CsvTable.Row row : table.rows()) {
            String unit = row.cells().isEmpty() ? "" : row.cells().getFirst().strip();
            Integer before = unit.isEmpty() ? null : lines.putIfAbsent(unit, row.line());
            if (before != null) {
                throw new Refusal("“%s” names the unit “%s” twice, in lines %d and %d. A unit is one row with one cell a coder: put both into one row, or give each a name of its own."
                        .formatted(name, unit, before, row.line()));
            }
        }
    }

    /// Spreadsheets of many countries write 1,5 for one and a half; a table with points in its numbers does not.
    private static CsvTable withDecimalPoints(CsvTable table) {
        if (table.rows().stream().flatMap(row -> row.cells().stream().skip(1)).anyMatch(cell -> WITH_POINT.matcher(cell.strip()).matches())) {
            return table;
        }
        return new CsvTable(table.columns(), table.rows().stream().map(row -> new CsvTable.Row(row.line(), withDecimalPoints(row.cells()))).toList());
    }

    private static List<String> withDecimalPoints(List<String> cells) {
        var written = new ArrayList<>(cells);
        for (int column = 1; column < written.size(); column++) {
            if (WITH_COMMA.matcher(written.get(column).strip()).matches()) {
                written.set(column, written.get(column).replace(',', '.'));
            }
        }
        return written;
    }

    public Ratings ratings() {
        int coders = table.columns().size() - 1;
        return Ratings.of(coders, table.rows().stream().map(row -> said(row, coders)).toList());
    }

    private static List<String> said(CsvTable.Row row, int coders) {
        var said = new ArrayList<String>(coders);
        for (int column = 1; column <= coders; column++) {
            said.add(column < row.cells().size() ? row.cells().get(column) : "");
        }
        return said;
    }

    /// Refuses words where numbers belong; `purpose` says what the numbers are for.
    public void needNumbers(String purpose) {
        word().ifPresent(where -> {
            throw new Refusal("“%s” has words where numbers belong, the first in %s; %s needs numbers.".formatted(name, where, purpose));
        });
    }

    /// Refuses numbers and words in one table, of which no order can be told.
    public void needOneKind(String purpose) {
        boolean hasNumbers = table.rows().stream().flatMap(row -> row.cells().stream().skip(1)).anyMatch(cell -> Ratings.number(cell.strip()).isPresent());
        if (hasNumbers) {
            needNumbers(purpose);
        }
    }

    /// True when the order of the categories is that of their first appearance.
    public boolean hasWords() {
        return word().isPresent();
    }

    /// A ratio is counted from a true zero; below it the differences between two ratings mean nothing.
    public void needNoneBelowZero() {
        cell(cell -> Ratings.number(cell).orElse(0) < 0).ifPresent(where -> {
            throw new Refusal("“%s” has a number below zero in %s; the ratio scale counts from zero. Use the interval scale.".formatted(name, where));
        });
    }

    private Optional<String> word() {
        return cell(cell -> Ratings.number(cell).isEmpty());
    }

    /// Where the first cell is that is not empty and like this.
    private Optional<String> cell(Predicate<String> isIt) {
        for (CsvTable.Row row : table.rows()) {
            for (int column = 1; column < Math.min(row.cells().size(), table.columns().size()); column++) {
                String cell = row.cells().get(column).strip();
                if (!cell.isEmpty() && isIt.test(cell)) {
                    return Optional.of("line %d, column %d".formatted(row.line(), column + 1));
                }
            }
        }
        return Optional.empty();
    }
}
