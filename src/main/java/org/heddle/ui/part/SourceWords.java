package org.heddle.ui.part;

import java.text.Bidi;
import java.util.ArrayList;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Words of a source or of a person outside the transcript: they wrap, in any script, and are cut off below a height.
public final class SourceWords {
    private SourceWords() {}

    /// White space of any kind is shown as one blank.
    public static Region of(String said, double mostHeight, String... styles) {
        String words = said.replaceAll("\\s+", " ");
        Region node = Shaped.cuts(words).isEmpty() ? label(words) : flow(words);
        node.setMaxHeight(mostHeight);
        node.getStyleClass().addAll(styles);
        return node;
    }

    private static Region label(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    /// A `Label` fails on a right-to-left run that wraps.
    private static Region flow(String words) {
        var flow = new TextFlow();
        var cuts = new ArrayList<>(Shaped.cuts(words));
        cuts.add(words.length());
        int start = 0;
        for (int cut : cuts) {
            if (start < cut) {
                var piece = new Text(words.substring(start, cut));
                piece.getStyleClass().add("source-words");
                flow.getChildren().add(piece);
                start = cut;
            }
        }
        boolean isLeftToRight = new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        flow.setNodeOrientation(isLeftToRight ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.RIGHT_TO_LEFT);
        flow.setMinHeight(0);
        flow.setAccessibleText(words);
        var inside = new Rectangle();
        inside.widthProperty().bind(flow.widthProperty());
        inside.heightProperty().bind(flow.heightProperty());
        flow.setClip(inside);
        return flow;
    }
}
