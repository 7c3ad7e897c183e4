package org.heddle.ui.analysis.reading;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.heddle.ui.analysis.AnalysisPage;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.Hint;
import org.heddle.ui.part.HintBar;
import org.heddle.ui.part.picture.PictureView;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.analysis.Readings;
import org.heddle.workbench.analysis.Readings.Passage;
import org.heddle.workbench.analysis.Readings.Reading;

/// Reading within one source and across all sources: a picture above, the passages in full below.
public final class ReadingPage implements AnalysisPage {
    private static final double SHARE = 0.4;
    private static final double NARROWEST = 240;
    /// What a picture has beside its strip, the names above all.
    private static final double BESIDE = 236;

    private final ReadingModel model;
    private final ListView<Passage> list = new ListView<>();
    private final PictureView picture;
    private final ScrollPane drawn = new ScrollPane();
    private final Label facts = new Label();
    private final VBox answer = new VBox();
    private final BorderPane root = new BorderPane();
    private final Subscription zoom;

    public ReadingPage(Workspace workspace) {
        model = new ReadingModel(workspace);
        picture = new PictureView(workspace.themeProperty(), workspace.textSizeProperty().map(size -> size.scaled(1)));
        root.setId("reading-page");
        root.getStyleClass().add("page");
        root.setMinSize(0, 0);
        root.setTop(new ReadingBar(model, workspace));
        list.setId("passages-read");
        list.setAccessibleText("Passages");
        list.getStyleClass().addAll("plain-list", "readings");
        list.setCellFactory(_ -> new PassageCell(model, workspace));
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                model.open();
            } else if (key.getCode() == KeyCode.X) {
                key.consume();
                model.turn();
            }
        });
        list.getSelectionModel().selectedIndexProperty().subscribe(at -> {
            if (at.intValue() >= 0) {
                model.inHandProperty().set(at.intValue());
            }
        });
        picture.onPicked(this::take);
        picture.saying(key -> model.readingProperty().get().map(now -> now.passages().get(key).place()).orElse(""));
        facts.setId("reading-says");
        facts.setMinWidth(0);
        var line = new HBox(facts);
        line.getStyleClass().add("scope-line");
        drawn.setContent(picture);
        zoom = workspace.textSizeProperty().subscribe((_, _) -> draw());
        drawn.viewportBoundsProperty().map(bounds -> Math.rint(bounds.getWidth())).subscribe(_ -> draw());
        drawn.setId("reading-picture");
        drawn.setAccessibleText("The passages as a picture");
        drawn.getStyleClass().add("edge-to-edge");
        var panes = new SplitPane(drawn, list);
        panes.setOrientation(Orientation.VERTICAL);
        panes.setDividerPositions(SHARE);
        VBox.setVgrow(panes, Priority.ALWAYS);
        answer.getChildren().addAll(line, panes);
        var hints = new HintBar();
        hints.show(List.of(Hint.of("within or across, same passage", "X"), Hint.of("in the text", "Enter")));
        root.setBottom(hints);
        model.readingProperty().subscribe(_ -> show());
        model.inHandProperty().subscribe(at -> select(at.intValue()));
    }

    private void show() {
        Optional<Reading> now = model.readingProperty().get();
        root.setCenter(now.isEmpty() ? new EmptyState("There is no source yet, so there is nothing to read.") : answer);
        now.ifPresent(reading -> {
            facts.setText("%s · %s".formatted(reading.title(), reading.says()));
            list.getItems().setAll(reading.passages());
        });
        draw();
    }

    /// As wide as there is room.
    private void draw() {
        double room = Math.max(NARROWEST, picture.room(drawn.getViewportBounds().getWidth()) - BESIDE);
        model.readingProperty().get().ifPresent(reading -> picture.show(reading.drawn().apply(room)));
    }

    private void select(int at) {
        if (at >= 0 && at != list.getSelectionModel().getSelectedIndex()) {
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 1));
        }
    }

    private void take(int at) {
        model.inHandProperty().set(at);
        list.requestFocus();
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

    ReadingModel model() {
        return model;
    }

    @Override
    public void close() {
        zoom.unsubscribe();
        model.close();
    }
}
