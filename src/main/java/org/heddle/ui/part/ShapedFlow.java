package org.heddle.ui.part;

import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Words that are shaped together, in a column that may have no width yet: they are laid out only where every word has room.
final class ShapedFlow extends TextFlow {
    ShapedFlow(List<Text> pieces) {
        super(pieces.toArray(Text[]::new));
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width == USE_COMPUTED_SIZE ? width : Math.max(width, Shaped.NARROWEST));
    }

    @Override
    public void resize(double width, double height) {
        super.resize(Math.max(width, Shaped.NARROWEST), height);
    }
}
