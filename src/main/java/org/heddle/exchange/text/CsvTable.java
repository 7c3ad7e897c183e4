package org.heddle.exchange.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heddle.domain.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/// A table with a header line, as spreadsheets save it: separated by commas, semicolons or tabs, in any of the usual encodings.
public record CsvTable(List<String> columns, List<Row> rows) {
    private static final long TOO_BIG = 100L << 20;
    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY)
            .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
            .build();

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
        var rows = new ArrayList<>(rows(text, name));
        if (rows.isEmpty()) {
            throw new Refusal("“%s” is empty; it needs a first line with the names of the columns.".formatted(name));
        }
        var columns = rows.removeFirst().cells().stream().map(column -> column.strip().toLowerCase(Locale.ROOT)).toList();
        var seen = new HashSet<String>();
        columns.stream().filter(column -> !column.isEmpty() && !seen.add(column)).findFirst().ifPresent(twice -> {
            throw new Refusal("“%s” has two columns called “%s”.".formatted(name, twice));
        });
        return new CsvTable(columns, rows);
    }

    private static List<Row> rows(String text, String name) {
        var rows = new ArrayList<Row>();
        try (JsonParser parser = MAPPER.reader(CsvSchema.emptySchema().withColumnSeparator(separator(text))).createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_ARRAY) {
                    int line = parser.currentTokenLocation().getLineNr();
                    row(parser, line).ifPresent(rows::add);
                }
            }
        } catch (JacksonException odd) {
            int line = odd.getLocation() == null ? 0 : odd.getLocation().getLineNr();
            throw new Refusal("“%s” cannot be read as a table from line %d on; look for a quotation mark without its twin."
                    .formatted(name, line));
        }
        return rows;
    }

    private static Optional<Row> row(JsonParser parser, int line) {
        var cells = new ArrayList<String>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            cells.add(Formula.undefused(parser.getString()));
        }
        return cells.stream().allMatch(String::isBlank) ? Optional.empty() : Optional.of(new Row(line, cells));
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
        var lines = new ArrayList<String[]>();
        lines.add(columns.toArray(String[]::new));
        rows.forEach(row -> lines.add(row.cells().stream().map(Formula::defused).toArray(String[]::new)));
        return MAPPER.writer(CsvSchema.emptySchema()).writeValueAsString(lines).getBytes(StandardCharsets.UTF_8);
    }

    /// A table to write.
    public static CsvTable of(List<String> columns, List<String[]> rows) {
        return new CsvTable(columns, rows.stream().map(cells -> new Row(0, Arrays.asList(cells))).toList());
    }
}
