package org.heddle.ui.analysis.arrangements;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.arrangement.Standing;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.ui.codebook.CodeOutline;
import org.heddle.ui.part.CodeDot;
import org.heddle.ui.part.Words;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.shell.Workspace;
import org.jspecify.annotations.Nullable;

/// The codebook beside an arrangement: each code with the numbers where it stands there. Enter, a double click or a drag adds it.
final class CodesPane extends VBox {
    private static final double DOT = 10;
    private static final double STEP = 12;

    private final Workspace workspace;
    private final ArrangementsViewModel model;
    private final TextField filter = new TextField();
    private final ListView<Code> list = new ListView<>();
    private Map<CodeId, List<Standing>> standings = Map.of();

    CodesPane(Workspace workspace, ArrangementsViewModel model) {
        super(6);
        this.workspace = workspace;
        this.model = model;
        getStyleClass().addAll("card", "side-pane");
        var caption = Words.wrapped("Codes: Enter, double click or drag adds one", "caption");
        caption.setMinHeight(Region.USE_PREF_SIZE);
        caption.setMinWidth(0);
        filter.setId("arrangement-codes-filter");
        filter.setPromptText("Filter codes");
        filter.setAccessibleText("Filter codes");
        filter.textProperty().subscribe(_ -> fill());
        filter.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER && !list.getItems().isEmpty()) {
                model.add(list.getItems().getFirst().id());
                key.consume();
            } else if (key.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                key.consume();
            }
        });
        list.setId("arrangement-codes");
        list.setAccessibleText("Codes to add");
        list.getStyleClass().add("plain-list");
        list.setCellFactory(_ -> new CodeCell());
        list.setMinHeight(0);
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                add();
                key.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(caption, filter, list);
        setMinWidth(0);
        model.shownProperty().subscribe(_ -> fill());
    }

    private void add() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(code -> model.add(code.id()));
    }

    private void fill() {
        Codebook codebook = model.shownProperty().get().codebook();
        standings = model.shownProperty().get().inHand().map(one -> one.standings(codebook)).orElse(Map.of());
        Code kept = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(new CodeOutline(codebook).fitting(filter.getText()).stream().filter(code -> !code.isRetired()).toList());
        list.getItems().stream().filter(code -> kept != null && code.id().equals(kept.id())).findFirst().ifPresent(list.getSelectionModel()::select);
    }

    /// A code, and where it stands.
    private final class CodeCell extends ListCell<Code> {
        CodeCell() {
            setPrefWidth(0);
            setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && getItem() != null) {
                    model.add(getItem().id());
                }
            });
            setOnDragDetected(event -> {
                if (getItem() != null) {
                    var content = new ClipboardContent();
                    content.put(LineCell.CODE, getItem().id().value().toString());
                    startDragAndDrop(TransferMode.COPY).setContent(content);
                    event.consume();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Code code, boolean isEmpty) {
            super.updateItem(code, isEmpty);
            setText(null);
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            if (code == null || isEmpty) {
                return;
            }
            Codebook codebook = model.shownProperty().get().codebook();
            String path = codebook.path(code.id()).toString();
            String where = standings.getOrDefault(code.id(), List.of()).stream().map(Standing::number).collect(Collectors.joining(", "));
            setTooltip(new Tooltip(path));
            setAccessibleText(where.isEmpty() ? path + ", not in this arrangement" : "%s, stands at %s".formatted(path, where));
            var indent = new Region();
            indent.setMinWidth(STEP * (codebook.path(code.id()).names().size() - 1));
            Label name = Words.of(code.name(), where.isEmpty() ? "code-name" : "muted");
            name.setMinWidth(0);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            var numbers = Words.of(where.isEmpty() ? "–" : where, "muted", "small");
            numbers.setMinWidth(Region.USE_PREF_SIZE);
            var box = new HBox(6, indent, new CodeDot(CodePalette.of(codebook, code), workspace.themeProperty(), DOT), name, numbers);
            box.setAlignment(Pos.CENTER_LEFT);
            setGraphic(box);
        }
    }
}
