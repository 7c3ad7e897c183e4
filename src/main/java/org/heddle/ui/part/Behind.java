package org.heddle.ui.part;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/// What lies below a sheet: it takes neither keys nor the focus until the sheet is put away.
public final class Behind {
    private static final String WAITS = "waits";

    private final List<Node> waiting;
    private final Optional<Node> focused;

    private Behind(StackPane room) {
        waiting = room.getChildren().stream().filter(part -> !part.isDisable()).toList();
        focused = Optional.ofNullable(room.getScene()).map(Scene::getFocusOwner);
        waiting.forEach(part -> {
            part.setDisable(true);
            part.getStyleClass().add(WAITS);
        });
    }

    /// Everything that is in the room now waits.
    public static Behind all(StackPane room) {
        return new Behind(room);
    }

    /// Goes on where the hands were.
    public void goOn() {
        waiting.forEach(part -> {
            part.setDisable(false);
            part.getStyleClass().remove(WAITS);
        });
        focused.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
    }
}
