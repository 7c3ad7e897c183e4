package org.heddle.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.heddle.ui.transcript.TranscriptView;

/// Looks through a window for words that are cut and for controls that reach out of it; excerpts of transcripts and cells of tables may be cut,
/// and so may what has a tooltip. Used on the JavaFX thread.
final class Squeezed {
    private static final double GRACE = 1.5;
    private static final List<String> EXCERPTS = List.of("kwic-words", "quote-words", "queue-excerpt", "passage-words", "passage-block", "matrix-quotation");

    private final Bounds window;
    private final List<String> found = new ArrayList<>();

    private Squeezed(Parent root) {
        window = root.localToScene(root.getLayoutBounds());
        walk(root, false, false);
    }

    static List<String> in(Parent root) {
        return new Squeezed(root).found;
    }

    /// Words may be shortened where a tooltip says them whole, and rows may reach below a list that scrolls.
    private void walk(Node node, boolean told, boolean scrolls) {
        boolean isDrawnByHand = node instanceof TranscriptView || node instanceof TableView<?> || "matrix-body".equals(node.getId())
                || node.getStyleClass().contains("matrix-body");
        if (!node.isVisible() || node.getOpacity() == 0 || isDrawnByHand) {
            return;
        }
        boolean isTold = told || node instanceof Control control && control.getTooltip() != null
                || node.getProperties().containsKey("javafx.scene.control.Tooltip");
        if (node instanceof Labeled labeled && isInSight(node)) {
            look(labeled, isTold, scrolls);
        } else if (node instanceof TextInputControl && isInSight(node)) {
            reach((Region) node, scrolls);
        }
        boolean isScroller = scrolls || node instanceof ScrollPane || node instanceof ListView<?> || node instanceof TreeView<?>
                || node instanceof TableView<?>;
        if (node instanceof Parent parent && !(node instanceof ScrollBar)) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, isTold, isScroller));
        }
    }

    private boolean isInSight(Node node) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        return node.getLayoutBounds().getWidth() > 0 && at.intersects(window);
    }

    private void look(Labeled labeled, boolean told, boolean scrolls) {
        String words = Optional.ofNullable(labeled.getText()).orElse("");
        if (words.isEmpty() || labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) {
            return;
        }
        Text drawn = labeled.getChildrenUnmodifiable().stream().filter(child -> child.getStyleClass().contains("text"))
                .map(Text.class::cast).findFirst().orElse(null);
        boolean isExcerpt = labeled.getStyleClass().stream().anyMatch(EXCERPTS::contains);
        if (drawn != null && !drawn.getText().equals(words) && !told && !isExcerpt) {
            say("cut to “" + drawn.getText() + "”", labeled, words);
        }
        if (labeled instanceof Label && !labeled.isWrapText() && labeled.getHeight() < labeled.prefHeight(-1) - GRACE && !scrolls) {
            say("too low", labeled, words);
        }
        reach(labeled, scrolls);
    }

    private void reach(Region node, boolean scrolls) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        if (at.getMaxX() > window.getMaxX() + GRACE || at.getMinX() < window.getMinX() - GRACE
                || !scrolls && (at.getMaxY() > window.getMaxY() + GRACE || at.getMinY() < window.getMinY() - GRACE)) {
            say("outside the window", node, node instanceof Labeled labeled ? labeled.getText() : "");
        }
        for (Parent above = node.getParent(); above instanceof Region region; above = above.getParent()) {
            Bounds room = region.localToScene(region.getLayoutBounds());
            if (at.getMaxX() > room.getMaxX() + GRACE || at.getMinX() < room.getMinX() - GRACE) {
                say("wider than its " + region.getClass().getSimpleName() + " " + region.getStyleClass(), node,
                        node instanceof Labeled labeled ? labeled.getText() : "");
                return;
            }
            if (region instanceof Control) {
                return;
            }
        }
    }

    private void say(String what, Region node, String words) {
        String line = "%s: %s#%s “%s” (%.0f of %.0f)".formatted(what, node.getClass().getSimpleName(), node.getId(), words, node.getWidth(),
                node.prefWidth(-1));
        if (!found.contains(line)) {
            found.add(line);
        }
    }
}
