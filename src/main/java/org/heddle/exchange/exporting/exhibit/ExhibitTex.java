package org.heddle.exchange.exporting.exhibit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.heddle.domain.quotes.exhibit.PrintedExhibit;
import org.heddle.domain.quotes.exhibit.PrintedExhibit.Cell;
import org.heddle.domain.quotes.exhibit.PrintedExhibit.Row;
import org.heddle.exchange.exporting.tex.TexFile;
import org.heddle.exchange.exporting.tex.TexPage;
import org.heddle.exchange.exporting.tex.TexText;

/// Exhibits as a LaTeX document; a cell over several columns is a `multicolumn`.
final class ExhibitTex implements ExhibitFiles.Format {
    private static final double HEAD = 0.18;

    @Override
    public void write(List<PrintedExhibit> exhibits, OutputStream out) throws IOException {
        TexFile.write(out, tex -> {
            for (PrintedExhibit exhibit : exhibits) {
                write(tex, exhibit);
            }
        });
    }

    private static void write(Writer tex, PrintedExhibit exhibit) throws IOException {
        int columns = Math.max(1, exhibit.heads().size() - 1);
        double width = (1 - HEAD) / columns;
        tex.write("\n\\section*{" + TexText.of(exhibit.title()) + "}\n\n\\begin{longtable}{" + TexPage.column(HEAD) + TexPage.column(width).repeat(exhibit.heads().size() - 1)
                + "}\n\\toprule\n");
        tex.write(exhibit.heads().stream().map(head -> "\\textbf{" + TexText.of(head) + "}").collect(Collectors.joining(" & ")) + " \\\\\n\\midrule\n\\endhead\n");
        for (Row row : exhibit.rows()) {
            tex.write(line(row, width));
        }
        tex.write("\\bottomrule\n\\end{longtable}\n");
        for (String note : exhibit.notes()) {
            tex.write("\n{\\small " + TexText.of(note) + "}\n");
        }
    }

    private static String line(Row row, double width) {
        String gloss = row.gloss().isEmpty() ? "" : "\\newline{}\\textit{" + TexText.of(row.gloss()) + "}";
        return "\\textbf{" + TexText.of(row.head()) + "}" + gloss
                + row.cells().stream().map(cell -> " & " + cell(cell, width)).collect(Collectors.joining()) + " \\\\\n\\addlinespace\n";
    }

    private static String cell(Cell cell, double width) {
        String words = cell.paragraphs().stream().map(TexText::of).collect(Collectors.joining("\\par\\smallskip{}"));
        return cell.across() == 1 ? words
                : "\\multicolumn{" + cell.across() + "}{" + TexPage.column(width * cell.across()) + "}{" + words + "}";
    }
}
