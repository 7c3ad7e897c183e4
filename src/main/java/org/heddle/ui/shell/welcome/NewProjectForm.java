package org.heddle.ui.shell.welcome;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// What a new project needs: a file, a codebook to begin with, and its first coder.
final class NewProjectForm extends VBox {
    private final TextField file = new TextField();
    private final TextField coder = new TextField();
    private final RadioButton framework = new RadioButton("Fantasy paradigms");

    NewProjectForm(WelcomeViewModel model, Node notice, Runnable back) {
        super(24);
        setId("new-project-form");
        var title = new Label("New project");
        title.getStyleClass().add("welcome-title");
        file.setId("new-project-file");
        file.setText(WelcomeViewModel.home().resolve("My study.heddle").toString());
        coder.setId("new-project-coder");
        coder.setText(model.coderProperty().get().isEmpty() ? System.getProperty("user.name", "") : model.coderProperty().get());
        var create = new Button("Create project");
        create.setId("new-project-create");
        create.setDefaultButton(true);
        create.getStyleClass().add("accent");
        create.disableProperty().bind(model.busyProperty());
        create.setOnAction(_ -> model.create(file.getText(), chosen(), coder.getText()));
        var cancel = new Button("Back");
        cancel.setId("new-project-back");
        cancel.setOnAction(_ -> back.run());
        getChildren().addAll(title, fileField(), codebooks(), coderField(), notice, new HBox(12, create, cancel));
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                back.run();
            }
        });
    }

    /// Whoever types at once names the study, and leaves the folder as it is.
    void begin() {
        applyCss();
        file.requestFocus();
        file.selectRange(folderLength(), file.getLength() - WelcomeViewModel.ENDING.length());
    }

    private int folderLength() {
        return file.getLength() - String.valueOf(Path.of(file.getText()).getFileName()).length();
    }

    private Optional<String> chosen() {
        return framework.isSelected() ? Optional.of(WelcomeViewModel.frameworks().getFirst()) : Optional.empty();
    }

    private Node fileField() {
        var choose = new Button("Choose…");
        choose.setId("new-project-choose");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(_ -> choose());
        HBox.setHgrow(file, Priority.ALWAYS);
        var line = new HBox(8, file, choose);
        line.setAlignment(Pos.CENTER_LEFT);
        return field("Where its file is kept", file, line, "One file holds the whole study. Nothing is ever overwritten.");
    }

    private Node codebooks() {
        var group = new ToggleGroup();
        var none = new RadioButton("Empty codebook");
        framework.setId("framework-fantasy-paradigms");
        none.setId("framework-none");
        framework.setToggleGroup(group);
        none.setToggleGroup(group);
        framework.setSelected(true);
        return field("Codebook to begin with", framework, new VBox(8,
                new VBox(2, framework, indented("A framework for how health inequalities are talked about: six themes with their codes, defined.")),
                new VBox(2, none, indented("Your own codes, made while you read."))), "");
    }

    private Node coderField() {
        return field("Who is coding", coder, coder, "Every coding carries this name.");
    }

    private static Label indented(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().addAll("small", "muted", "under-radio");
        return label;
    }

    private static Node field(String caption, Node labelled, Node control, String explanation) {
        var label = new Label(caption);
        label.getStyleClass().add("strong");
        label.setLabelFor(labelled);
        var box = new VBox(6, label, control);
        if (!explanation.isEmpty()) {
            var words = new Label(explanation);
            words.setWrapText(true);
            words.getStyleClass().addAll("small", "muted");
            box.getChildren().add(words);
        }
        return box;
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle("Where is the project kept?");
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("Heddle projects", "*.heddle"));
        chooser.setInitialDirectory(WelcomeViewModel.home().toFile());
        chooser.setInitialFileName("My study.heddle");
        File chosen = chooser.showSaveDialog(getScene().getWindow());
        if (chosen != null) {
            file.setText(chosen.getPath());
        }
    }
}
