package org.heddle.domain.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A titled text of headings, paragraphs, lists and quotations, ready to be written to a file.
public record Document(String title, List<Block> blocks) {
    private static final Pattern BLANK = Pattern.compile("\\n\\s*\\n");
    private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*+]|\\d+[.)])\\s+");
    private static final Pattern HEADING = Pattern.compile("^#+\\s+");
    private static final Pattern EMPHASIS = Pattern.compile("(\\*\\*|__|\\*|`)(?=\\S)(.+?)(?<=\\S)\\1");

    public Document {
        blocks = List.copyOf(blocks);
    }

    /// One part of the text.
    public sealed interface Block {
        /// `level` 1 is just below the title.
        record Heading(int level, String words) implements Block {}

        record Paragraph(String words) implements Block {}

        record Item(String words) implements Block {}

        /// `attribution` with its brackets, or empty.
        record Quotation(String words, String attribution) implements Block {}

        /// A table with its title.
        record Grid(Table table) implements Block {}

        /// Said about the text, not part of it.
        record Remark(String words) implements Block {}
    }

    /// A memo's Markdown as paragraphs and items; emphasis is left out.
    public static List<Block> prose(String markdown) {
        var blocks = new ArrayList<Block>();
        for (String part : BLANK.split(markdown.strip(), -1)) {
            var sentence = new ArrayList<String>();
            for (String line : part.lines().toList()) {
                if (ITEM.matcher(line).find()) {
                    end(sentence, blocks);
                    blocks.add(new Block.Item(plain(ITEM.matcher(line).replaceFirst(""))));
                } else {
                    sentence.add(HEADING.matcher(line.strip()).replaceFirst(""));
                }
            }
            end(sentence, blocks);
        }
        return blocks;
    }

    private static void end(List<String> sentence, List<Block> blocks) {
        String words = plain(String.join(" ", sentence).strip());
        if (!words.isEmpty()) {
            blocks.add(new Block.Paragraph(words));
        }
        sentence.clear();
    }

    private static String plain(String words) {
        return EMPHASIS.matcher(words).replaceAll("$2").strip();
    }
}
