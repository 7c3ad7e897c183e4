package org.heddle.exchange.codebook;

import java.util.EnumMap;
import java.util.List;
import org.heddle.domain.Refusal;
import org.heddle.domain.source.ImportProblem;
import org.heddle.exchange.text.CsvTable;

/// A codebook as a table, one code a row.
final class CodebookCsv {
    private CodebookCsv() {}

    static CodebookFile of(CsvTable table, String file) {
        if (!table.has(CodeColumn.PATH.word())) {
            throw new Refusal("“%s” has no column “path”. Its first line must name the columns; path is the only one that must be there."
                    .formatted(file));
        }
        var problems = table.columns().stream().filter(CodeColumn::isUnknown)
                .map(column -> new ImportProblem(1, "The column “%s” was not used.".formatted(column))).toList();
        var rows = new CodebookRows(file);
        for (CsvTable.Row row : table.rows()) {
            var cells = new EnumMap<CodeColumn, String>(CodeColumn.class);
            table.columns().forEach(name -> CodeColumn.named(name).ifPresent(column -> cells.put(column, table.cell(row, name))));
            rows.add("line " + row.line(), cells);
        }
        return new CodebookFile("", "", "", rows.all(), problems);
    }

    static byte[] written(List<CodeRow> rows) {
        List<CodeColumn> columns = CodeColumn.needed(rows);
        return CsvTable.of(columns.stream().map(CodeColumn::word).toList(), rows.stream()
                .map(row -> columns.stream().map(column -> column.cell(row)).toArray(String[]::new)).toList()).written();
    }
}
