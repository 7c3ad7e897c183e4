package org.heddle.cli.frame;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.heddle.domain.Refusal;
import org.heddle.domain.project.Applied;

/// Where a command writes: its answer to one stream, what it has to say about it to the other. UTF-8 whatever the locale.
public final class Output {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_CELL = 60;
    private static final Pattern CONTROL = Pattern.compile("\\p{IsControl}");

    private final OutputStream answer;
    private final OutputStream remarks;

    public Output(OutputStream answer, OutputStream remarks) {
        this.answer = new BufferedOutputStream(answer, BUFFER);
        this.remarks = remarks;
    }

    /// One line of the answer.
    public void line(String words) {
        write(words);
        write("\n");
    }

    /// What an act did.
    public void done(Applied act) {
        line(act.isNothing() ? "Nothing has changed." : act.sentence() + ".");
    }

    public void write(String words) {
        try {
            answer.write(words.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw failed(failure);
        }
    }

    /// Rows in aligned columns; line breaks become spaces. Only the last column may be longer than a cell.
    public void columns(Iterable<List<String>> rows) {
        var all = new ArrayList<List<String>>();
        rows.forEach(row -> all.add(cells(row)));
        int[] widths = all.isEmpty() ? new int[0] : new int[all.getFirst().size()];
        all.forEach(row -> {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], length(row.get(column)));
            }
        });
        all.forEach(row -> line(aligned(row, widths)));
    }

    private static String aligned(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            line.append(row.get(column)).repeat(" ", widths[column] - length(row.get(column)) + 2);
        }
        return line.toString().stripTrailing();
    }

    private static List<String> cells(List<String> row) {
        var cells = new ArrayList<>(row.subList(0, row.size() - 1).stream().map(Output::shortened).toList());
        cells.add(onOneLine(row.getLast()));
        return cells;
    }

    /// The words on one line, cut where they are longer than a cell.
    public static String shortened(String words) {
        String line = onOneLine(words);
        return length(line) <= LONGEST_CELL ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_CELL - 1)) + "…";
    }

    private static String onOneLine(String words) {
        return CONTROL.matcher(words).replaceAll(" ");
    }

    private static int length(String words) {
        return words.codePointCount(0, words.length());
    }

    /// One JSON document; lists may be computed while they are written.
    public void json(Object document) {
        try {
            Json.write(document, answer);
            answer.write('\n');
        } catch (IOException failure) {
            throw failed(failure);
        }
    }

    /// One line about the work, beside the answer.
    public void remark(String sentence) {
        say(onOneLine(sentence));
    }

    private void say(String line) {
        try {
            remarks.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            remarks.flush();
        } catch (IOException _) {
            // There is nobody left to tell.
        }
    }

    public void flush() {
        try {
            answer.flush();
        } catch (IOException failure) {
            throw failed(failure);
        }
    }

    private static RuntimeException failed(IOException failure) {
        boolean isPipe = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
        return isPipe ? new ReaderLeft() : new Refusal("The answer could not be written; is the disk full? The project itself is unharmed.");
    }
}
