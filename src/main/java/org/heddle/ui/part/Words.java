package org.heddle.ui.part;

import javafx.scene.control.Label;

/// Words on the screen in the look of style classes.
public final class Words {
    private Words() {}

    public static Label of(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// Words that go on in the next line where the room ends; shortened there when they are of a kind on which a wrapped label fails.
    public static Label wrapped(String words, String... styles) {
        var label = of(words, styles);
        SourceWords.wrap(label);
        return label;
    }
}
