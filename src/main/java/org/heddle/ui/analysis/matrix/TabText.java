package org.heddle.ui.analysis.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Cells as spreadsheets put them on the clipboard: tabs between cells, lines between rows, quotation marks around what holds either.
final class TabText {
    private TabText() {}

    static String write(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(TabText::quoted).collect(Collectors.joining("\t"))).collect(Collectors.joining("\n"));
    }

    private static String quoted(String cell) {
        boolean isPlain = cell.indexOf('\t') < 0 && cell.indexOf('\n') < 0 && !cell.startsWith("\"");
        return isPlain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    static List<List<String>> read(String text) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean isQuoted = false;
        String all = text.replace("\r\n", "\n").replace('\r', '\n');
        for (int at = 0; at < all.length(); at++) {
            char letter = all.charAt(at);
            boolean isMark = letter == '"';
            if (isQuoted && isMark && at + 1 < all.length() && all.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else if (isMark && (isQuoted || cell.isEmpty())) {
                isQuoted = !isQuoted;
            } else if (!isQuoted && (letter == '\t' || letter == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (letter == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else {
                cell.append(letter);
            }
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            row.add(cell.toString());
            rows.add(List.copyOf(row));
        }
        return rows;
    }
}
