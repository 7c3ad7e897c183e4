package org.heddle.ui.analysis.matrix;

import java.util.Arrays;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.domain.matrix.RowKind;
import org.heddle.ui.part.Sheet;

/// Asks what a new matrix is called and what stands in its rows. It begins with the top codes as columns.
final class NewMatrix {
    private static final double WIDTH = 460;

    private NewMatrix() {}

    static void ask(StackPane room, Runnable back, BiConsumer<String, RowKind> make) {
        var name = new TextField();
        name.setId("matrix-name");
        var group = new ToggleGroup();
        var kinds = new HBox(16);
        Arrays.stream(RowKind.values()).forEach(kind -> {
            var choice = new RadioButton(kind == RowKind.PERSONS ? "participants" : kind.word());
            choice.setId("matrix-rows-" + kind.word());
            choice.setToggleGroup(group);
            choice.setUserData(kind);
            choice.setSelected(kind == RowKind.CASES);
            kinds.getChildren().add(choice);
        });
        var note = new Label("The top codes become its columns; “Columns…” changes them.");
        note.getStyleClass().addAll("muted", "small");
        note.setWrapText(true);
        var yes = new Button("Make the matrix");
        yes.setId("matrix-make");
        yes.setDefaultButton(true);
        yes.disableProperty().bind(name.textProperty().map(String::isBlank));
        var sheet = new Sheet("new-matrix", "New matrix", WIDTH, new VBox(16, Sheet.field("Name", name), Sheet.field("One row for each of the", kinds), note,
                Sheet.buttons(yes))).low();
        yes.setOnAction(_ -> {
            sheet.close();
            make.accept(name.getText().strip(), (RowKind) group.getSelectedToggle().getUserData());
        });
        sheet.open(room, back);
        name.requestFocus();
    }
}
