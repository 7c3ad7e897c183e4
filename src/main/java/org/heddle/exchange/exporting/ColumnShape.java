package org.heddle.exchange.exporting;

import java.util.List;
import java.util.regex.Pattern;

/// How much room the cells of a column ask for, in letters: `longest` for no line break at all, `least` for breaks between words only.
record ColumnShape(int longest, int least, boolean figures) {
    private static final int LONGEST = 400;
    private static final int LEAST = 18;
    private static final int PROSE = 60;
    private static final Pattern FIGURE = Pattern.compile("[-+−]?\\d[\\d., ]*%?");
    private static final Pattern BREAK = Pattern.compile("\\s+");

    static ColumnShape of(String heading, List<String> cells) {
        int longest = longestLine(heading);
        int least = longestWord(heading);
        for (var cell : cells) {
            longest = Math.max(longest, longestLine(cell));
            least = Math.max(least, longestWord(cell));
        }
        var filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        boolean figures = !filled.isEmpty() && filled.stream().allMatch(cell -> FIGURE.matcher(cell).matches());
        return new ColumnShape(Math.min(longest, LONGEST), Math.min(least, LEAST), figures);
    }

    /// Whole sentences, such as quotes.
    boolean isProse() {
        return longest > PROSE;
    }

    /// Shares a page's width: everybody gets what they need, and long cells get most of the rest.
    static int[] widths(List<ColumnShape> shapes, int page, int letter) {
        long wanted = shapes.stream().mapToLong(shape -> shape.wide(letter)).sum();
        long needed = shapes.stream().mapToLong(shape -> shape.narrow(letter)).sum();
        if (wanted <= page) {
            return shapes.stream().mapToInt(shape -> shape.wide(letter)).toArray();
        }
        if (needed >= page) {
            return shapes.stream().mapToInt(shape -> (int) (page * (long) shape.narrow(letter) / needed)).toArray();
        }
        double share = (double) (page - needed) / (wanted - needed);
        return shapes.stream()
                .mapToInt(shape -> shape.narrow(letter) + (int) (share * (shape.wide(letter) - shape.narrow(letter))))
                .toArray();
    }

    private int wide(int letter) {
        return (longest + 3) * letter;
    }

    private int narrow(int letter) {
        return (Math.min(least, longest) + 3) * letter;
    }

    private static int longestLine(String words) {
        return words.lines().mapToInt(String::length).max().orElse(0);
    }

    private static int longestWord(String words) {
        return BREAK.splitAsStream(words).mapToInt(String::length).max().orElse(0);
    }
}
