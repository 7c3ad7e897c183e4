package org.heddle.ui.transcript.margin;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.heddle.domain.coding.CodingId;
import org.heddle.ui.transcript.marks.Mark;

/// "+3" in the margin's corner: codings in view for which there is no lane, as a list to choose from.
public final class MoreLabel extends Button {
    private static final double HEIGHT = 20;

    private final Consumer<CodingId> pick;
    private List<Mark> marks = List.of();

    MoreLabel(Consumer<CodingId> pick) {
        this.pick = pick;
        setManaged(false);
        setVisible(false);
        getStyleClass().add("more-stripes");
        setOnAction(_ -> open());
    }

    void show(List<Mark> hidden, double marginWidth, double marginHeight) {
        marks = hidden;
        setVisible(!hidden.isEmpty());
        setText("+" + hidden.size());
        setAccessibleText(hidden.size() + " more codings in view");
        double width = Math.ceil(prefWidth(HEIGHT));
        resizeRelocate(marginWidth - width - 4, marginHeight - HEIGHT - 4, width, HEIGHT);
    }

    private void open() {
        var menu = new ContextMenu();
        marks.forEach(mark -> {
            var item = new MenuItem(mark.label().path());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> pick.accept(mark.id()));
            menu.getItems().add(item);
        });
        menu.show(this, Side.TOP, 0, 0);
    }
}
