package org.heddle.exchange.exporting.tex;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;
import org.heddle.exchange.exporting.table.ColumnShape;
import org.heddle.exchange.exporting.table.ReportFormat;
import org.heddle.exchange.exporting.table.SampledTable;

/// A report as a LaTeX document, with tables that go on over pages and repeat their heading.
public final class TexFormat implements ReportFormat {
    @Override
    public void write(Report report, OutputStream out) throws IOException {
        TexFile.write(out, tex -> document(tex, report));
    }

    private static void document(Writer tex, Report report) throws IOException {
        tex.write("\\section*{" + TexText.of(report.title()) + "}\n");
        for (var paragraph : report.paragraphs()) {
            tex.write("\n" + TexText.of(paragraph) + "\n");
        }
        for (var table : report.tables()) {
            if (!table.title().equals(report.title())) {
                tex.write("\n\\subsection*{" + TexText.of(table.title()) + "}\n");
            }
            table(tex, table);
        }
    }

    private static void table(Writer tex, Table table) throws IOException {
        var sampled = new SampledTable(table);
        tex.write("\n\\begin{longtable}{" + columns(sampled) + "}\n\\toprule\n");
        row(tex, table.heads());
        tex.write("\\midrule\n\\endhead\n");
        sampled.eachRow(cells -> {
            if (table.isHeading(cells)) {
                tex.write("\\multicolumn{" + table.columns().size() + "}{" + TexPage.column(1) + "}{\\textbf{" + TexText.of(cells.getFirst()) + "}} \\\\*\n");
            } else {
                row(tex, cells);
            }
        });
        tex.write("\\bottomrule\n\\end{longtable}\n");
    }

    private static String columns(SampledTable sampled) {
        int[] widths = ColumnShape.widths(sampled.shapes(), 10_000, 90);
        double all = Math.max(1, Arrays.stream(widths).sum());
        return Arrays.stream(widths).mapToObj(width -> TexPage.column(width / all)).collect(Collectors.joining());
    }

    private static void row(Writer tex, List<String> cells) throws IOException {
        for (int at = 0; at < cells.size(); at++) {
            tex.write((at == 0 ? "" : " & ") + TexText.of(cells.get(at)));
        }
        tex.write(" \\\\\n");
    }
}
