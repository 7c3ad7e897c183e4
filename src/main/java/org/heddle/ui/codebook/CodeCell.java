package org.heddle.ui.codebook;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.report.Counted;
import org.heddle.ui.part.CodeDot;
import org.heddle.ui.part.KeyCap;
import org.heddle.ui.part.palette.CodeColour;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.jspecify.annotations.Nullable;

/// Draws a code with its colour, its number key and its codings, sub-codes included. Dropping one code on another nests it.
final class CodeCell extends TreeCell<Code> {
    private static final double DOT = 10;
    private static final double LEAST_HEIGHT = 28;
    private static final double INDENT = 14;
    private static final double BESIDE = 56;

    private final Workspace workspace;
    private final RecentCodes recent;
    private final CodeActs acts;
    private Optional<Facts> shown = Optional.empty();

    /// What the line says. It is made anew only when this changes: new nodes are dear, and every act asks all cells.
    private record Facts(Code code, String path, CodeColour colour, Optional<Integer> key, int codings) {}

    CodeCell(Workspace workspace, RecentCodes recent, CodeActs acts) {
        this.workspace = workspace;
        this.recent = recent;
        this.acts = acts;
        setPrefWidth(0);
        nestByDragging();
        setOnContextMenuRequested(event -> {
            if (getItem() != null) {
                acts.menu(getItem()).show(this, event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
    }

    /// Long names wrap, so the height follows from the width that is left beside arrow and indent.
    @Override
    protected double computePrefHeight(double width) {
        if (!(getGraphic() instanceof HBox line) || getTreeView() == null) {
            return LEAST_HEIGHT;
        }
        double level = getTreeView().getTreeItemLevel(getTreeItem()) - 1.0;
        return Math.max(LEAST_HEIGHT, line.prefHeight(getTreeView().getWidth() - BESIDE - INDENT * level));
    }

    @Override
    protected void updateItem(@Nullable Code code, boolean empty) {
        super.updateItem(code, empty);
        setText(null);
        Optional<Facts> now = empty || code == null ? Optional.empty() : Optional.of(facts(code));
        if (!now.equals(shown)) {
            shown = now;
            setTooltip(null);
            setGraphic(now.map(this::line).orElse(null));
        }
    }

    /// Looks again whether what it shows has changed.
    void again() {
        updateItem(getItem(), isEmpty());
    }

    private Facts facts(Code code) {
        StudyState state = workspace.study().now();
        var colour = Optional.ofNullable(CodePalette.of(state.codebook()).get(code.id())).orElse(CodePalette.of(code.colour()));
        return new Facts(code, state.codebook().path(code.id()).toString(), colour, recent.key(code.id()), state.countWithChildren(code.id()));
    }

    private HBox line(Facts facts) {
        Code code = facts.code();
        var name = SourceWords.of(code.isRetired() ? code.name() + " (retired)" : code.name(), Double.MAX_VALUE,
                code.parent().isEmpty() ? "strong" : "code-name", code.isRetired() ? "muted" : "plain");
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var count = new Label(String.valueOf(facts.codings()));
        count.getStyleClass().addAll("muted", "small");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(6, new CodeDot(facts.colour(), workspace.themeProperty(), DOT), name);
        facts.key().ifPresent(key -> line.getChildren().add(new KeyCap(String.valueOf(key))));
        line.getChildren().add(count);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(28);
        String definition = code.rules().definition();
        setTooltip(new Tooltip(facts.path() + (definition.isEmpty() ? "" : "\n" + definition)));
        setAccessibleText("%s, %s".formatted(facts.path(), Counted.of(facts.codings(), "coding")));
        return line;
    }

    private void nestByDragging() {
        setOnDragDetected(event -> {
            if (getItem() != null) {
                var content = new ClipboardContent();
                content.putString(getItem().id().value().toString());
                startDragAndDrop(TransferMode.MOVE).setContent(content);
                event.consume();
            }
        });
        setOnDragOver(event -> {
            if (event.getGestureSource() instanceof CodeCell from && from != this && getItem() != null) {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
            }
        });
        setOnDragDropped(event -> {
            if (event.getGestureSource() instanceof CodeCell from && from.getItem() != null && getItem() != null) {
                CodeId moved = from.getItem().id();
                acts.moveUnder(moved, Optional.of(getItem().id()));
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }
}
