package org.heddle.exchange.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.heddle.domain.manuscript.Block;
import org.heddle.domain.manuscript.Block.Kind;

/// A table of a paper while it is read; its first row heads the columns.
final class WordTable {
    private static final int WIDEST = 200;

    private final List<List<Cell>> rows = new ArrayList<>();

    /// A cell over so many columns.
    private static final class Cell {
        private final StringBuilder words = new StringBuilder();
        private int width = 1;
    }

    void row() {
        rows.add(new ArrayList<>());
    }

    void cell() {
        if (!rows.isEmpty()) {
            rows.getLast().add(new Cell());
        }
    }

    void span(String columns) {
        if (isOpen() && columns.matches("\\d{1,3}")) {
            rows.getLast().getLast().width = Math.clamp(Integer.parseInt(columns), 1, WIDEST);
        }
    }

    boolean isOpen() {
        return !rows.isEmpty() && !rows.getLast().isEmpty();
    }

    void add(String words) {
        StringBuilder cell = rows.getLast().getLast().words;
        cell.append(cell.isEmpty() ? "" : "\n").append(words);
    }

    String words() {
        var lines = rows.stream().map(row -> String.join("\t", row.stream().map(cell -> cell.words).toList())).toList();
        return String.join("\n", lines);
    }

    List<Block> blocks(int number) {
        var blocks = new ArrayList<Block>();
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Cell cell : rows.get(row)) {
                String words = cell.words.toString();
                if (!words.isBlank()) {
                    List<String> besides = rows.get(row).stream().filter(other -> other != cell).map(other -> other.words.toString()).toList();
                    blocks.add(new Block(Kind.CELL, "table %d, row %d, column %d".formatted(number, row + 1, column + 1), words,
                            row == 0 ? "" : heading(column), besides));
                }
                column += cell.width;
            }
        }
        return blocks;
    }

    private String heading(int column) {
        int at = 0;
        for (Cell cell : rows.getFirst()) {
            if (column < at + cell.width) {
                return cell.words.toString();
            }
            at += cell.width;
        }
        return "";
    }
}
