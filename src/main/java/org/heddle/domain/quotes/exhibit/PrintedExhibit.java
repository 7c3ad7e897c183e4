package org.heddle.domain.quotes.exhibit;

import java.util.List;
import java.util.stream.Stream;

/// An exhibit in words, ready to be written to a file or shown. In quotes, `report.Emphasis` marks what is emphasised.
public record PrintedExhibit(String title, List<String> heads, List<Row> rows, List<String> notes) {
    public PrintedExhibit {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /// A construct with words under its name, and its cells from left to right; those reach over all columns together.
    public record Row(String head, String gloss, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public record Cell(int across, String statement, List<Said> examples) {
        public Cell {
            examples = List.copyOf(examples);
        }

        /// What it says, a paragraph each.
        public List<String> paragraphs() {
            return Stream.concat(Stream.of(statement), examples.stream().map(Said::line)).filter(words -> !words.isEmpty()).toList();
        }
    }

    /// A quote as it is printed, with the words before and the attribution after it, brackets and marks included.
    public record Said(String leadIn, String quote, String attribution) {
        public String line() {
            return String.join(" ", Stream.of(leadIn, quote, attribution).filter(words -> !words.isEmpty()).toList());
        }
    }
}
