package org.heddle.ui.analysis.arrangements;

import java.util.Optional;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.heddle.domain.arrangement.Line;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.ui.part.CodeDot;
import org.heddle.ui.part.Words;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.shell.Workspace;
import org.jspecify.annotations.Nullable;

/// One line of an arrangement: its number, and the code or heading with its gloss. It is dragged to another place; a code of the codebook is dropped before it.
final class LineCell extends ListCell<LineCell.Row> {
    static final DataFormat LINE = new DataFormat("application/x-heddle-arrangement-line");
    static final DataFormat CODE = new DataFormat("application/x-heddle-arrangement-code");
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final double STEP = 18;
    private static final double DOT = 10;

    private final Workspace workspace;
    private final ArrangementsViewModel model;

    /// A line with its number as they stand now.
    record Row(int at, String number, Line line) {}

    LineCell(Workspace workspace, ArrangementsViewModel model) {
        this.workspace = workspace;
        this.model = model;
        setPrefWidth(0);
        setOnDragDetected(event -> {
            if (getItem() != null) {
                var content = new ClipboardContent();
                content.put(LINE, String.valueOf(getItem().at()));
                startDragAndDrop(TransferMode.MOVE).setContent(content);
                event.consume();
            }
        });
        setOnDragOver(event -> {
            if (event.getDragboard().hasContent(LINE) || event.getDragboard().hasContent(CODE)) {
                event.acceptTransferModes(TransferMode.ANY);
                pseudoClassStateChanged(ABOVE, true);
                event.consume();
            }
        });
        setOnDragExited(_ -> pseudoClassStateChanged(ABOVE, false));
        setOnDragDropped(this::dropped);
    }

    /// On an empty row: at the end.
    private void dropped(DragEvent event) {
        var lines = model.shownProperty().get().inHand().map(one -> one.lines()).orElseThrow();
        int to = getItem() == null ? lines.size() : getItem().at();
        int depth = getItem() == null ? 0 : getItem().line().depth();
        if (event.getDragboard().getContent(LINE) instanceof String from) {
            model.move(Integer.parseInt(from), to, depth);
        } else if (event.getDragboard().getContent(CODE) instanceof String code) {
            model.addBefore(new CodeId(UUID.fromString(code)), to);
        }
        event.setDropCompleted(true);
        event.consume();
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean isEmpty) {
        super.updateItem(row, isEmpty);
        setText(null);
        setTooltip(null);
        setGraphic(null);
        setAccessibleText(null);
        if (row == null || isEmpty) {
            return;
        }
        Codebook codebook = model.shownProperty().get().codebook();
        String title = row.line().title(codebook);
        setGraphic(line(row, title, row.line().code().flatMap(codebook::find), codebook));
        String path = row.line().code().map(code -> codebook.path(code).toString()).orElse("heading");
        setAccessibleText("%s %s, %s".formatted(row.number(), title, path));
        setTooltip(new Tooltip(row.line().gloss().isEmpty() ? path : path + "\n" + row.line().gloss()));
    }

    private HBox line(Row row, String title, Optional<Code> code, Codebook codebook) {
        var indent = new Region();
        indent.setMinWidth(STEP * row.line().depth());
        var number = Words.of(row.number(), "muted", "small");
        number.setMinWidth(Region.USE_PREF_SIZE);
        var name = Words.of(title, code.isEmpty() || row.line().depth() == 0 ? "strong" : "code-name");
        name.setMinWidth(60);
        var gloss = Words.of(row.line().gloss().replaceAll("\\s+", " "), "muted", "small");
        gloss.setMinWidth(0);
        HBox.setHgrow(gloss, Priority.ALWAYS);
        var box = new HBox(8, indent, number);
        code.ifPresent(one -> box.getChildren().add(new CodeDot(CodePalette.of(codebook, one), workspace.themeProperty(), DOT)));
        box.getChildren().addAll(name, gloss);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinHeight(28);
        return box;
    }
}
