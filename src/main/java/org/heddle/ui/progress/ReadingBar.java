package org.heddle.ui.progress;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.part.Icons;
import org.heddle.ui.progress.ReadingModel.Mode;
import org.heddle.workbench.progress.UnitOfReading;
import org.kordamp.ikonli.feather.Feather;

/// A bar over the text for stepping through what has no code yet, or through all lines or sentences, one by one.
public final class ReadingBar extends HBox {
    private final ReadingModel model;
    private final Supplier<TextSpan> here;
    private final Consumer<TextSpan> show;
    private final Runnable closed;
    private final Label progress = new Label();
    private final ProgressBar share = new ProgressBar(0);

    /// `here` is what is selected in the text, or where the caret stands; `show` selects a passage; `closed` gives the focus back.
    public ReadingBar(ReadingModel model, Supplier<TextSpan> here, Consumer<TextSpan> show, Runnable closed) {
        super(8);
        this.model = model;
        this.here = here;
        this.show = show;
        this.closed = closed;
        setId("reading-bar");
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        var modes = new ComboBox<Mode>();
        modes.setId("reading-mode");
        modes.getItems().setAll(Mode.values());
        modes.valueProperty().bindBidirectional(model.modeProperty());
        modes.setAccessibleText("What to step through");
        modes.setMinWidth(USE_PREF_SIZE);
        progress.setId("reading-progress");
        progress.getStyleClass().addAll("muted", "small");
        progress.setMinWidth(USE_PREF_SIZE);
        share.getStyleClass().addAll("progress-thin", "finished-bar");
        share.setPrefWidth(72);
        share.setMinWidth(36);
        share.setAccessibleText("How much is read");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(modes, Icons.button("reading-previous", Feather.CHEVRON_UP, "Previous open one (Shift+F4)", () -> step(false)),
                Icons.button("reading-next", Feather.CHEVRON_DOWN, "Next open one (F4)", () -> step(true)), considered(), share, progress, gap,
                mine(), interviewer(), Icons.button("reading-close", Feather.X, "Close (F7)", this::close));
        model.unitsProperty().subscribe(_ -> say());
        setVisible(false);
        setManaged(false);
    }

    private Button considered() {
        var button = new Button("No code needed", Icons.of(Feather.CHECK, Icons.ROW));
        button.setId("reading-considered");
        button.getStyleClass().add("small-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip("This one is read and needs no code; go to the next open one (Space)"));
        button.setOnAction(_ -> considerAndGoOn());
        button.visibleProperty().bind(model.modeProperty().isNotEqualTo(Mode.UNCODED));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private CheckBox mine() {
        var box = new CheckBox("Only mine");
        box.setId("reading-mine");
        box.setTooltip(new Tooltip("Codings of others do not count"));
        box.selectedProperty().bindBidirectional(model.onlyMineProperty());
        box.visibleProperty().bind(model.modeProperty().isEqualTo(Mode.UNCODED));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private CheckBox interviewer() {
        var box = new CheckBox("Interviewer too");
        box.setId("reading-interviewer");
        box.setMinWidth(USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(model.withInterviewerProperty());
        return box;
    }

    private void say() {
        progress.setText(model.progress());
        progress.setTooltip(new Tooltip(model.details()));
        progress.setAccessibleText(model.details());
        share.setProgress(model.share());
        share.setVisible(model.modeProperty().get() != Mode.UNCODED);
        share.setManaged(share.isVisible());
    }

    /// Space goes on and Shift+Space back, while the text has the focus. True when the key was used.
    public boolean pressed(KeyEvent key) {
        if (!isVisible() || key.getCode() != KeyCode.SPACE || key.isShortcutDown() || key.isAltDown()) {
            return false;
        }
        if (key.isShiftDown()) {
            step(false);
        } else {
            considerAndGoOn();
        }
        return true;
    }

    /// Opens line by line, or puts it away; what was stepped through before gives way.
    public void lineByLine() {
        if (isVisible() && model.modeProperty().get() != Mode.UNCODED) {
            close();
        } else {
            model.modeProperty().set(Mode.SENTENCES);
            open(true);
        }
    }

    /// Opens with the first step, as soon as it is known what has been read.
    private void open(boolean forward) {
        setVisible(true);
        setManaged(true);
        var _ = model.open(true).thenRun(() -> go(forward));
    }

    private void close() {
        setVisible(false);
        setManaged(false);
        var _ = model.open(false);
        closed.run();
    }

    /// The next or previous one that is open; with no bar yet, it comes with the passages without a code.
    public void step(boolean forward) {
        if (isVisible()) {
            go(forward);
        } else {
            model.modeProperty().set(Mode.UNCODED);
            open(forward);
        }
    }

    private void go(boolean forward) {
        model.step(here.get(), forward).map(UnitOfReading::span).ifPresent(show);
        closed.run();
    }

    private void considerAndGoOn() {
        Optional<UnitOfReading> unit = model.at(here.get());
        if (unit.isEmpty()) {
            step(true);
        } else {
            var _ = model.consider(unit.get()).thenRun(() -> step(true));
        }
    }
}
