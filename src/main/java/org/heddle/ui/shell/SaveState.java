package org.heddle.ui.shell;

import javafx.scene.control.Label;
import org.heddle.ui.part.Icons;
import org.kordamp.ikonli.feather.Feather;

/// The sign that every act is on disk, or the red word that the disk refused one.
final class SaveState {
    private final Label sign = new Label("Saved", Icons.of(Feather.CHECK, Icons.ROW));

    SaveState(Workspace workspace) {
        sign.setId("saved");
        sign.getStyleClass().add("saved");
        sign.setMinWidth(Label.USE_PREF_SIZE);
        workspace.messages().newestProperty().subscribe(notice -> {
            boolean trouble = !notice.isRule();
            sign.setText(trouble ? "Not saved" : "Saved");
            sign.setGraphic(Icons.of(trouble ? Feather.ALERT_CIRCLE : Feather.CHECK, Icons.ROW));
            sign.getStyleClass().setAll("label", trouble ? "not-saved" : "saved");
        });
    }

    Label sign() {
        return sign;
    }
}
