package org.heddle.ui.memo;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.heddle.ui.part.SourceFlow;
import org.heddle.ui.part.SourceWords;

/// Plain Markdown as it reads: headings, emphasis, lists, quotes, links. Nothing in it is ever fetched or opened,
/// and what is nested or repeated beyond reason is shown as far as that goes.
public final class MarkdownView extends VBox {
    private static final int MOST_BLOCKS = 400;
    private static final int DEEPEST = 8;
    private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(DEEPEST).build();

    private int left;

    public MarkdownView() {
        getStyleClass().add("markdown");
        setAccessibleText("The memo as it reads");
    }

    public void show(String markdown) {
        getChildren().clear();
        left = MOST_BLOCKS;
        blocks(PARSER.parse(markdown), this);
        if (left <= 0) {
            var rest = new Label("The preview ends here. The whole text is there to write in.");
            rest.setWrapText(true);
            rest.getStyleClass().addAll("muted", "small");
            getChildren().add(rest);
        }
    }

    private void blocks(org.commonmark.node.Node parent, Pane into) {
        for (var child = parent.getFirstChild(); child != null && left > 0; child = child.getNext()) {
            if (child instanceof Block block) {
                left--;
                into.getChildren().add(shown(block));
            }
        }
    }

    private Node shown(Block block) {
        return switch (block) {
            case Heading heading -> flow(heading, "markdown-heading", "markdown-h" + Math.min(3, heading.getLevel()));
            case BlockQuote quote -> within(quote, "markdown-quote");
            case BulletList list -> list(list, -1);
            case OrderedList list -> list(list, list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber());
            case ThematicBreak _ -> line();
            case FencedCodeBlock code -> plain(code.getLiteral(), "markdown-code");
            case IndentedCodeBlock code -> plain(code.getLiteral(), "markdown-code");
            case HtmlBlock html -> plain(html.getLiteral(), "markdown-text");
            case Paragraph paragraph -> flow(paragraph, "markdown-text");
            default -> within(block, "markdown-part");
        };
    }

    private VBox within(Block block, String style) {
        var box = new VBox();
        box.getStyleClass().add(style);
        blocks(block, box);
        return box;
    }

    /// `number`: of the first item; below 0 for bullets.
    private VBox list(Block list, int number) {
        var box = new VBox();
        box.getStyleClass().add("markdown-list");
        int next = number;
        for (var item = list.getFirstChild(); item != null && left > 0; item = item.getNext()) {
            if (item instanceof ListItem one) {
                left--;
                var mark = new Label(number < 0 ? "•" : next++ + ".");
                mark.getStyleClass().add("markdown-mark");
                mark.setMinWidth(USE_PREF_SIZE);
                var words = within(one, "markdown-part");
                HBox.setHgrow(words, Priority.ALWAYS);
                box.getChildren().add(new HBox(mark, words));
            }
        }
        return box;
    }

    private static Region line() {
        var line = new Region();
        line.getStyleClass().add("markdown-line");
        return line;
    }

    private static TextFlow plain(String words, String style) {
        return flow(SourceWords.pieces(words.stripTrailing(), "source-words"), words, style);
    }

    private static TextFlow flow(Block block, String... styles) {
        var pieces = new ArrayList<Text>();
        var said = new StringBuilder();
        for (MarkdownRun run : MarkdownRun.of(block)) {
            pieces.addAll(SourceWords.pieces(run.words(), run.styles().toArray(String[]::new)));
            said.append(run.words());
        }
        return flow(pieces, said.toString(), styles);
    }

    private static TextFlow flow(List<Text> pieces, String said, String... styles) {
        var flow = new SourceFlow(pieces.toArray(Text[]::new));
        flow.setNodeOrientation(SourceWords.direction(said));
        flow.setAccessibleText(said);
        flow.getStyleClass().addAll(styles);
        flow.setMinWidth(0);
        return flow;
    }
}
