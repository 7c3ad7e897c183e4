package org.heddle.exchange.agreement;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heddle.domain.Refusal;
import org.heddle.domain.agreement.unitizing.Continuum;
import org.heddle.domain.agreement.unitizing.SpanFigures;
import org.heddle.exchange.text.CsvTable;

/// A table of spans with the columns `coder,category,start,end`; places count from 0 and `end` is the first place after the span.
public final class SpansFile {
    private static final long LONGEST = 1L << 34;

    private final String name;
    private final CsvTable table;
    private final long length;

    private SpansFile(String name, CsvTable table, long length) {
        this.name = name;
        this.table = table;
        this.length = length;
    }

    /// `length` is how many places the line has; `alsoThere` names coders who may have marked nothing.
    public static SpanFigures figures(Path path, long length, List<String> alsoThere) {
        String name = path.getFileName().toString();
        if (length < 1 || length > LONGEST) {
            throw new Refusal("The length must be a number of places between 1 and %,d.".formatted(LONGEST));
        }
        var table = Sheets.read(path, name);
        List.of("coder", "category", "start", "end").stream().filter(column -> !table.has(column)).findFirst().ifPresent(column -> {
            throw new Refusal("“%s” has no column “%s”; its first line must name coder, category, start and end.".formatted(name, column));
        });
        return new SpansFile(name, table, length).figures(alsoThere);
    }

    private SpanFigures figures(List<String> alsoThere) {
        Map<String, Integer> coders = slots("coder", alsoThere);
        Map<String, Integer> categories = slots("category", List.of());
        var builder = new Continuum.Builder(coders.size(), categories.size(), length);
        for (CsvTable.Row row : table.rows()) {
            long start = number(row, "start");
            long end = number(row, "end");
            if (start < 0 || end <= start || end > length) {
                throw refused(row, "the span must begin before it ends, inside the %,d places of the line.".formatted(length));
            }
            builder.mark(slot(coders, row, "coder"), slot(categories, row, "category"), start, end);
        }
        if (coders.size() < 2) {
            throw new Refusal("“%s” has spans of %s; agreement needs two coders. Name a coder who marked nothing with --coders."
                    .formatted(name, coders.isEmpty() ? "nobody" : "one coder only"));
        }
        return SpanFigures.of(builder.build(), new ArrayList<>(categories.keySet()));
    }

    private Map<String, Integer> slots(String column, List<String> more) {
        var slots = new LinkedHashMap<String, Integer>();
        more.forEach(word -> slots.putIfAbsent(word, slots.size()));
        for (CsvTable.Row row : table.rows()) {
            String word = table.cell(row, column).strip();
            if (word.isEmpty()) {
                throw refused(row, "the %s is missing.".formatted(column));
            }
            slots.putIfAbsent(word, slots.size());
        }
        return slots;
    }

    private int slot(Map<String, Integer> slots, CsvTable.Row row, String column) {
        return slots.getOrDefault(table.cell(row, column).strip(), 0);
    }

    private long number(CsvTable.Row row, String column) {
        try {
            return Long.parseLong(table.cell(row, column).strip());
        } catch (NumberFormatException _) {
            throw refused(row, "the %s is not a whole number.".formatted(column));
        }
    }

    private Refusal refused(CsvTable.Row row, String what) {
        return new Refusal("“%s”, line %d: %s".formatted(name, row.line(), what));
    }
}
