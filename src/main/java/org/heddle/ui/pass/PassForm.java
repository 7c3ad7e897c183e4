package org.heddle.ui.pass;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.Refusal;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.source.Source;
import org.heddle.domain.team.Coder;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.Words;
import org.heddle.ui.pass.PassDraft.Preview;
import org.heddle.ui.pass.PassDraft.Way;
import org.heddle.ui.shell.Workspace;

/// The form that opens a pass: name and coders, how the sources are chosen, and what the choice comes to.
public final class PassForm extends BorderPane {
    private final Workspace workspace;
    private final PassesViewModel model;
    private final PassDraft draft;
    private final Runnable done;
    private final TextField name = field("pass-name", "Name, such as First double coding", "Name of the pass");
    private final FlowPane coders = new FlowPane(12, 6);
    private final FlowPane strata = new FlowPane(12, 6);
    private final ObservableList<Source> listed = FXCollections.observableArrayList();
    private final ListView<Source> list = new ListView<>(listed);
    private final Label comes = Words.wrapped("", "small");

    /// `done` puts the form away.
    public PassForm(Workspace workspace, PassesViewModel model, Runnable done) {
        this.workspace = workspace;
        this.model = model;
        this.done = done;
        draft = new PassDraft(workspace);
        setId("pass-form");
        getStyleClass().add("pass-form");
        var left = new ScrollPane(new VBox(14, who(), which()));
        left.setFitToWidth(true);
        left.getStyleClass().add("edge-to-edge");
        setCenter(left);
        setRight(outcome());
        setBottom(buttons());
        name.textProperty().bindBidirectional(draft.nameProperty());
        draft.previewProperty().subscribe(this::show);
        draft.offered().subscribe(() -> offer(strata, draft.offered(), draft.strata(), "pass-by-", _ -> false));
        workspace.study().stateProperty().map(state -> state.team().stream().map(Coder::name).toList())
                .subscribe(names -> offer(coders, names, draft.coders(), "pass-coder-", draft.coders()::contains));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    public PassDraft draft() {
        return draft;
    }

    /// Empties the form and puts the keyboard on its first field.
    public void begin() {
        draft.begin();
        offer(coders, workspace.study().now().team().stream().map(Coder::name).toList(), draft.coders(), "pass-coder-", draft.coders()::contains);
        offer(strata, draft.offered(), draft.strata(), "pass-by-", _ -> false);
        name.requestFocus();
    }

    private static TextField field(String id, String prompt, String heard) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(heard);
        return field;
    }

    private Node who() {
        var newcomer = field("pass-newcomer", "Somebody new: name", "A new coder who joins with the pass");
        newcomer.textProperty().bindBidirectional(draft.newcomerProperty());
        coders.setId("pass-coders");
        return new VBox(6, Words.of("Blind pass", "strong"), name, Words.wrapped("Who codes; at least two", "muted", "small"), coders, newcomer);
    }

    private Node which() {
        var ways = new ToggleGroup();
        var all = way("pass-all", "All sources", Way.ALL, ways);
        var ticked = way("pass-ticked", "Sources that I tick", Way.TICKED, ways);
        var drawn = way("pass-drawn", "A random sample", Way.DRAWN, ways);
        var drawing = drawing();
        drawing.visibleProperty().bind(draft.wayProperty().isEqualTo(Way.DRAWN));
        drawing.managedProperty().bind(drawing.visibleProperty());
        return new VBox(6, Words.of("Which sources", "muted", "small"), all, ticked, drawn, drawing);
    }

    private RadioButton way(String id, String words, Way way, ToggleGroup group) {
        var button = new RadioButton(words);
        button.setId(id);
        button.setToggleGroup(group);
        button.setOnAction(_ -> draft.wayProperty().set(way));
        draft.wayProperty().subscribe(now -> button.setSelected(now == way));
        return button;
    }

    private Region drawing() {
        var number = field("pass-number", "20", "How many are drawn");
        number.setPrefColumnCount(4);
        number.textProperty().bindBidirectional(draft.numberProperty());
        var seed = field("pass-seed", "Seed", "Seed of the draw; the same seed draws the same sources");
        seed.setPrefColumnCount(7);
        seed.textProperty().bindBidirectional(draft.seedProperty());
        var units = new ToggleGroup();
        var line = new FlowPane(6, 6, number, unit("pass-percent", "%", true, units), unit("pass-sources", "sources", false, units),
                Words.of("with seed", "muted", "small"), seed);
        line.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(8, line, Words.of("The same share of each", "muted", "small"), strata);
        box.getStyleClass().add("under-radio");
        return box;
    }

    private ToggleButton unit(String id, String words, boolean isPercent, ToggleGroup group) {
        var button = new ToggleButton(words);
        button.setId(id);
        button.setToggleGroup(group);
        button.getStyleClass().add("small-button");
        button.setAccessibleText(isPercent ? "In a hundred" : "Number of sources");
        button.setOnAction(_ -> {
            button.setSelected(true);
            draft.percentProperty().set(isPercent);
        });
        draft.percentProperty().subscribe(now -> button.setSelected(now == isPercent));
        return button;
    }

    /// One tick a word; ticks change the set.
    private static void offer(FlowPane pane, List<String> words, ObservableSet<String> chosen, String id, Predicate<String> isTicked) {
        pane.getChildren().setAll(words.stream().map(word -> {
            var tick = new CheckBox(word);
            tick.setId(id + word.replace(' ', '-'));
            tick.setMnemonicParsing(false);
            tick.setSelected(isTicked.test(word));
            tick.selectedProperty().subscribe(on -> keep(chosen, word, on));
            return tick;
        }).toList());
    }

    private static void keep(Set<String> chosen, String word, boolean on) {
        if (on) {
            chosen.add(word);
        } else {
            chosen.remove(word);
        }
    }

    private Node outcome() {
        comes.setId("pass-outcome");
        SourceWords.wrap(comes);
        list.setId("pass-sources-list");
        list.setAccessibleText("Sources of the pass");
        list.getStyleClass().addAll("plain-list", "pass-list");
        list.setCellFactory(_ -> new SourceTick(draft));
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            Source source = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.SPACE && source != null && draft.wayProperty().get() == Way.TICKED) {
                key.consume();
                if (!draft.ticked().remove(source.id())) {
                    draft.ticked().add(source.id());
                }
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var box = new VBox(6, comes, list);
        box.getStyleClass().add("pass-outcome");
        return box;
    }

    private Node buttons() {
        var open = new Button("Open the pass");
        open.setId("pass-open");
        open.getStyleClass().add("accent");
        open.disableProperty().bind(Bindings.createBooleanBinding(() -> draft.previewProperty().get().sources().isEmpty(), draft.previewProperty())
                .or(draft.nameProperty().isEmpty()));
        open.setOnAction(_ -> open());
        name.setOnAction(_ -> open.fire());
        var no = new Button("Not now");
        no.setId("pass-cancel");
        no.setOnAction(_ -> close());
        var notice = Words.wrapped("", "bad");
        notice.setId("pass-notice");
        notice.textProperty().bind(model.noticeProperty());
        HBox.setHgrow(notice, Priority.ALWAYS);
        var line = new HBox(8, open, no, notice);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("pass-buttons");
        return line;
    }

    private void open() {
        try {
            model.open(draft.nameProperty().get(), draft.chosenCoders(), draft.choice(), this::close);
        } catch (Refusal refusal) {
            model.refuse(refusal);
        }
    }

    private void show(Preview preview) {
        boolean ticks = draft.wayProperty().get() == Way.TICKED;
        var now = ticks ? preview.candidates() : preview.sources();
        if (listed.equals(now)) {
            list.refresh();
        } else {
            listed.setAll(now);
        }
        String share = Pass.share(preview.sources().size(), preview.population());
        comes.setText(preview.trouble().isEmpty() ? share : preview.trouble());
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            close();
        }
    }

    private void close() {
        draft.end();
        done.run();
    }

    /// Stops following the study.
    public void leave() {
        draft.close();
    }
}
