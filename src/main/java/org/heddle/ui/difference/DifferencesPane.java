package org.heddle.ui.difference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.heddle.domain.difference.DifferenceKind;
import org.heddle.domain.difference.Findings;
import org.heddle.domain.difference.Mark;
import org.heddle.domain.report.Counted;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.surgery.SurgeryId;
import org.heddle.domain.team.Coder;
import org.heddle.ui.codebook.CodeEditor;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.ReportFile;
import org.heddle.ui.surgery.SurgerySheet;
import org.heddle.ui.transcript.TranscriptView;
import org.heddle.ui.transcript.text.TranscriptDocument;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Where two coders differ: the list, both readings in the text, and the bar that settles.
public final class DifferencesPane extends BorderPane {
    private static final double LIST = 0.32;
    private static final double STRIPES = 200;

    private final DifferencesModel model;
    private final StackPane room;
    private final DifferenceLooks looks;
    private final ListView<DifferencesModel.Line> list = new ListView<>();
    private final TranscriptView transcript = new TranscriptView();
    private final Label facts = new Label();
    private final Label place = new Label();
    private final HBox readings = new HBox(24);
    private final Button takeOver = new Button("Take over agreed");
    private final Button export = new Button("Ledger…");
    private final SplitPane panes = new SplitPane();
    private final SettleBar bar;
    private Optional<SourceId> shown = Optional.empty();
    private boolean isAwaited;

    /// Meetings are laid over `room`.
    public DifferencesPane(DifferencesModel model, StackPane room) {
        this.model = model;
        this.room = room;
        looks = new DifferenceLooks(model.workspace());
        bar = new SettleBar(model, () -> transcript.selectionProperty().get(), this::takeFocus, this::openMeetings, code -> CodeEditor.open(model.workspace(), code, room, this::takeFocus));
        setId("differences");
        getStyleClass().add("page");
        setMinSize(0, 0);
        buildList();
        list.sceneProperty().subscribe(_ -> Platform.runLater(this::arrive));
        buildText();
        model.linesProperty().subscribe(_ -> show());
        model.currentProperty().subscribe(_ -> showCurrent());
        model.transcriptProperty().subscribe(_ -> showCurrent());
    }

    /// What stands above the list: how many there are, what is shown, and what can be done with all of them.
    public HBox header() {
        facts.setId("differences-facts");
        facts.getStyleClass().addAll("muted", "small");
        facts.setMinWidth(0);
        var kinds = new ComboBox<Optional<DifferenceKind>>();
        kinds.setId("difference-kinds");
        kinds.setAccessibleText("Kind of difference");
        kinds.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Optional<DifferenceKind> kind) {
                return kind == null ? "" : kind.map(DifferenceKind::words).orElse("All kinds");
            }

            @Override
            public Optional<DifferenceKind> fromString(String typed) {
                return DifferenceKind.named(typed);
            }
        });
        kinds.getItems().setAll(Stream.concat(Stream.of(Optional.<DifferenceKind>empty()), Stream.of(DifferenceKind.values()).map(Optional::of)).toList());
        kinds.valueProperty().bindBidirectional(model.kindProperty());
        kinds.setMinWidth(Region.USE_PREF_SIZE);
        var open = new CheckBox("Open only");
        open.setId("open-differences");
        open.selectedProperty().bindBidirectional(model.openOnlyProperty());
        open.setMinWidth(Region.USE_PREF_SIZE);
        takeOver.setId("take-over");
        takeOver.setMinWidth(Region.USE_PREF_SIZE);
        takeOver.setOnAction(_ -> model.takeOver());
        takeOver.setTooltip(new Tooltip("Puts every passage that both coded alike into the consensus layer, in one act"));
        export.setId("export-ledger");
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.setOnAction(_ -> ReportFile.ask(this, "Save the ledger of reasons", model.workspace().project().name() + " differences", model::export));
        var figure = new Button("", Icons.of(Feather.X, Icons.SMALL));
        figure.setId("differences-figure");
        figure.getStyleClass().addAll("small-button", "chip-button");
        figure.setMnemonicParsing(false);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        figure.setTooltip(new Tooltip("Show all differences of the code again"));
        figure.setOnAction(_ -> model.narrowingProperty().set(Optional.empty()));
        model.narrowingProperty().subscribe(now -> {
            figure.setVisible(now.isPresent());
            figure.setManaged(now.isPresent());
            figure.setText(now.map(one -> one.words()).orElse(""));
        });
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var header = new HBox(8, facts, figure, gap, kinds, open, takeOver,
                Icons.button("meetings", Feather.CALENDAR, "Meetings about the coding…", () -> openMeetings(Optional.empty())), export);
        header.setAlignment(Pos.CENTER_LEFT);
        header.setMinWidth(0);
        return header;
    }

    private void openMeetings(Optional<SurgeryId> first) {
        SurgerySheet.open(model.workspace(), room, this::takeFocus, first);
    }

    private void buildList() {
        list.setId("difference-list");
        list.setAccessibleText("Differences");
        list.getStyleClass().addAll("plain-list", "differences-list");
        list.setCellFactory(_ -> new DifferenceCell(model, looks));
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                model.currentProperty().set(Optional.of(line));
            }
        });
    }

    private void buildText() {
        transcript.setId("difference-transcript");
        transcript.themeProperty().bind(model.workspace().themeProperty());
        transcript.marginWidthProperty().set(STRIPES);
        transcript.setMinSize(0, 0);
        readings.setId("difference-readings");
        readings.getStyleClass().add("difference-readings");
        readings.setAlignment(Pos.CENTER_LEFT);
        place.getStyleClass().addAll("muted", "small");
        place.setMinWidth(Region.USE_PREF_SIZE);
        var text = new BorderPane(transcript, readings, null, bar, null);
        text.getStyleClass().add("page");
        text.setMinSize(0, 0);
        panes.getItems().addAll(list, text);
        panes.setDividerPositions(LIST);
        SplitPane.setResizableWithParent(list, false);
    }

    private void show() {
        var found = model.findingsProperty().get();
        list.getItems().setAll(model.linesProperty().get());
        facts.setText(found.map(this::words).orElse(""));
        facts.setTooltip(new Tooltip(facts.getText()));
        long agreed = found.map(one -> (long) one.agreed().size()).orElse(0L);
        takeOver.setDisable(agreed == 0);
        export.setDisable(found.isEmpty());
        setCenter(model.linesProperty().get().isEmpty() ? new EmptyState(whyNone(found)) : panes);
        showCurrent();
    }

    private String words(Findings found) {
        var lines = model.linesProperty().get();
        long settled = lines.stream().filter(line -> !line.item().isOpen() && !line.isStale()).count();
        String where = model.codeProperty().get().map(code -> " in " + looks.name(code)).orElse("");
        return "%s%s, %d settled; both agree on %s%s".formatted(Counted.of(lines.size(), "difference"), where, settled,
                Counted.of(found.agreed().size(), "passage"), found.leftOut().isEmpty() ? "" : "; %s left out".formatted(Counted.of(found.leftOut().size(), "source")));
    }

    private String whyNone(Optional<Findings> found) {
        return found.isEmpty() ? "Differences are shown between two coders. Choose two above."
                : found.get().sources().isEmpty() ? "These two have no source in common that both have coded, or their pass is still sealed."
                : "No difference here. Other kinds and codes can be chosen above.";
    }

    private void showCurrent() {
        model.currentProperty().get().ifPresent(line -> {
            list.getSelectionModel().select(line);
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
            model.findingsProperty().get().ifPresent(found -> showReadings(line, found));
        });
    }

    private void showReadings(DifferencesModel.Line line, Findings found) {
        var difference = line.item().difference();
        readings.getChildren().setAll(looks.side(found.first(), difference.first(), true), looks.side(found.second(), difference.second(), true), place);
        model.transcriptProperty().get().filter(words -> words.source().id().equals(difference.source())).ifPresent(words -> {
            if (!shown.equals(Optional.of(difference.source()))) {
                shown = Optional.of(difference.source());
                transcript.show(TranscriptDocument.of(words));
            }
            Map<Coder, List<Mark>> sides = new LinkedHashMap<>();
            sides.put(found.first(), difference.first());
            sides.put(found.second(), difference.second());
            transcript.setMarks(looks.painted(difference, sides));
            transcript.clearSelection();
            transcript.scrollTo(difference.extent().start());
            place.setText(words.turns().of(difference.extent()).map(turn -> "%s, turn %d".formatted(words.source().name(), turn.number())).orElse(words.source().name()));
        });
    }

    /// A key that no field wanted: 1 to 5 choose, Enter settles, N and P step.
    public boolean pressed(KeyEvent key) {
        boolean isPlain = !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown() && !(key.getTarget() instanceof TextInputControl);
        if (!isPlain || !model.inSightProperty().get()) {
            return false;
        }
        switch (key.getCode()) {
            case N -> model.step(1);
            case P -> model.step(-1);
            default -> {
                return bar.pressed(key.getCode());
            }
        }
        return true;
    }

    /// The keys go to the list, also when it stands in the window with the next layout only.
    public void takeFocus() {
        isAwaited = list.getScene() == null;
        list.requestFocus();
    }

    private void arrive() {
        if (isAwaited && list.getScene() != null) {
            isAwaited = false;
            list.requestFocus();
        }
    }
}
