package org.heddle.ui.memo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/// Words of one paragraph that look the same. A link shows its address, because nothing here can be opened.
record MarkdownRun(String words, List<String> styles) {
    MarkdownRun {
        styles = List.copyOf(styles);
    }

    /// Walks without recursion: emphasis may be nested without end.
    static List<MarkdownRun> of(Block block) {
        var runs = new ArrayList<MarkdownRun>();
        Node at = block.getFirstChild();
        while (at != null) {
            String words = words(at);
            if (!words.isEmpty()) {
                runs.add(new MarkdownRun(words, styles(at, block)));
            }
            if (at.getFirstChild() != null) {
                at = at.getFirstChild();
            } else {
                at = after(at, block, runs);
            }
        }
        return runs;
    }

    private static @Nullable Node after(Node done, Block block, List<MarkdownRun> runs) {
        Node at = done;
        while (at != null && at != block && at.getNext() == null) {
            at = at.getParent();
            if (at instanceof Link link && !link.getDestination().isEmpty()) {
                runs.add(new MarkdownRun(" (" + link.getDestination() + ")", List.of("markdown-run", "markdown-address")));
            }
        }
        return at == null || at == block ? null : at.getNext();
    }

    private static String words(Node node) {
        return switch (node) {
            case Text text -> text.getLiteral();
            case Code code -> code.getLiteral();
            case HtmlInline html -> html.getLiteral();
            case SoftLineBreak _ -> " ";
            case HardLineBreak _ -> "\n";
            default -> "";
        };
    }

    private static List<String> styles(Node node, Block block) {
        Set<String> styles = new LinkedHashSet<>(List.of("markdown-run"));
        int steps = 0;
        for (Node at = node; at != null && at != block && steps < 16; at = at.getParent()) {
            steps++;
            switch (at) {
                case StrongEmphasis _ -> styles.add("markdown-strong");
                case Emphasis _ -> styles.add("markdown-emphasis");
                case Code _ -> styles.add("markdown-code-run");
                case Link _, Image _ -> styles.add("markdown-link");
                default -> { }
            }
        }
        return List.copyOf(styles);
    }
}
