package org.heddle.ui.part.choice;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;

/// Where one of several is chosen, an arrow key chooses the next as a click does: JavaFX marks it, and does not say so to whoever waits for it.
public final class ArrowChoice {
    private ArrowChoice() {}

    /// For all such buttons below this node; the focus stays with the button.
    public static void in(Node root) {
        root.addEventFilter(KeyEvent.KEY_RELEASED, key -> {
            if (key.getCode().isArrowKey() && key.getTarget() instanceof ToggleButton button && button.getToggleGroup() != null && button.isSelected()
                    && button.getOnAction() != null) {
                button.getOnAction().handle(new ActionEvent(button, button));
                button.requestFocus();
            }
        });
    }
}
