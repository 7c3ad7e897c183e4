package org.heddle.ui.part;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Words of a source or of a person outside the transcript: they wrap, in any script, and are cut off below a height.
public final class SourceWords {
    private static final double ROOM = 1.1;

    private SourceWords() {}

    /// White space of any kind is shown as one blank.
    public static Region of(String said, double mostHeight, String... styles) {
        String words = said.replaceAll("\\s+", " ");
        Region node = Shaped.cuts(words).isEmpty() ? label(words) : flow(words);
        // In a row, shaped words stand in the middle like a label.
        node.setMaxHeight(node instanceof TextFlow && mostHeight == Double.MAX_VALUE ? Region.USE_PREF_SIZE : mostHeight);
        node.getStyleClass().addAll(styles);
        return node;
    }

    /// Whether a wrapping label can show these words.
    public static boolean fitALabel(String words) {
        return Shaped.cuts(words).isEmpty();
    }

    private static Region label(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    /// Words for a `SourceFlow` of one's own, in pieces that wrap in any script.
    public static List<Text> pieces(String words, String... styles) {
        var pieces = new ArrayList<Text>();
        var cuts = new ArrayList<>(Shaped.cuts(words));
        cuts.add(words.length());
        int start = 0;
        for (int cut : cuts) {
            if (start < cut) {
                var piece = new Text(words.substring(start, cut));
                piece.getStyleClass().addAll(styles);
                pieces.add(piece);
                start = cut;
            }
        }
        return pieces;
    }

    /// From which side words are read.
    public static NodeOrientation direction(String words) {
        boolean isLeftToRight = new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        return isLeftToRight ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.RIGHT_TO_LEFT;
    }

    /// Lets a label wrap, except while its words are of a kind on which a `Label` fails: then it is shortened.
    public static void wrap(Labeled label) {
        label.wrapTextProperty().bind(label.textProperty().map(words -> Shaped.cuts(words).isEmpty()).orElse(true));
    }

    /// Lets a field wrap, except while there is right-to-left writing in it, on which a wrapping text area of JavaFX 26 fails.
    /// To be called before the field is in a window: then this hears of new words before its skin does, which would still measure them wrapped.
    public static void wrap(TextArea area) {
        area.setWrapText(canWrap(area.getText()));
        area.textProperty().addListener((Observable _) -> {
            boolean canWrap = canWrap(area.getText());
            if (canWrap != area.isWrapText()) {
                area.setWrapText(canWrap);
                area.lookupAll(".text").stream().filter(Text.class::isInstance).forEach(drawn -> ((Text) drawn).setWrappingWidth(0));
            }
            giveRoom(area);
        });
        area.skinProperty().addListener((Observable _) -> giveRoom(area));
        area.fontProperty().addListener((Observable _) -> giveRoom(area));
    }

    /// What does not wrap is measured as if it were to wrap at its own width, which a long line exceeds by a fraction when it is measured again.
    private static void giveRoom(TextArea area) {
        if (area.lookup(".content") instanceof Region content) {
            content.setMinWidth(area.isWrapText() ? Region.USE_COMPUTED_SIZE : width(area) * ROOM);
        }
    }

    private static double width(TextArea area) {
        var alone = new Text(area.getText());
        alone.setFont(area.getFont());
        return alone.getLayoutBounds().getWidth();
    }

    private static boolean canWrap(String words) {
        return !Bidi.requiresBidi(words.toCharArray(), 0, words.length());
    }

    /// A `Label` fails on a right-to-left run that wraps.
    private static Region flow(String words) {
        var flow = new SourceFlow(pieces(words, "source-words").toArray(Text[]::new));
        flow.setNodeOrientation(direction(words));
        flow.setMinHeight(0);
        flow.setAccessibleText(words);
        var inside = new Rectangle();
        inside.widthProperty().bind(flow.widthProperty());
        inside.heightProperty().bind(flow.heightProperty());
        flow.setClip(inside);
        return flow;
    }
}
