package org.heddle.ui.analysis.figures;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.ui.analysis.AnalysisPage;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.Hint;
import org.heddle.ui.part.HintBar;
import org.heddle.ui.part.ReportFile;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.picture.PictureView;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Workspace;

/// What can be counted over all codings; every figure opens into its passages.
public final class FiguresPage implements AnalysisPage {
    private static final double SHARE = 0.66;
    private static final int ANSWER = 1;
    private static final List<Hint> IN_TABLE = List.of(Hint.of("figure", "←", "→", "↑", "↓"), Hint.of("passages behind it, in the text", "Enter"),
            Hint.of("back to the figures", "Esc"));
    private static final List<Hint> IN_PICTURE = List.of(Hint.of("scroll", "↑", "↓"));

    private final Workspace workspace;
    private final FiguresViewModel model;
    private final HeatTable table;
    private final PictureView drawing;
    private final ScrollPane drawn;
    private final Label sentence = new Label();
    private final VBox answer = new VBox();
    private final BehindPane behind;
    private final SplitPane panes = new SplitPane();
    private final BorderPane root = new BorderPane();
    private final HintBar hints = new HintBar();
    private boolean isAwaited;

    public FiguresPage(Workspace workspace) {
        this.workspace = workspace;
        model = new FiguresViewModel(workspace);
        table = new HeatTable(workspace, this::open, this::enterPassages);
        drawing = new PictureView(workspace.themeProperty(), workspace.textSizeProperty().map(size -> size.scaled(1)));
        drawn = new ScrollPane(new StackPane(drawing));
        drawn.setFitToWidth(true);
        root.setId("figures-page");
        root.getStyleClass().add("page");
        root.setMinSize(0, 0);
        var working = new ProgressBar();
        working.getStyleClass().addAll("progress-thin", "source-progress");
        working.setMaxWidth(Double.MAX_VALUE);
        model.workingProperty().subscribe(now -> working.setVisible(now));
        root.setTop(new VBox(new FiguresBar(model, workspace, this::export), working));
        sentence.setId("analysis-says");
        sentence.setMinWidth(0);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        SourceWords.wrap(sentence);
        var line = new HBox(sentence);
        line.getStyleClass().add("scope-line");
        table.sceneProperty().subscribe(scene -> {
            if (scene != null && isAwaited) {
                entered();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        answer.getChildren().addAll(line, table);
        answer.setMinHeight(0);
        panes.setOrientation(Orientation.VERTICAL);
        behind = new BehindPane(model, workspace, this::entered);
        panes.getItems().addAll(answer, behind);
        panes.setDividerPositions(SHARE);
        root.setBottom(hints);
        drawing.onPicked(key -> {
            if (model.questionProperty().get() == Question.TOGETHER) {
                model.openBeside(key);
            } else {
                model.open(key, 0);
            }
        });
        drawing.saying(key -> model.answerProperty().get().map(now -> now.sheet().rows().get(key).name()).orElse(""));
        drawn.setId("drawing");
        drawn.setFocusTraversable(true);
        drawn.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(drawn, Priority.ALWAYS);
        model.asPictureProperty().subscribe((_, _) -> show());
        model.answerProperty().subscribe(_ -> show());
        model.inHandProperty().subscribe(_ -> makeRoom());
    }

    /// A picture has the whole height until something in it is picked.
    private void makeRoom() {
        boolean isWhole = answer.getChildren().contains(drawn) && model.inHandProperty().get().isEmpty();
        if (isWhole && panes.getItems().contains(behind)) {
            panes.getItems().remove(behind);
        } else if (!isWhole && !panes.getItems().contains(behind)) {
            panes.getItems().add(behind);
            panes.setDividerPositions(SHARE);
        }
    }

    private void show() {
        var now = model.answerProperty().get();
        root.setCenter(now.isEmpty() ? new EmptyState("Nothing has been coded yet, so there is nothing to count.") : panes);
        now.ifPresent(found -> {
            boolean isDrawn = model.asPictureProperty().get() && found.picture().isPresent();
            if (isDrawn) {
                drawing.show(found.picture().get());
            }
            answer.getChildren().set(ANSWER, isDrawn ? drawn : table);
            hints.show(isDrawn ? IN_PICTURE : IN_TABLE);
            table.show(found.sheet());
            makeRoom();
            sentence.setText(says(found));
            sentence.setTooltip(new Tooltip(sentence.getText()));
        });
        workspace.sayStatus(RoomName.ANALYSE, now.map(found -> found.report().title()).orElse(""));
    }

    private static String says(Answer found) {
        String words = String.join(" ", found.report().paragraphs());
        int columns = found.sheet().columns().size();
        return columns <= HeatTable.MOST_COLUMNS ? words
                : "%s Shown are the first %,d of %,d columns and the last; a saved table has them all.".formatted(words, HeatTable.MOST_COLUMNS - 1, columns);
    }

    /// A code against itself asks what else is said where it is said.
    private void open(int row, int column) {
        if (model.questionProperty().get() == Question.TOGETHER && row == column) {
            model.openBeside(row);
        } else {
            model.open(row, column);
        }
    }

    private void enterPassages() {
        behind.enter();
    }

    private void export() {
        String name = workspace.project().name() + " " + model.questionProperty().get().id();
        if (model.asPictureProperty().get() && model.questionProperty().get().hasPicture()) {
            ReportFile.askForPicture(root, "Save the picture", name, model::export);
        } else {
            ReportFile.askForAnalysis(root, "Save the table", name, model::export);
        }
    }

    @Override
    public Parent view() {
        return root;
    }

    /// Before the first answer there is nothing that could have the keys; it takes them when it comes.
    @Override
    public void entered() {
        Node shown = answer.getChildren().get(ANSWER);
        isAwaited = shown.getScene() == null;
        table.begin();
        shown.requestFocus();
    }

    @Override
    public void inSight(boolean isInSight) {
        isAwaited = isAwaited && isInSight;
        model.setInSight(isInSight);
    }

    FiguresViewModel model() {
        return model;
    }

    @Override
    public void close() {
        model.close();
    }
}
