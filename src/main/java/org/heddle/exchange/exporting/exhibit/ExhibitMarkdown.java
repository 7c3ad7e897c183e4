package org.heddle.exchange.exporting.exhibit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heddle.domain.quotes.exhibit.PrintedExhibit;
import org.heddle.domain.quotes.exhibit.PrintedExhibit.Cell;
import org.heddle.domain.quotes.exhibit.PrintedExhibit.Row;
import org.heddle.exchange.exporting.MarkdownText;

/// Exhibits as plain text with GitHub's tables. Those have no cells over several columns: an arrow says that the cell to the left goes on.
final class ExhibitMarkdown implements ExhibitFiles.Format {
    private static final String GOES_ON = "←";

    @Override
    public void write(List<PrintedExhibit> exhibits, OutputStream out) throws IOException {
        var words = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        for (PrintedExhibit exhibit : exhibits) {
            words.write("# " + MarkdownText.inline(exhibit.title()) + "\n\n");
            words.write(line(exhibit.heads().stream().map(MarkdownText::inline).toList()));
            words.write("| --- ".repeat(exhibit.heads().size()) + "|\n");
            for (Row row : exhibit.rows()) {
                words.write(line(cells(row)));
            }
            for (String note : exhibit.notes()) {
                words.write("\n" + MarkdownText.paragraph(note) + "\n");
            }
            words.write("\n");
        }
        words.flush();
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        cells.add(Stream.of("**" + MarkdownText.inline(row.head()) + "**", MarkdownText.inline(row.gloss())).filter(words -> !words.isEmpty())
                .collect(Collectors.joining("<br>")));
        for (Cell cell : row.cells()) {
            cells.add(cell.paragraphs().stream().map(MarkdownText::inline).collect(Collectors.joining("<br><br>")));
            for (int more = 1; more < cell.across(); more++) {
                cells.add(GOES_ON);
            }
        }
        return cells;
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
