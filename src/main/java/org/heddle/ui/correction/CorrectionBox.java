package org.heddle.ui.correction;

import java.io.File;
import java.nio.file.Path;
import java.text.Bidi;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Duration;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.coding.CarriedCoding;
import org.heddle.domain.source.TextEdits;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.TabKey;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.source.Correction;
import org.kordamp.ikonli.feather.Feather;

/// A sheet over the room in which a source's text is edited, or replaced by a file, beside what becomes of every coding.
public final class CorrectionBox extends BorderPane {
    /// Letters beyond which a text field takes seconds; such a text is corrected by passage or by file.
    private static final int MOST_IN_FIELD = 400_000;
    private static final Duration REST = Duration.millis(250);

    private final CorrectionModel model;
    private final Runnable close;
    private final TextArea area = new TextArea();
    private final Strokes strokes = new Strokes(area);
    private final PauseTransition resting = new PauseTransition(REST);
    private final boolean isInField;
    private CompletableFuture<?> looking = CompletableFuture.completedFuture(null);
    private boolean isFilling;

    /// `close` puts the sheet away.
    public CorrectionBox(Workspace workspace, Transcript before, Runnable close) {
        this.close = close;
        model = new CorrectionModel(workspace, before);
        isInField = before.text().length() <= MOST_IN_FIELD;
        setId("correction-box");
        getStyleClass().addAll("import-box", "page");
        setTop(header());
        var both = new SplitPane(editor(), preview(workspace));
        both.setDividerPositions(0.6);
        setCenter(both);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                resting.stop();
                model.close();
            }
        });
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && model.seenProperty().get().isEmpty()) {
            key.consume();
            close.run();
        } else if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            key.consume();
            make();
        }
    }

    private Node header() {
        var title = new Label("Correct the text of “%s”".formatted(model.before().source().name()));
        title.getStyleClass().add("section-title");
        title.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var file = new Button("From a file…", Icons.of(Feather.FILE_PLUS, Icons.ROW));
        file.setId("correction-file");
        file.setOnAction(_ -> chooseFile());
        var cancel = new Button("Cancel");
        cancel.setId("correction-cancel");
        cancel.setOnAction(_ -> close.run());
        var correct = new Button("Correct");
        correct.setId("correction-make");
        correct.getStyleClass().add("accent");
        correct.setOnAction(_ -> make());
        correct.disableProperty().bind(Bindings.createBooleanBinding(() -> model.seenProperty().get().isEmpty()
                && resting.getStatus() != Animation.Status.RUNNING, model.seenProperty(), resting.statusProperty()));
        model.seenProperty().subscribe(_ -> {
            int lost = model.lost();
            correct.setText(lost == 0 ? "Correct" : lost == 1 ? "Correct, let 1 coding go" : "Correct, let %d codings go".formatted(lost));
        });
        for (Button button : new Button[] {file, cancel, correct}) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        var line = new HBox(8, title, gap, file, cancel, correct);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("import-head");
        return line;
    }

    private Node editor() {
        TabKey.leaves(area);
        area.setId("correction-text");
        area.setAccessibleText("The text of the source");
        area.getStyleClass().add("correction-text");
        VBox.setVgrow(area, Priority.ALWAYS);
        if (isInField) {
            area.setWrapText(!Bidi.requiresBidi(model.before().text().toCharArray(), 0, model.before().text().length()));   // JavaFX fails on such runs
            fill(model.before().text());
            strokes.begin(TextEdits.NONE);
        } else {
            area.setText("This text is too long to be edited here as a whole. Replace a passage above, or take the corrected text from a file.");
            area.setEditable(false);
            area.setWrapText(true);
        }
        area.textProperty().addListener((_, _, _) -> {
            if (!isFilling) {
                resting.playFromStart();
            }
        });
        resting.setOnFinished(_ -> look());
        var box = new VBox(8, replacing(), area);
        box.getStyleClass().add("correction-editor");
        return box;
    }

    private void fill(String text) {
        isFilling = true;
        area.setText(text);
        area.positionCaret(0);
        isFilling = false;
    }

    private Node replacing() {
        var old = field("correction-old", "Replace");
        var by = field("correction-by", "with");
        var nth = field("correction-nth", "1, 2 …");
        nth.setPrefColumnCount(4);
        nth.setAccessibleText("Which one, where the words stand several times");
        HBox.setHgrow(old, Priority.ALWAYS);
        HBox.setHgrow(by, Priority.ALWAYS);
        var go = new Button("Replace");
        go.setId("correction-replace");
        go.setMinWidth(USE_PREF_SIZE);
        go.disableProperty().bind(old.textProperty().isEmpty());
        go.setOnAction(_ -> replace(old.getText(), by.getText(), nth.getText().strip()));
        old.setOnAction(_ -> go.fire());
        by.setOnAction(_ -> go.fire());
        var line = new HBox(8, old, by, nth, go);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static TextField field(String id, String prompt) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.setMinWidth(56);
        return field;
    }

    private void replace(String old, String by, String which) {
        OptionalInt nth = which.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(which)) : OptionalInt.empty();
        if (isInField) {
            inField(old, by, nth);
        } else {
            looking = model.replace(old, by, nth);
        }
    }

    /// In the text as the hand has it now.
    private void inField(String old, String by, OptionalInt nth) {
        model.place(area.getText(), old, nth).ifPresent(span -> {
            area.replaceText(span.start(), span.end(), by);
            area.selectRange(span.start(), span.start() + by.length());
            look();
        });
    }

    private Node preview(Workspace workspace) {
        var summary = new Label();
        summary.setId("correction-summary");
        summary.textProperty().bind(model.summaryProperty());
        SourceWords.wrap(summary);
        summary.setMinHeight(USE_PREF_SIZE);
        var list = new ListView<CarriedCoding>(model.codings());
        list.setId("correction-codings");
        list.setAccessibleText("What becomes of each coding");
        list.getStyleClass().addAll("plain-list", "import-report");
        list.setPlaceholder(new EmptyState("Here you will see what becomes of every coding, before anything is done."));
        list.setCellFactory(_ -> new FateCell(workspace, model));
        model.seenProperty().subscribe(_ -> list.refresh());
        VBox.setVgrow(list, Priority.ALWAYS);
        var head = new VBox(summary);
        head.getStyleClass().add("import-progress");
        return new VBox(head, list);
    }

    private void look() {
        resting.stop();
        looking = model.typed(area.getText(), strokes.edits());
    }

    private void chooseFile() {
        var chooser = new FileChooser();
        chooser.setTitle("Take the corrected text from a file");
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("Word, text, Markdown", "*.docx", "*.txt", "*.md"));
        File chosen = chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            take(chosen.toPath());
        }
    }

    /// Shows the text of a file instead, to be looked at and edited further.
    public void take(Path file) {
        resting.stop();
        looking = model.take(file).thenRun(() -> model.seenProperty().get().map(Correction::text).filter(_ -> isInField).ifPresent(text -> {
            fill(text.after());
            strokes.begin(text.edits());
        }));
    }

    /// What would go must have been in sight when somebody agrees to it.
    private void make() {
        int agreed = model.lost();
        if (resting.getStatus() == Animation.Status.RUNNING) {
            look();
        }
        var _ = looking.thenCompose(_ -> model.lost() > agreed ? CompletableFuture.completedFuture(false) : model.make()).thenAccept(done -> {
            if (done) {
                close.run();
            }
        });
    }

    /// Takes the focus, with the caret at this place of the text.
    public void enter(int offset) {
        Platform.runLater(() -> {
            applyCss();   // only its skin puts the field into the scene, and what is not there takes no focus
            layout();
            area.requestFocus();
            area.positionCaret(isInField ? Math.min(offset, area.getLength()) : 0);
        });
    }

    public CorrectionModel model() {
        return model;
    }
}
