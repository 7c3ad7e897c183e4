package org.heddle.ui.source;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.heddle.ui.cases.frame.SetupData;
import org.heddle.ui.cases.people.SpeakersSection;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.Icons;
import org.heddle.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// Takes files in: choosing or dropping them, how far it has come, what became of each, and who speaks in them.
public final class ImportBox extends BorderPane implements AutoCloseable {
    private final ImportViewModel model;
    private final SetupData data;
    private final SpeakersSection speakers;
    private final VBox report = new VBox();

    /// `done` puts the box away.
    public ImportBox(Workspace workspace, Runnable done) {
        model = new ImportViewModel(workspace);
        data = new SetupData(workspace);
        speakers = new SpeakersSection(data, "Who speaks?");
        setId("import-box");
        getStyleClass().addAll("heddle", "import-box");
        setTop(new VBox(header(done), progress()));
        report.getChildren().setAll(lines());
        report.getStyleClass().add("page");
        model.taken().subscribe(this::arrange);
        arrange();
        sceneProperty().subscribe(scene -> data.watch(scene != null));
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE && !model.runningProperty().get()) {
                key.consume();
                done.run();
            }
        });
    }

    /// Takes these files and folders in.
    public void importFiles(List<Path> files) {
        model.importFiles(files);
    }

    private void arrange() {
        if (model.taken().isEmpty()) {
            setCenter(report);
            return;
        }
        var taken = model.takenNow();
        speakers.only(taken::contains);
        var both = new SplitPane(report, speakers.view());
        both.setOrientation(Orientation.VERTICAL);
        both.setDividerPositions(0.4);
        setCenter(both);
        speakers.begin();
    }

    private Node header(Runnable done) {
        var title = new Label("Import");
        title.getStyleClass().add("section-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var files = button("import-files", "Files…", Feather.FILE_PLUS, this::chooseFiles);
        var folder = button("import-folder", "A folder…", Feather.FOLDER, this::chooseFolder);
        var close = new Button("Done");
        close.setId("import-done");
        close.disableProperty().bind(model.runningProperty());
        close.setOnAction(_ -> done.run());
        model.taken().subscribe(() -> {
            close.getStyleClass().remove("accent");
            if (!model.taken().isEmpty()) {
                close.getStyleClass().add("accent");
            }
        });
        var line = new HBox(8, title, gap, files, folder, close);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("import-head");
        return line;
    }

    private Button button(String id, String words, Feather icon, Runnable act) {
        var button = new Button(words, Icons.of(icon, Icons.ROW));
        button.setId(id);
        button.disableProperty().bind(model.runningProperty());
        button.setOnAction(_ -> act.run());
        return button;
    }

    private Node progress() {
        var words = new Label();
        words.setId("import-words");
        words.setWrapText(true);
        words.getStyleClass().add("strong");
        words.textProperty().bind(model.wordsProperty());
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var stop = new Button("Cancel");
        stop.setId("import-cancel");
        stop.setCancelButton(true);
        stop.visibleProperty().bind(model.runningProperty());
        stop.managedProperty().bind(model.runningProperty());
        stop.setOnAction(_ -> model.stop());
        var bar = new ProgressBar();
        bar.setId("import-progress");
        bar.setAccessibleText("How far the import has come");
        bar.getStyleClass().add("progress-thin");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(model.shareProperty());
        bar.visibleProperty().bind(model.runningProperty());
        bar.managedProperty().bind(model.runningProperty());
        var line = new HBox(8, words, stop);
        line.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(4, line, bar);
        box.getStyleClass().add("import-progress");
        box.visibleProperty().bind(Bindings.isNotEmpty(words.textProperty()));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private ListView<ImportLine> lines() {
        var list = new ListView<>(model.lines());
        list.setId("import-report");
        list.setAccessibleText("What became of each file");
        list.getStyleClass().addAll("plain-list", "import-report");
        list.setPlaceholder(new EmptyState("Drop Word, text or Markdown files here, or folders with all they hold. "
                + "A file that is already in the project is recognised."));
        list.setCellFactory(_ -> new ImportCell(model::goTo));
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER && list.getSelectionModel().getSelectedItem() instanceof ImportLine.Oddity odd) {
                key.consume();
                model.goTo(odd);
            }
        });
        return list;
    }

    /// Asks for files and takes them in.
    public void chooseFiles() {
        var chooser = new FileChooser();
        chooser.setTitle("Import sources");
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("Word, text, Markdown", "*.docx", "*.txt", "*.md"),
                new FileChooser.ExtensionFilter("All files", "*"));
        List<File> chosen = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (chosen != null) {
            model.importFiles(chosen.stream().map(File::toPath).toList());
        }
    }

    /// Asks for a folder and takes in what it holds.
    public void chooseFolder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle("Import a folder");
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            model.importFiles(List.of(chosen.toPath()));
        }
    }

    @Override
    public void close() {
        model.stop();
        speakers.close();
        data.close();
    }
}
