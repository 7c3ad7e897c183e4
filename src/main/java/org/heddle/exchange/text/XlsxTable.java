package org.heddle.exchange.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.heddle.domain.Refusal;

/// The first sheet of an Excel workbook as a table of texts; its first row that holds anything names the columns.
public final class XlsxTable {
    private static final int MOST_ROWS = 100_000;

    private XlsxTable() {}

    /// Throws `Refusal` when the file is no workbook, is locked with a password, or is longer than any table we take in.
    public static CsvTable read(Path file) throws IOException {
        String name = file.getFileName().toString();
        try (InputStream in = Files.newInputStream(file); var book = new ReadableWorkbook(in); Stream<Row> rows = book.getFirstSheet().openStream()) {
            List<CsvTable.Row> read = rows.map(row -> new CsvTable.Row(row.getRowNum(), cells(row)))
                    .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank())).limit(MOST_ROWS + 1L).toList();
            if (read.size() > MOST_ROWS) {
                throw new Refusal("“%s” is too long for a table (more than %,d rows).".formatted(name, MOST_ROWS));
            }
            return CsvTable.headed(read, name);
        } catch (Refusal | NoSuchFileException said) {
            throw said;
        } catch (RuntimeException | IOException unreadable) {
            throw new Refusal("“%s” could not be read as an Excel workbook. Nothing was changed; save it as .xlsx or .csv once more, without a password."
                    .formatted(name));
        }
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, row.getCellCount()).mapToObj(row::getCellText).toList();
    }
}
