package org.heddle.ui.shell.welcome;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.ui.part.Icons;
import org.heddle.ui.shell.Emblem;
import org.kordamp.ikonli.feather.Feather;

/// The left half of the welcome page: name, three steps, and where the study stays.
final class WelcomeSteps extends VBox {
    WelcomeSteps() {
        super(32);
        getStyleClass().add("welcome-left");
        var name = new Label("Heddle");
        name.getStyleClass().add("welcome-name");
        var lead = words("Code interviews, check each other, publish the quotes.");
        lead.getStyleClass().add("welcome-lead");
        var head = new VBox(4, new Emblem(56), name, lead);
        VBox.setMargin(name, new Insets(16, 0, 0, 0));
        getChildren().addAll(head,
                step(Feather.FILE_PLUS, "Bring in your transcripts", "Word or plain text. Heddle finds the turns and the speakers."),
                step(Feather.EDIT_3, "Select, then press C", "Type two letters of a code and press Enter. Every act is saved and can be undone."),
                step(Feather.MESSAGE_SQUARE, "Export the quote table", "Theme, quote and attribution, ready for your paper."),
                privacy());
    }

    private static Label words(String sentence) {
        var label = new Label(sentence);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static HBox step(Feather icon, String title, String sentence) {
        var mark = new StackPane(Icons.of(icon, Icons.NORMAL));
        mark.getStyleClass().add("welcome-step");
        var name = new Label(title);
        name.getStyleClass().add("document-title");
        var text = new VBox(2, name, words(sentence));
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(16, mark, text);
    }

    private static HBox privacy() {
        var sentence = words("Your study stays in one file on this computer. Nothing is sent anywhere.");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        var line = new HBox(10, Icons.of(Feather.SHIELD, Icons.NORMAL), sentence);
        line.getStyleClass().add("welcome-privacy");
        return line;
    }
}
