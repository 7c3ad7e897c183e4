package org.heddle.ui.part;

import java.text.Bidi;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A text flow that is never laid out narrower than its widest right-to-left word: JavaFX 26 fails on a right-to-left word that does not fit into a line,
/// and before the first layout every line is too narrow.
public final class SourceFlow extends TextFlow {
    private static final double WIDEST_LETTER = 1.7;

    public SourceFlow(Node... pieces) {
        super(pieces);
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width == USE_COMPUTED_SIZE ? width : wideEnough(width));
    }

    @Override
    public void resize(double width, double height) {
        super.resize(wideEnough(width), height);
    }

    private double wideEnough(double width) {
        double room = width - snappedLeftInset() - snappedRightInset();
        double widest = 0;
        for (Node child : getChildren()) {
            // No letter is wider than two thirds more than its font is high, so few words need to be measured.
            if (child instanceof Text piece && piece.getText().length() * piece.getFont().getSize() * WIDEST_LETTER > Math.max(room, widest)
                    && Bidi.requiresBidi(piece.getText().toCharArray(), 0, piece.getText().length())) {
                widest = Math.max(widest, width(piece));
            }
        }
        return Math.max(width, Math.ceil(widest) + 1 + snappedLeftInset() + snappedRightInset());
    }

    /// A piece of a flow does not tell its own width.
    private static double width(Text piece) {
        var alone = new Text(piece.getText());
        alone.setFont(piece.getFont());
        return alone.getLayoutBounds().getWidth();
    }
}
