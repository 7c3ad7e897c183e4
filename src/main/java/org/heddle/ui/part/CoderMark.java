package org.heddle.ui.part;

import javafx.scene.control.Label;
import org.heddle.domain.team.Coder;

/// A coder's initials in a round mark; its colour says which coder, in joining order.
public final class CoderMark extends Label {
    private static final int COLOURS = 4;

    public CoderMark(Coder coder, int position, boolean isSmall) {
        super(coder.initials());
        getStyleClass().addAll("coder-mark", "coder-" + (position % COLOURS));
        if (isSmall) {
            getStyleClass().add("small-mark");
        }
        setAccessibleText(coder.name());
    }
}
