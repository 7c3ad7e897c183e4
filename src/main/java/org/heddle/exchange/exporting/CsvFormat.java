package org.heddle.exchange.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.heddle.domain.Refusal;
import org.heddle.domain.report.Emphasis;
import org.heddle.domain.report.Report;
import org.heddle.exchange.exporting.table.ReportFormat;
import org.heddle.exchange.text.Formula;
import org.heddle.exchange.text.Utf8Stream;

/// One table as comma-separated values: RFC 4180 in UTF-8, without byte-order mark and with rows that end in a line feed alone,
/// which scripts and spreadsheets read alike. A report's paragraphs are left out.
final class CsvFormat implements ReportFormat {
    @Override
    public void write(Report report, OutputStream out) throws IOException {
        if (report.tables().size() != 1) {
            throw new Refusal("A .csv file holds one table, and “%s” has %d. Nothing was written; choose .xlsx, .docx, .html, .md or .json."
                    .formatted(report.title(), report.tables().size()));
        }
        var table = report.tables().getFirst();
        var csv = new Utf8Stream(out);
        row(csv, table.columns());
        for (var cells : table.rows()) {
            row(csv, table.cells(cells));
        }
        csv.flush();
    }

    private static void row(Utf8Stream csv, List<String> cells) throws IOException {
        boolean alone = cells.size() == 1;
        for (int column = 0; column < cells.size(); column++) {
            if (column > 0) {
                csv.write(',');
            }
            cell(csv, Emphasis.starred(cells.get(column)), alone);
        }
        csv.write('\n');
    }

    /// A lone empty cell is quoted, or its row would look like no row.
    private static void cell(Utf8Stream csv, String words, boolean alone) throws IOException {
        var safe = Formula.isLike(words) ? "'" + words : words;
        if (needsQuotes(safe) || (alone && safe.isEmpty())) {
            csv.write('"').write(safe.replace("\"", "\"\"")).write('"');
        } else {
            csv.write(safe);
        }
    }

    private static boolean needsQuotes(String words) {
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (letter == ',' || letter == '"' || letter == '\n' || letter == '\r') {
                return true;
            }
        }
        return !words.isEmpty() && (words.charAt(0) <= ' ' || words.charAt(words.length() - 1) <= ' ');
    }
}
