package org.heddle.ui.shell;

import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.report.Counted;
import org.heddle.ui.part.Icons;
import org.kordamp.ikonli.feather.Feather;

/// One line over rooms that count and compare, while a pass is sealed: that sealed work is left out, and never how much of it.
final class SealLine extends HBox {
    private static final Set<RoomName> COUNTING = Set.of(RoomName.VERIFY, RoomName.SEARCH, RoomName.QUOTES, RoomName.AGREEMENT, RoomName.ANALYSE);

    private final Workspace workspace;
    private final Label words = new Label();

    SealLine(Workspace workspace) {
        this.workspace = workspace;
        getStyleClass().add("seal-line");
        setAlignment(Pos.CENTER_LEFT);
        words.setId("seal-line");
        words.setMinWidth(0);
        getChildren().addAll(Icons.of(Feather.EYE_OFF, Icons.ROW), words);
        managedProperty().bind(visibleProperty());
        workspace.roomProperty().subscribe(_ -> show());
        workspace.study().stateProperty().subscribe(_ -> show());
    }

    private void show() {
        List<Pass> sealed = workspace.study().now().sealed();
        setVisible(!sealed.isEmpty() && COUNTING.contains(workspace.roomProperty().get()));
        words.setText("Work that is sealed in the blind %s %s is left out here until its release.".formatted(sealed.size() == 1 ? "pass" : "passes",
                Counted.list(sealed.stream().map(pass -> "“%s”".formatted(pass.name())).toList())));
    }
}
