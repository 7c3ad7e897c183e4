package org.heddle.ui.shell;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.SourceWords;
import org.heddle.workbench.Notice;
import org.kordamp.ikonli.feather.Feather;

/// The newest sentence for the user, in the status bar, where it covers nothing; it goes by itself unless something went wrong.
final class MessageStrip extends HBox {
    private static final Duration SHOWN = Duration.seconds(8);

    private final Label words = new Label();
    private final PauseTransition goes = new PauseTransition(SHOWN);

    MessageStrip(Messages messages) {
        super(8);
        getStyleClass().add("message");
        setAlignment(Pos.CENTER_LEFT);
        words.setId("message");
        SourceWords.wrap(words);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setAccessibleRole(AccessibleRole.TEXT);
        HBox.setHgrow(words, Priority.SOMETIMES);
        managedProperty().bind(visibleProperty());
        getChildren().addAll(words, Icons.button("message-close", Feather.X, "Close this message", messages::clear));
        goes.setOnFinished(_ -> messages.clear());
        messages.newestProperty().subscribe(notice -> show(notice));
    }

    private void show(Notice notice) {
        boolean empty = notice.sentence().isEmpty();
        words.setText(notice.sentence());
        words.setGraphic(Icons.of(notice.isRule() ? Feather.INFO : Feather.ALERT_CIRCLE, Icons.ROW));
        setVisible(!empty);
        getStyleClass().remove("message-trouble");
        goes.stop();
        if (!empty && notice.isRule()) {
            goes.playFromStart();
        } else if (!empty) {
            getStyleClass().add("message-trouble");
        }
    }
}
