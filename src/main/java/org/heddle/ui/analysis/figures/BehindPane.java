package org.heddle.ui.analysis.figures;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.report.Counted;
import org.heddle.ui.part.CodeDot;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.ListLine;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.palette.CodeColour;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.analysis.Analysing;
import org.heddle.workbench.analysis.Behind;
import org.jspecify.annotations.Nullable;

/// The passages behind the figure in hand; a click or Enter shows one in the Code room.
final class BehindPane extends BorderPane {
    private static final double TWO_LINES = 40;
    private static final int MOST_BESIDE = 12;

    private final FiguresViewModel model;
    private final Workspace workspace;
    private final ListView<Behind> list = new ListView<>();
    private final Label title = new Label();
    private final Label facts = new Label();
    private final KeptPane kept;
    private final FlowPane beside = new FlowPane(6, 4);
    private boolean isAwaited;

    /// `back` gives the keys to the figures again.
    BehindPane(FiguresViewModel model, Workspace workspace, Runnable back) {
        this.model = model;
        this.workspace = workspace;
        getStyleClass().add("side-pane");
        title.setId("figure-in-hand");
        title.getStyleClass().add("pane-title");
        title.setMinWidth(0);
        facts.getStyleClass().addAll("muted", "small");
        facts.setMinWidth(USE_PREF_SIZE);
        var header = new HBox(8, title, facts);
        header.getStyleClass().addAll("pane-header", "passages-header");
        beside.setId("said-beside");
        beside.getStyleClass().add("said-beside");
        beside.managedProperty().bind(beside.visibleProperty());
        kept = new KeptPane(model);
        setTop(new VBox(header, kept, beside));
        list.setId("passages-behind");
        list.setAccessibleText("Passages behind the figure");
        list.getStyleClass().addAll("plain-list", "readings");
        list.setCellFactory(_ -> new Cell());
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::open);
                key.consume();
            } else if (key.getCode() == KeyCode.ESCAPE) {
                back.run();
                key.consume();
            }
        });
        model.inHandProperty().subscribe(_ -> show());
        model.passagesProperty().subscribe(_ -> show());
    }

    /// The list takes the keys, its first passage in hand, as soon as there is one.
    void enter() {
        isAwaited = model.passagesProperty().get().isEmpty();
        if (!isAwaited) {
            list.getSelectionModel().selectFirst();
            list.requestFocus();
        }
    }

    private void open(Behind passage) {
        workspace.showPassage(passage.source(), passage.span());
    }

    private void show() {
        kept.show();
        var cell = model.inHandProperty().get();
        var answer = model.answerProperty().get();
        if (cell.isEmpty() || answer.isEmpty()) {
            beside.setVisible(false);
            title.setText("Passages");
            facts.setText("");
            setCenter(new EmptyState("Click a figure, or press Enter on it, to read the passages behind it."));
            return;
        }
        HeatSheet sheet = answer.get().sheet();
        HeatRow row = sheet.rows().get(cell.get().row());
        title.setText("%s, %s: %s".formatted(row.name(), sheet.columns().get(cell.get().column()), row.cell(cell.get().column())));
        showBeside(cell.get().row(), cell.get().column(), answer.get());
        int shown = model.passagesProperty().get().size();
        facts.setText(shown < Analysing.MOST_READ ? Counted.of(shown, "passage") : "the first %d passages".formatted(shown));
        list.getItems().setAll(model.passagesProperty().get());
        setCenter(shown == 0 ? new EmptyState("No passage stands behind this figure.") : list);
        if (isAwaited && shown > 0) {
            enter();
        }
    }

    /// What else is said where this code is said; each opens the places where both stand.
    private void showBeside(int row, int column, Answer answer) {
        List<Integer> others = answer.beside().apply(row);
        beside.setVisible(!others.isEmpty());
        var words = new Label("Also said where “%s” is said:".formatted(answer.sheet().rows().get(row).name()));
        words.getStyleClass().addAll("muted", "small");
        beside.getChildren().setAll(words);
        others.stream().limit(MOST_BESIDE).forEach(other -> {
            HeatRow named = answer.sheet().rows().get(other);
            var button = new Button("%s %s".formatted(named.name(), answer.sheet().rows().get(row).cell(other)));
            named.code().ifPresent(code -> button.setGraphic(new CodeDot(colour(code), workspace.themeProperty(), 8)));
            button.setMnemonicParsing(false);
            button.getStyleClass().setAll("chip", "chip-button");
            if (other == column) {
                button.getStyleClass().add("accent");
            }
            button.setOnAction(_ -> model.open(row, other));
            beside.getChildren().add(button);
        });
    }

    private CodeColour colour(CodeId code) {
        return Optional.ofNullable(CodePalette.of(workspace.study().now().codebook()).get(code)).orElse(CodePalette.SLOTS.getFirst());
    }

    /// Where it stands, its first words, its codes.
    private final class Cell extends ListCell<Behind> {
        Cell() {
            setPrefWidth(0);
            setOnMouseClicked(_ -> Optional.ofNullable(getItem()).ifPresent(BehindPane.this::open));
        }

        @Override
        protected double computePrefHeight(double width) {
            return ListLine.height(this, super.computePrefHeight(width));
        }

        @Override
        protected void updateItem(@Nullable Behind passage, boolean isEmpty) {
            super.updateItem(passage, isEmpty);
            if (isEmpty || passage == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            var place = new Label(passage.place());
            place.getStyleClass().addAll("muted", "small");
            var head = new FlowPane(12, 2, place);
            passage.codes().forEach(code -> head.getChildren().add(code(code)));
            setGraphic(new VBox(2, head, SourceWords.of(passage.words(), TWO_LINES, "two-lines")));
            setAccessibleText("%s: %s".formatted(passage.place(), passage.words()));
        }

        private Label code(CodeId code) {
            var codebook = workspace.study().now().codebook();
            var label = new Label(codebook.find(code).map(one -> one.name()).orElse("(deleted code)"), new CodeDot(colour(code), workspace.themeProperty(), 8));
            label.getStyleClass().add("small");
            label.setGraphicTextGap(6);
            return label;
        }
    }
}
