package org.heddle.exchange.exporting;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.heddle.domain.Refusal;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;
import org.heddle.exchange.exporting.table.ReportFormat;
import org.heddle.exchange.exporting.tex.TexFormat;
import org.heddle.exchange.exporting.word.DocxFormat;
import org.heddle.exchange.exporting.workbook.XlsxFormat;

/// Writes a report to a file in the format that the file's name asks for.
public final class ReportFiles {
    /// The endings of the files that can be written, without their dot.
    public static final List<String> EXTENSIONS = List.of("csv", "xlsx", "docx", "html", "md", "json", "tex");

    private ReportFiles() {}

    /// Whether the file's name asks for a format that holds a single table.
    public static boolean holdsOneTable(Path out) {
        return extension(out).equals("csv");
    }

    /// Whole or not at all: whatever fails, also in the rows, an older file of that name stays as it was.
    public static void write(Report report, Path out) {
        var format = format(out);
        var checked = new Report(
                report.title(), report.paragraphs(), report.tables().stream().map(ReportFiles::checked).toList());
        WholeFile.write(out, stream -> format.write(checked, stream));
    }

    private static ReportFormat format(Path out) {
        return switch (extension(out)) {
            case "csv" -> new CsvFormat();
            case "xlsx" -> new XlsxFormat();
            case "docx" -> new DocxFormat();
            case "html" -> new HtmlFormat();
            case "md" -> new MarkdownFormat();
            case "json" -> new JsonFormat();
            case "tex" -> new TexFormat();
            default -> throw new Refusal("The file “%s” cannot be written: its name must end in .csv, .xlsx, .docx, .html, .md, .json or .tex."
                    .formatted(out.getFileName()));
        };
    }

    private static String extension(Path out) {
        var name = String.valueOf(out.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static Table checked(Table table) {
        int width = table.columns().size();
        return new Table(table.title(), table.columns(), table.heads(), () -> {
            Iterator<List<String>> rows = table.rows().iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return rows.hasNext();
                }

                @Override
                public List<String> next() {
                    var row = rows.next();
                    return table.isHeading(row) ? row : ofWidth(width, row);
                }
            };
        });
    }

    private static List<String> ofWidth(int width, List<String> row) {
        if (row.size() != width) {
            throw new IllegalArgumentException("a row of %d cells under %d columns".formatted(row.size(), width));
        }
        return row;
    }
}
