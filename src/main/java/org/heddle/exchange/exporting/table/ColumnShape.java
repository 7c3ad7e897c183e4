package org.heddle.exchange.exporting.table;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// How much room the cells of a column ask for, in letters: `longest` for no line break at all,
/// `least` for breaks between words only (or none, in short cells).
public record ColumnShape(int longest, int least, boolean figures) {
    private static final int LONGEST = 400;
    private static final int LEAST = 18;
    private static final int ONE_LINE = 16;
    private static final int PROSE = 60;
    private static final int MARGIN = 3;
    private static final int SHEET_PROSE = 64;
    private static final int SHEET = 28;
    private static final Pattern FIGURE = Pattern.compile("[-+−]?\\d[\\d., ]*%?");
    private static final Pattern BREAK = Pattern.compile("\\s+");

    public static ColumnShape of(String heading, List<String> cells) {
        int longest = bold(longestLine(heading));
        int least = bold(longestWord(heading));
        for (var cell : cells) {
            longest = Math.max(longest, longestLine(cell));
            least = Math.max(least, longestWord(cell));
        }
        var filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        boolean figures = !filled.isEmpty() && filled.stream().allMatch(cell -> FIGURE.matcher(cell).matches());
        return new ColumnShape(Math.min(longest, LONGEST), longest <= ONE_LINE ? longest : Math.min(least, LEAST), figures);
    }

    /// Whole sentences, such as quotes.
    public boolean isProse() {
        return longest > PROSE;
    }

    /// In a spreadsheet's unit, the width of one figure, with room for the filter's arrow.
    public int sheetWidth() {
        return Math.min(longest + 4, isProse() ? SHEET_PROSE : SHEET);
    }

    /// How many lines these words take up in a column, estimated; a letter of East Asia or an emoji is two wide.
    public static int lines(String words, int width) {
        int room = width + width / 8;
        int lines = 1;
        int filled = 0;
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            filled += letter >= '\u2E80' ? 2 : 1;
            if (letter == '\n' || filled > room) {
                lines++;
                filled = letter == '\n' ? 0 : 1;
            }
        }
        return lines;
    }

    /// Shares a page's width: everybody gets what they need, and long cells get most of the rest.
    public static int[] widths(List<ColumnShape> shapes, int page, int letter) {
        long wanted = shapes.stream().mapToLong(shape -> shape.wide(letter)).sum();
        long needed = shapes.stream().mapToLong(shape -> shape.narrow(letter)).sum();
        if (wanted <= page) {
            return shapes.stream().mapToInt(shape -> shape.wide(letter)).toArray();
        }
        if (needed >= page) {
            return crowded(shapes, page, letter);
        }
        double share = (double) (page - needed) / (wanted - needed);
        return shapes.stream()
                .mapToInt(shape -> shape.narrow(letter) + (int) (share * (shape.wide(letter) - shape.narrow(letter))))
                .toArray();
    }

    /// Where not even the least has room, narrow columns need not break their words, and of the others sentences get three times the room of words.
    private static int[] crowded(List<ColumnShape> shapes, int page, int letter) {
        int most = most(shapes.stream().mapToInt(shape -> shape.narrow(letter)).sorted().toArray(), page);
        Predicate<ColumnShape> hasRoom = shape -> !shape.isProse() && shape.narrow(letter) <= most;
        int left = page - shapes.stream().filter(hasRoom).mapToInt(shape -> shape.narrow(letter)).sum();
        int weights = shapes.stream().filter(hasRoom.negate()).mapToInt(ColumnShape::weight).sum();
        return shapes.stream().mapToInt(shape -> hasRoom.test(shape) ? shape.narrow(letter) : left * shape.weight() / weights).toArray();
    }

    private int weight() {
        return isProse() ? 3 : 1;
    }

    /// What the widest columns get, so that the narrow ones need not break their words.
    private static int most(int[] ascending, int page) {
        int left = page;
        for (int at = 0; at < ascending.length; at++) {
            int fair = left / (ascending.length - at);
            if (ascending[at] > fair) {
                return fair;
            }
            left -= ascending[at];
        }
        return page;
    }

    private int wide(int letter) {
        return (longest + MARGIN) * letter;
    }

    private int narrow(int letter) {
        return (least + MARGIN) * letter;
    }

    private static int bold(int letters) {
        return letters + letters / 5 + 1;
    }

    private static int longestLine(String words) {
        return words.lines().mapToInt(String::length).max().orElse(0);
    }

    private static int longestWord(String words) {
        return BREAK.splitAsStream(words).mapToInt(String::length).max().orElse(0);
    }
}
