package org.heddle.ui.manuscript;

import java.io.File;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.heddle.domain.manuscript.AuditReport;
import org.heddle.domain.manuscript.Finding;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.ReportFile;
import org.heddle.ui.part.Sheet;
import org.heddle.ui.part.Words;
import org.heddle.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// A sheet that holds a paper's quotations against the sources: choose the file, look at what is wrong, go to the passage, write the report.
public final class AuditSheet {
    private static final double WIDTH = 940;

    private final AuditModel model;
    private final ListView<Finding> list = new ListView<>();

    private AuditSheet(AuditModel model) {
        this.model = model;
    }

    public static void open(Workspace workspace, StackPane room, Runnable back) {
        open(new AuditModel(workspace), room, back);
    }

    static void open(AuditModel model, StackPane room, Runnable back) {
        var view = new AuditSheet(model);
        var body = new VBox(12);
        var sheet = new Sheet("audit-sheet", "A manuscript’s quotations", WIDTH, body);
        body.getChildren().addAll(view.top(), view.progress(), view.found(sheet), view.aside());
        sheet.open(room, () -> {
            model.close();
            back.run();
        });
        sheet.lookup("#audit-choose").requestFocus();
    }

    private HBox top() {
        var choose = new Button("Choose a paper…", Icons.of(Feather.FILE_TEXT, Icons.ROW));
        choose.setId("audit-choose");
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(_ -> choose());
        var summary = Words.wrapped("", "muted", "small");
        summary.setId("audit-summary");
        summary.textProperty().bind(model.auditProperty().map(audit -> audit.map(AuditReport::summary)
                .orElse("Word, Markdown or text. Nothing is changed, and the paper is not kept.")));
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        var only = new CheckBox("Only what is worth a look");
        only.setId("audit-only");
        only.setMinWidth(Region.USE_PREF_SIZE);
        only.selectedProperty().bindBidirectional(model.onlyWorthALookProperty());
        only.visibleProperty().bind(model.auditProperty().map(Optional::isPresent));
        var write = new Button("Export…", Icons.of(Feather.DOWNLOAD, Icons.ROW));
        write.setId("audit-export");
        write.setMinWidth(Region.USE_PREF_SIZE);
        write.disableProperty().bind(model.auditProperty().map(Optional::isEmpty));
        write.setOnAction(_ -> ReportFile.ask(list, "Write the audit", "Quotations", model::write));
        var top = new HBox(12, choose, summary, only, write);
        top.setAlignment(Pos.CENTER_LEFT);
        return top;
    }

    private HBox progress() {
        var bar = new ProgressBar();
        bar.progressProperty().bind(model.shareProperty());
        bar.setAccessibleText("How much is read");
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        var stop = new Button("Cancel");
        stop.setId("audit-cancel");
        stop.getStyleClass().add("small");
        stop.setOnAction(_ -> model.cancel());
        var line = new HBox(8, bar, stop);
        line.setAlignment(Pos.CENTER_LEFT);
        line.visibleProperty().bind(model.runningProperty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private StackPane found(Sheet sheet) {
        list.setId("audit-findings");
        list.setAccessibleText("Quotations of the paper");
        list.setItems(model.shown());
        list.setCellFactory(_ -> new FindingCell());
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                go(sheet);
            }
        });
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                go(sheet);
            }
        });
        var none = new EmptyState("Every quotation is as it was said, and attributed to the right person.");
        none.visibleProperty().bind(Bindings.createBooleanBinding(() -> model.auditProperty().get().isPresent() && model.shown().isEmpty(),
                model.auditProperty(), model.shown()));
        var before = new EmptyState("Each quotation is told as exact, shortened, altered or not found, and its attribution is compared with who speaks. "
                + "Enter shows the passage in its source.");
        before.visibleProperty().bind(model.auditProperty().map(Optional::isEmpty));
        var pane = new StackPane(list, none, before);
        pane.setMinHeight(0);
        VBox.setVgrow(pane, Priority.ALWAYS);
        return pane;
    }

    /// What was told apart, so that nobody wonders where it is.
    private Label aside() {
        var words = Words.of("", "muted", "small");
        words.setId("audit-aside");
        words.textProperty().bind(model.auditProperty().map(audit -> audit.filter(found -> !found.setAside().isEmpty())
                .map(found -> "Not counted: %d in quotation marks that are single words, titles or literature; the report lists them.".formatted(found.setAside().size()))
                .orElse("")));
        words.managedProperty().bind(words.textProperty().isNotEmpty());
        return words;
    }

    private void go(Sheet sheet) {
        Finding chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.where().isPresent()) {
            sheet.close();
            model.open(chosen);
        }
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle("A paper");
        chooser.getExtensionFilters().add(new ExtensionFilter("Paper", "*.docx", "*.md", "*.txt"));
        File chosen = chooser.showOpenDialog(list.getScene().getWindow());
        if (chosen != null) {
            var _ = model.check(chosen.toPath());
        }
    }
}
