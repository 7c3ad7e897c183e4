package org.heddle.exchange.text;

import java.util.ArrayList;
import java.util.List;
import org.heddle.domain.Refusal;

/// Reads separated values as RFC 4180 has them, and knows on which line each row begins.
final class CsvReader {
    private final String text;
    private final char separator;
    private final String name;
    private final StringBuilder cell = new StringBuilder();
    private final List<CsvTable.Row> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private int line = 1;
    private int rowLine = 1;

    private CsvReader(String text, char separator, String name) {
        this.text = text;
        this.separator = separator;
        this.name = name;
    }

    /// All rows that hold anything, the header among them. Line ends are line feeds.
    static List<CsvTable.Row> rows(String text, char separator, String name) {
        return new CsvReader(text, separator, name).read();
    }

    private List<CsvTable.Row> read() {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '"' && cell.isEmpty()) {
                at = quoted(at + 1);
            } else if (letter == separator) {
                endCell();
            } else if (letter == '\n') {
                endRow();
            } else {
                cell.append(letter);
            }
        }
        endRow();
        return rows;
    }

    /// Takes everything up to the closing quotation mark into the cell; answers where that mark stands.
    private int quoted(int from) {
        int opened = line;
        for (int at = from; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '"' && (at + 1 == text.length() || text.charAt(at + 1) != '"')) {
                return at;
            }
            at += letter == '"' ? 1 : 0;
            line += letter == '\n' ? 1 : 0;
            cell.append(letter);
        }
        throw new Refusal("“%s” cannot be read as a table: the quotation mark on line %d is never closed.".formatted(name, opened));
    }

    private void endCell() {
        cells.add(Formula.undefused(cell.toString()));
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        if (!cells.stream().allMatch(String::isBlank)) {
            rows.add(new CsvTable.Row(rowLine, cells));
        }
        cells = new ArrayList<>();
        line++;
        rowLine = line;
    }
}
