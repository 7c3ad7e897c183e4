package org.heddle.ui.part;

import java.text.Bidi;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A text flow that is never laid out narrower than its widest right-to-left word, nor, where shaped words wrap, than a few letters: JavaFX 26 fails on
/// shaped words that do not fit into a line, and before the first layout every line is too narrow.
public final class SourceFlow extends TextFlow {
    private static final double WIDEST_LETTER = 1.7;
    private static final double FEW_LETTERS = 10;
    private static final double UNTIL_LAID_OUT = 400;

    public SourceFlow(Node... pieces) {
        super(pieces);
        super.resize(UNTIL_LAID_OUT, 0);   // asked for its height, a flow without a width wraps after every letter until it is laid out
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
        double all = 0;
        double few = 0;
        boolean isRightToLeft = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        for (Node child : getChildren()) {
            if (child instanceof Text piece) {
                // No letter is wider than two thirds more than its font is high, so few words need to be measured.
                double most = piece.getText().length() * piece.getFont().getSize() * WIDEST_LETTER;
                all += most;
                few = Math.max(few, isRightToLeft || Shaped.isIn(piece.getText()) ? piece.getFont().getSize() * FEW_LETTERS : 0);
                if (most > Math.max(room, widest) && Bidi.requiresBidi(piece.getText().toCharArray(), 0, piece.getText().length())) {
                    widest = Math.max(widest, width(piece));
                }
            }
        }
        return Math.max(width, Math.max(all > room ? few : 0, Math.ceil(widest) + 1) + snappedLeftInset() + snappedRightInset());
    }

    /// A piece of a flow does not tell its own width.
    private static double width(Text piece) {
        var alone = new Text(piece.getText());
        alone.setFont(piece.getFont());
        return alone.getLayoutBounds().getWidth();
    }
}
