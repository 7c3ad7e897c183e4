package org.heddle.ui.codebook.version;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.heddle.domain.codebook.CodebookVersion;
import org.heddle.domain.codebook.Difference;
import org.heddle.domain.codebook.DifferenceWords;
import org.heddle.domain.report.Counted;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.Sheet;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.TabKey;
import org.heddle.ui.part.Words;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.codebook.Versions;
import org.heddle.workbench.codebook.Versions.Comparison;
import org.kordamp.ikonli.feather.Feather;

/// A sheet with the frozen versions of the codebook at the left, and the difference of two of its states at the right.
public final class VersionSheet {
    private static final double WIDTH = 980;
    private static final double LEFT = 270;

    private final VersionModel model;
    private final TextField name = new TextField();
    private final TextField agreed = new TextField();
    private final TextArea note = new TextArea();

    private VersionSheet(VersionModel model) {
        this.model = model;
    }

    public static void open(Workspace workspace, StackPane room, Runnable back) {
        var model = new VersionModel(workspace);
        var view = new VersionSheet(model);
        var sheet = new Sheet("version-sheet", "Versions of the codebook", WIDTH, Sheet.beside(view.versions(), view.difference()));
        sheet.open(room, () -> {
            model.close();
            back.run();
        });
        view.name.requestFocus();
    }

    private Region versions() {
        name.setId("version-name");
        name.setText(model.nextName());
        agreed.setId("version-agreed");
        agreed.setText(model.team());
        TabKey.leaves(note);
        note.setId("version-note");
        note.setPrefRowCount(2);
        SourceWords.wrap(note);
        var freeze = new Button("Freeze as it stands", Icons.of(Feather.LOCK, Icons.ROW));
        freeze.setId("version-freeze");
        freeze.getStyleClass().add("accent");
        freeze.disableProperty().bind(name.textProperty().map(String::isBlank));
        freeze.setOnAction(_ -> model.freeze(name.getText(), agreed.getText(), note.getText()));
        var list = new VBox(8);
        list.setId("versions");
        model.versions().addListener((ListChangeListener<CodebookVersion>) _ -> {
            list(list);
            name.setText(model.nextName());
            note.clear();
        });
        list(list);
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("card-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var box = new VBox(8, Sheet.field("Name of the next version", name), Sheet.field("Agreed by", agreed), Sheet.field("Note", note), freeze,
                Words.of("Frozen versions", "caption"), scroll);
        box.setPrefWidth(LEFT);
        box.setMinWidth(LEFT);
        box.setMaxWidth(LEFT);
        return box;
    }

    private void list(VBox list) {
        list.getChildren().setAll(model.versions().stream().map(VersionSheet::card).toList());
        if (model.versions().isEmpty()) {
            list.getChildren().add(Words.wrapped("None yet. Freeze the codebook when the team has agreed on it; it can be changed all the same.", "muted", "small"));
        }
    }

    private static Node card(CodebookVersion version) {
        var card = new VBox(2, SourceWords.of(version.name(), Double.MAX_VALUE, "strong"),
                Words.wrapped("%s · %s".formatted(Versions.day(version), Counted.of(version.codes().size(), "code")), "muted", "small"));
        if (!version.agreed().isEmpty()) {
            card.getChildren().add(SourceWords.of("Agreed by " + Counted.list(version.agreed()), Double.MAX_VALUE, "small"));
        }
        if (!version.note().isEmpty()) {
            card.getChildren().add(SourceWords.of(version.note(), Double.MAX_VALUE, "small"));
        }
        card.getStyleClass().add("quote-box");
        return card;
    }

    private Region difference() {
        var summary = Words.wrapped("", "strong");
        summary.setId("difference-summary");
        var list = new ListView<Difference>();
        list.setId("differences");
        list.setAccessibleText("What differs");
        list.getStyleClass().addAll("plain-list", "figures-list");
        list.setCellFactory(_ -> new DifferenceCell());
        var none = new EmptyState("Freeze a version first. What becomes of the codebook after that is told here.");
        var head = head();
        var pane = new BorderPane(new StackPane(list, none), new VBox(8, head, summary), null, null, null);
        model.comparisonProperty().subscribe(found -> {
            list.getItems().setAll(found.map(Comparison::differences).orElse(List.of()));
            summary.setText(found.map(one -> DifferenceWords.summary(one.differences())).orElse(""));
            none.setVisible(found.isEmpty());
            head.setDisable(found.isEmpty());
        });
        return pane;
    }

    private HBox head() {
        var from = choice("version-from", "From", model.fromProperty()::set);
        var to = choice("version-to", "To", model.toProperty()::set);
        model.fromProperty().subscribe(from::setValue);
        model.toProperty().subscribe(to::setValue);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var export = new Button("Export…", Icons.of(Feather.DOWNLOAD, Icons.ROW));
        export.setId("difference-export");
        export.setOnAction(_ -> export(export));
        var head = new HBox(8, Words.of("What changed from", "small"), from, Words.of("to", "small"), to, gap, export);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().stream().filter(Label.class::isInstance).forEach(label -> ((Label) label).setMinWidth(Region.USE_PREF_SIZE));
        export.setMinWidth(Region.USE_PREF_SIZE);
        return head;
    }

    private ComboBox<String> choice(String id, String words, Consumer<String> chosen) {
        var box = new ComboBox<>(model.names());
        box.setId(id);
        box.setAccessibleText(words);
        box.setPrefWidth(130);
        box.setOnAction(_ -> Optional.ofNullable(box.getValue()).ifPresent(chosen));
        return box;
    }

    private void export(Node beside) {
        var chooser = new FileChooser();
        chooser.setTitle("Export the difference");
        chooser.setInitialFileName("codebook from %s to %s.docx".formatted(model.fromProperty().get(), model.toProperty().get()).replaceAll("[/\\\\:]", "-"));
        model.formats().forEach(format -> chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("." + format, "*." + format)));
        Optional.ofNullable(chooser.showSaveDialog(beside.getScene().getWindow())).ifPresent(file -> model.write(file.toPath()));
    }
}
