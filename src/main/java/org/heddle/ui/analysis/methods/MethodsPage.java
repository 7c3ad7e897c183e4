package org.heddle.ui.analysis.methods;

import java.util.Locale;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.methods.MethodsTable;
import org.heddle.ui.analysis.AnalysisPage;
import org.heddle.ui.part.HeaderBar;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.ReportFile;
import org.heddle.ui.part.choice.Segments;
import org.heddle.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// The methods pack: each sentence that the record backs, each that it does not, and the way out to Word.
public final class MethodsPage implements AnalysisPage {
    private final Workspace workspace;
    private final MethodsModel model;
    private final ListView<MethodsModel.Line> list = new ListView<>();
    private final Label says = new Label();
    private final BorderPane root = new BorderPane();

    public MethodsPage(Workspace workspace) {
        this.workspace = workspace;
        model = new MethodsModel(workspace);
        root.setId("methods-page");
        root.getStyleClass().add("page");
        root.setMinSize(0, 0);
        says.setId("methods-says");
        says.setMinWidth(0);
        says.setTooltip(new Tooltip());
        var line = new HBox(says);
        line.getStyleClass().add("scope-line");
        root.setTop(new VBox(bar(), line));
        list.setId("methods-lines");
        list.setAccessibleText("What the record backs");
        list.getStyleClass().addAll("plain-list", "readings");
        list.setCellFactory(_ -> new StatementCell());
        root.setCenter(list);
        model.factsProperty().subscribe(_ -> show());
        model.partProperty().subscribe((_, _) -> show());
    }

    private HeaderBar bar() {
        var parts = new Segments<>(model.partProperty()::set);
        for (MethodsModel.Part part : MethodsModel.Part.values()) {
            parts.add("methods-" + part.id(), part.words(), part);
        }
        parts.follow(model.partProperty());
        var copy = new Button("Copy paragraph", Icons.of(Feather.COPY, Icons.ROW));
        copy.setId("copy-paragraph");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(_ -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, model.paragraph()));
            workspace.messages().say("The methods paragraph is on the clipboard.");
        });
        var wishes = new FlowPane(8, 8, parts, copy);
        wishes.setMinWidth(0);
        return new HeaderBar(wishes, export());
    }

    private MenuButton export() {
        var out = new MenuButton("Export", Icons.of(Feather.DOWNLOAD, Icons.ROW));
        out.setId("export-methods");
        out.setMinWidth(Region.USE_PREF_SIZE);
        out.getStyleClass().add("accent");
        out.getItems().setAll(item("export-pack", "The whole pack…", () -> ReportFile.askForPack(root, "Save the methods pack", workspace.project().name() + " methods",
                model::export)), new SeparatorMenuItem());
        for (MethodsTable table : MethodsTable.values()) {
            out.getItems().add(item("export-" + table.word(), table.words() + "…", () -> ReportFile.askForAnalysis(root, "Save this table",
                    "%s %s".formatted(workspace.project().name(), table.words().toLowerCase(Locale.ROOT)), file -> model.export(table, file))));
        }
        return out;
    }

    private static MenuItem item(String id, String words, Runnable act) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> act.run());
        return item;
    }

    private void show() {
        list.getItems().setAll(model.lines());
        says.setText(model.factsProperty().get().isEmpty() ? "" : model.says());
        says.getTooltip().setText(says.getText());
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void inSight(boolean isInSight) {
        model.setInSight(isInSight);
    }

    @Override
    public void entered() {
        list.requestFocus();
    }

    MethodsModel model() {
        return model;
    }

    @Override
    public void close() {
        model.close();
    }
}
