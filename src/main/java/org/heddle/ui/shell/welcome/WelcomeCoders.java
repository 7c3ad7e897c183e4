package org.heddle.ui.shell.welcome;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.ui.part.CoderMark;

/// Who is coding: a chip for each name that this computer knows, and a field for another one. Not there while no name is known.
final class WelcomeCoders extends VBox {
    private final WelcomeViewModel model;
    private final FlowPane chips = new FlowPane(8, 8);

    WelcomeCoders(WelcomeViewModel model) {
        super(10);
        this.model = model;
        var title = new Label("Who is coding?");
        title.getStyleClass().add("document-title");
        var sentence = new Label("Every coding carries this name. You can change it at any time, top right.");
        sentence.setWrapText(true);
        sentence.getStyleClass().addAll("small", "muted");
        getChildren().addAll(title, chips, sentence);
        visibleProperty().bind(Bindings.isNotEmpty(model.coders()));
        managedProperty().bind(visibleProperty());
        model.coders().subscribe(this::show);
        show();
    }

    private void show() {
        chips.getChildren().clear();
        var group = new ToggleGroup();
        for (int at = 0; at < model.coders().size(); at++) {
            chips.getChildren().add(chip(model.coders().get(at), at, group));
        }
        var other = new TextField();
        other.setId("welcome-someone-else");
        other.setPromptText("Someone else: name, Enter");
        other.setAccessibleText("Name of somebody else who is coding");
        other.setPrefWidth(200);
        other.setOnAction(_ -> model.codesAs(other.getText()));
        chips.getChildren().add(other);
    }

    private ToggleButton chip(String name, int at, ToggleGroup group) {
        var chip = new ToggleButton(name, new CoderMark(new Coder(CoderId.fresh(), name), at, false));
        chip.setMnemonicParsing(false);
        chip.setId("welcome-coder-" + at);
        chip.setToggleGroup(group);
        chip.getStyleClass().setAll("coder-choice");
        chip.setSelected(name.equals(model.coderProperty().get()));
        chip.setOnAction(_ -> {
            chip.setSelected(true);
            model.coderProperty().set(name);
        });
        return chip;
    }
}
