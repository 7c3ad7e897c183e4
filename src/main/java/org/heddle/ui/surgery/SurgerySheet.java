package org.heddle.ui.surgery;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.domain.surgery.SurgeryId;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.ReportFile;
import org.heddle.ui.part.Sheet;
import org.heddle.ui.part.Words;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.difference.Surgeries.Meeting;
import org.kordamp.ikonli.feather.Feather;

/// A sheet with the meetings of a study at the left, and the one in hand at the right. What is written is kept when one goes on.
public final class SurgerySheet {
    private static final double WIDTH = 980;
    private static final double LEFT = 250;

    private final SurgeriesModel model;
    private final ListView<Meeting> list = new ListView<>();

    private SurgerySheet(SurgeriesModel model) {
        this.model = model;
    }

    /// Shows this meeting first, or the newest.
    public static void open(Workspace workspace, StackPane room, Runnable back, Optional<SurgeryId> first) {
        var model = new SurgeriesModel(workspace, first);
        var view = new SurgerySheet(model);
        var form = new SurgeryForm(model);
        var sheet = new Sheet("surgery-sheet", "Meetings about the coding", WIDTH, Sheet.beside(view.meetings(), form));
        form.leaveBy(sheet::close);
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
                key.consume();
                model.keep();
            }
        });
        sheet.open(room, () -> {
            if (model.changedProperty().get()) {
                model.keep();
            }
            model.close();
            back.run();
        });
        form.takeFocus();
    }

    private Region meetings() {
        var fresh = new Button("New meeting", Icons.of(Feather.PLUS, Icons.ROW));
        fresh.setId("surgery-new");
        fresh.setMaxWidth(Double.MAX_VALUE);
        fresh.setOnAction(_ -> model.begin());
        list.setId("surgeries");
        list.setAccessibleText("Meetings, the newest first");
        list.getStyleClass().addAll("plain-list", "differences-list");
        list.setCellFactory(_ -> new SurgeryCell());
        list.setPlaceholder(Words.wrapped("None yet. A meeting is written down with its day, who was there, what was discussed and what was decided.", "muted", "small"));
        list.getSelectionModel().selectedItemProperty().subscribe(one -> {
            if (one != null) {
                model.choose(one.surgery().id());
            }
        });
        model.meetingsProperty().subscribe(_ -> fill());
        model.inHandProperty().subscribe(_ -> fill());
        VBox.setVgrow(list, Priority.ALWAYS);
        var export = new Button("Export the list…", Icons.of(Feather.DOWNLOAD, Icons.ROW));
        export.setId("surgery-export");
        export.setMaxWidth(Double.MAX_VALUE);
        export.disableProperty().bind(model.meetingsProperty().map(List::isEmpty));
        export.setOnAction(_ -> ReportFile.ask(list, "Save the list of meetings", model.listName(), model::export));
        var box = new VBox(8, fresh, list, export);
        box.setMinWidth(LEFT);
        box.setMaxWidth(LEFT);
        return box;
    }

    private void fill() {
        var chosen = model.inHandProperty().get();
        if (!list.getItems().equals(model.meetingsProperty().get())) {
            list.getItems().setAll(model.meetingsProperty().get());
        }
        chosen.ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
    }
}
