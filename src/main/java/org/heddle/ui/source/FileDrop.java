package org.heddle.ui.source;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.ui.part.Icons;
import org.kordamp.ikonli.feather.Feather;

/// Lets files and folders be dropped on a window, and says so while they hang over it.
public final class FileDrop {
    private final StackPane window;
    private final Consumer<List<Path>> taken;
    private final StackPane hint;

    private FileDrop(StackPane window, Consumer<List<Path>> taken) {
        this.window = window;
        this.taken = taken;
        var words = new Label("Drop to import");
        words.getStyleClass().add("heading");
        var more = new Label("Word, text and Markdown files, and folders with all they hold");
        more.getStyleClass().add("muted");
        var card = new VBox(8, Icons.of(Feather.DOWNLOAD, 32), words, more);
        card.getStyleClass().add("drop-card");
        hint = new StackPane(card);
        hint.setId("drop-hint");
        hint.getStyleClass().add("drop-hint");
        hint.setMouseTransparent(true);
    }

    /// `window` is the stack of what the window shows; `taken` is told what was dropped.
    public static FileDrop install(StackPane window, Consumer<List<Path>> taken) {
        var drop = new FileDrop(window, taken);
        window.addEventHandler(DragEvent.DRAG_OVER, drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
                drop.hover(true);
                drag.consume();
            }
        });
        window.addEventHandler(DragEvent.DRAG_EXITED, _ -> drop.hover(false));
        window.addEventHandler(DragEvent.DRAG_DROPPED, drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.setDropCompleted(true);
                drag.consume();
                drop.dropped(drag.getDragboard().getFiles());
            }
        });
        return drop;
    }

    boolean isHovering() {
        return window.getChildren().contains(hint);
    }

    void hover(boolean hangs) {
        if (!hangs) {
            window.getChildren().remove(hint);
        } else if (!isHovering()) {
            window.getChildren().add(hint);
        }
    }

    void dropped(List<File> files) {
        hover(false);
        taken.accept(files.stream().map(File::toPath).toList());
    }
}
