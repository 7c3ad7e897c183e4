package org.heddle.exchange.exporting;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;
import org.heddle.exchange.exporting.table.ReportFormat;

/// A report as plain text with GitHub's tables.
final class MarkdownFormat implements ReportFormat {
    @Override
    public void write(Report report, OutputStream out) throws IOException {
        var words = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        words.write("# " + MarkdownText.inline(report.title()) + "\n");
        for (var paragraph : report.paragraphs()) {
            words.write("\n" + MarkdownText.paragraph(paragraph) + "\n");
        }
        for (var table : report.tables()) {
            if (!table.title().equals(report.title())) {
                words.write("\n## " + MarkdownText.inline(table.title()) + "\n");
            }
            table(words, table);
        }
        words.flush();
    }

    static void table(Writer words, Table table) throws IOException {
        words.write('\n');
        row(words, table.heads());
        words.write("| --- ".repeat(table.columns().size()) + "|\n");
        for (var cells : table.rows()) {
            if (table.isHeading(cells)) {
                words.write("| **" + MarkdownText.inline(cells.getFirst()) + "** " + "| ".repeat(table.columns().size() - 1) + "|\n");
                continue;
            }
            row(words, cells);
        }
    }

    private static void row(Writer words, List<String> cells) throws IOException {
        for (var cell : cells) {
            words.write("| ");
            words.write(MarkdownText.inline(cell));
            words.write(' ');
        }
        words.write("|\n");
    }
}
