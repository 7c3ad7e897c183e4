package org.heddle.exchange.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heddle.domain.manuscript.Block;
import org.heddle.domain.manuscript.Block.Kind;

/// The blocks of a paper in Markdown or plain text: headings, paragraphs, block quotes (`>` or set in), cells of pipe tables, notes.
final class PlainBlocks {
    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+");
    private static final Pattern UNDERLINE = Pattern.compile("^(=+|-{3,})\\s*$");
    private static final Pattern QUOTED = Pattern.compile("^ {0,3}>\\s?");
    private static final Pattern ROW = Pattern.compile("^\\s*\\|.*\\|\\s*$");
    private static final Pattern RULE = Pattern.compile("^\\s*\\|[\\s:|-]+\\|\\s*$");
    private static final Pattern NOTE = Pattern.compile("^\\[\\^[^\\]]{1,40}\\]:\\s*");
    private static final Pattern LISTED = Pattern.compile("^\\s*([-*+]|\\d+[.)])\\s+");
    private static final Pattern EMPHASIS = Pattern.compile("\\*\\*?(?=\\S)([^*\\n]*(?:\\n[^*\\n]+)?)(?<=\\S)\\*\\*?|(?<!\\w)__?(?=\\S)([^_\\n]+)(?<=\\S)__?(?!\\w)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!'\"-])");
    private static final Pattern LINK = Pattern.compile("(?<!\\\\)\\[([^\\[\\]]+)\\]\\([^()\\s]+\\)");
    private static final Pattern NOTE_MARK = Pattern.compile("\\[\\^[^\\]]{1,40}\\]");
    private static final Pattern CELLS = Pattern.compile("(?<!\\\\)\\|");

    private final List<String> lines;
    private final boolean isPlain;
    private final List<Block> blocks = new ArrayList<>();
    private int number;
    private int tables;

    /// `isPlain`: stars and lines mean nothing but themselves.
    PlainBlocks(String words, boolean isPlain) {
        lines = words.lines().toList();
        this.isPlain = isPlain;
    }

    List<Block> blocks() {
        for (int at = 0; at < lines.size();) {
            int end = end(at);
            if (end > at) {
                block(lines.subList(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return blocks;
    }

    /// The line behind the block that begins here.
    private int end(int from) {
        if (lines.get(from).isBlank()) {
            return from;
        }
        if (HEADING.matcher(lines.get(from)).find()) {
            return from + 1;
        }
        int end = from + 1;
        while (end < lines.size() && !lines.get(end).isBlank() && !HEADING.matcher(lines.get(end)).find() && isAlike(lines.get(from), lines.get(end))) {
            end++;
        }
        return end;
    }

    private boolean isAlike(String first, String next) {
        boolean isTable = !isPlain && ROW.matcher(first).find();
        return isTable == (!isPlain && ROW.matcher(next).find()) && !(QUOTED.matcher(next).find() && !QUOTED.matcher(first).find())
                && !NOTE.matcher(next).find() && !(LISTED.matcher(first).find() && LISTED.matcher(next).find());
    }

    private void block(List<String> some) {
        String first = some.getFirst();
        if (!isPlain && ROW.matcher(first).find()) {
            table(some);
        } else if (HEADING.matcher(first).find() || (some.size() == 2 && UNDERLINE.matcher(some.get(1)).find())) {
            add(Kind.HEADING, HEADING.matcher(first).replaceFirst(""));
        } else if (QUOTED.matcher(first).find()) {
            paragraphs(some.stream().map(line -> QUOTED.matcher(line).replaceFirst("")).toList());
        } else if (NOTE.matcher(first).find()) {
            add(Kind.NOTE, NOTE.matcher(String.join("\n", some)).replaceFirst(""));
        } else {
            boolean isSetIn = some.stream().allMatch(line -> line.startsWith("   ") || line.startsWith("\t")) && !LISTED.matcher(first).find();
            add(isSetIn ? Kind.SET_IN : Kind.PARAGRAPH, String.join("\n", some.stream().map(String::strip).toList()));
        }
    }

    /// An empty line inside a block quote begins another one.
    private void paragraphs(List<String> quoted) {
        var open = new ArrayList<String>();
        for (String line : Stream.concat(quoted.stream(), Stream.of("")).toList()) {
            if (!line.isBlank()) {
                open.add(line.strip());
            } else if (!open.isEmpty()) {
                add(Kind.QUOTE, String.join("\n", open));
                open.clear();
            }
        }
    }

    private void table(List<String> rows) {
        tables++;
        List<List<String>> cells = rows.stream().filter(row -> !RULE.matcher(row).find()).map(PlainBlocks::cells).toList();
        for (int row = 0; row < cells.size(); row++) {
            for (int column = 0; column < cells.get(row).size(); column++) {
                int at = column;
                List<String> own = cells.get(row);
                String heading = row > 0 && column < cells.getFirst().size() ? cells.getFirst().get(column) : "";
                blocks.add(new Block(Kind.CELL, "table %d, row %d, column %d".formatted(tables, row + 1, column + 1), plain(own.get(column)), heading,
                        IntStream.range(0, own.size()).filter(other -> other != at).mapToObj(own::get).map(this::plain).toList()));
            }
        }
    }

    private static List<String> cells(String row) {
        String inside = row.strip();
        inside = inside.substring(1, inside.length() - 1);
        return CELLS.splitAsStream(inside).map(cell -> cell.strip().replace("<br>", "\n").replace("\\|", "|")).toList();
    }

    private void add(Kind kind, String words) {
        blocks.add(Block.of(kind, "paragraph %d".formatted(++number), plain(words)));
    }

    /// Without the signs of Markdown.
    private String plain(String words) {
        if (isPlain) {
            return words;
        }
        String text = NOTE_MARK.matcher(LINK.matcher(words).replaceAll("$1")).replaceAll("");
        text = EMPHASIS.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                String.valueOf(found.group(1) == null ? found.group(2) : found.group(1))));
        return ESCAPED.matcher(text).replaceAll("$1").replace("&nbsp;", "\u00A0").replace("&shy;", "\u00AD");
    }
}
