package org.heddle.ui.codebook;

import javafx.scene.control.TreeItem;
import org.heddle.domain.codebook.Code;

/// A heading over codes in the tree: another dimension, or the retired ones. It is no code and cannot be applied.
final class CodeHeading extends TreeItem<Code> {
    private final String words;

    CodeHeading(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
