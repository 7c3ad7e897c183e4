package org.heddle.ui.shell.welcome;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.Words;
import org.heddle.ui.shell.welcome.WelcomeViewModel.Recent;
import org.kordamp.ikonli.feather.Feather;

/// The projects of late, each a button; an empty box says what will stand there.
final class WelcomeRecent extends VBox {
    private final WelcomeViewModel model;

    WelcomeRecent(WelcomeViewModel model) {
        this.model = model;
        setId("recent");
        getStyleClass().add("welcome-recent");
        model.recent().subscribe(this::show);
        show();
    }

    private void show() {
        getChildren().clear();
        if (model.recent().isEmpty()) {
            var words = new Label("Your projects will be listed here.");
            words.getStyleClass().add("muted");
            var box = new StackPane(words);
            box.getStyleClass().add("welcome-none");
            getChildren().add(box);
        }
        for (int at = 0; at < model.recent().size(); at++) {
            getChildren().add(row(model.recent().get(at), at));
        }
    }

    private Button row(Recent recent, int at) {
        var mark = new StackPane(Icons.of(recent.isReadable() ? Feather.FILE_TEXT : Feather.ALERT_CIRCLE, Icons.NORMAL));
        mark.getStyleClass().add("welcome-file");
        var name = new Label(recent.name());
        name.getStyleClass().add("strong");
        var facts = new Label(recent.facts());
        facts.getStyleClass().addAll("small", recent.isReadable() ? "muted" : "bad");
        var left = new VBox(2, name, facts);
        left.setAlignment(Pos.CENTER_LEFT);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        var right = new VBox(2, Words.of(recent.when(), "small", "muted"), Words.of(recent.team(), "small", "muted"));
        right.setAlignment(Pos.CENTER_RIGHT);
        right.setMinWidth(USE_PREF_SIZE);
        var inside = new HBox(12, mark, left, right, Icons.of(Feather.CHEVRON_RIGHT, Icons.ROW));
        inside.setAlignment(Pos.CENTER_LEFT);
        var row = new Button(null, inside);
        row.setId("recent-" + at);
        row.getStyleClass().add("welcome-row");
        if (at == 0) {
            row.getStyleClass().add("first");
        }
        row.setMaxWidth(Double.MAX_VALUE);
        row.setTooltip(new Tooltip(recent.file().toString()));
        row.setAccessibleText("%s, %s".formatted(recent.name(), recent.facts()));
        row.disableProperty().bind(model.busyProperty());
        row.setOnAction(_ -> model.open(recent.file()));
        inside.prefWidthProperty().bind(row.widthProperty().subtract(32));
        return row;
    }
}
