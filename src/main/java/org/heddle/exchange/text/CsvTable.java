package org.heddle.exchange.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.heddle.domain.Refusal;

/// A table with a header line, as spreadsheets save it: separated by commas, semicolons or tabs, in any of the usual encodings.
public record CsvTable(List<String> columns, List<Row> rows) {
    private static final long TOO_BIG = 100L << 20;

    /// A row and the line of the file (from 1) on which it begins. Cells beyond the last one written are empty.
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public CsvTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public static CsvTable read(Path file) throws IOException {
        if (Files.size(file) > TOO_BIG) {
            throw new Refusal("“%s” is too big for a table (more than 100 MB).".formatted(file.getFileName()));
        }
        PlainText words = PlainText.of(Files.readAllBytes(file))
                .orElseThrow(() -> new Refusal("“%s” is not a table in plain text.".formatted(file.getFileName())));
        return parse(words.text(), file.getFileName().toString());
    }

    /// `name` is what a refusal calls the table.
    public static CsvTable parse(String text, String name) {
        return headed(CsvReader.rows(text, separator(text), name), name);
    }

    /// A table whose first row names the columns.
    static CsvTable headed(List<Row> rows, String name) {
        if (rows.isEmpty()) {
            throw new Refusal("“%s” is empty; it needs a first line with the names of the columns.".formatted(name));
        }
        var columns = rows.getFirst().cells().stream().map(column -> column.strip().toLowerCase(Locale.ROOT)).toList();
        var seen = new HashSet<String>();
        columns.stream().filter(column -> !column.isEmpty() && !seen.add(column)).findFirst().ifPresent(twice -> {
            throw new Refusal("“%s” has two columns called “%s”.".formatted(name, twice));
        });
        return new CsvTable(columns, rows.subList(1, rows.size()));
    }

    /// Whichever of the three stands most often in the first line; the comma, when none does.
    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char other : new char[] {';', '\t'}) {
            best = count(first, other) > count(first, best) ? other : best;
        }
        return best;
    }

    private static long count(String line, int letter) {
        return line.chars().filter(each -> each == letter).count();
    }

    public boolean has(String column) {
        return columns.contains(column);
    }

    /// The cell of that column; empty when the table has no such column or the row ends before it.
    public String cell(Row row, String column) {
        int at = columns.indexOf(column);
        return at < 0 || at >= row.cells().size() ? "" : row.cells().get(at);
    }

    /// The table in UTF-8 with commas, formulas defused.
    public byte[] written() {
        var all = new StringBuilder();
        write(columns, all);
        rows.forEach(row -> write(row.cells(), all));
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(List<String> cells, StringBuilder into) {
        into.append(cells.stream().map(CsvTable::quoted).collect(Collectors.joining(","))).append('\n');
    }

    private static String quoted(String cell) {
        String safe = Formula.defused(cell);
        boolean plain = safe.equals(safe.strip()) && safe.chars().noneMatch(letter -> ",;\t\"\r\n".indexOf(letter) >= 0);
        return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    /// A table to write.
    public static CsvTable of(List<String> columns, List<String[]> rows) {
        return new CsvTable(columns, rows.stream().map(cells -> new Row(0, Arrays.asList(cells))).toList());
    }
}
