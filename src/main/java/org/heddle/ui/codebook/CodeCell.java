package org.heddle.ui.codebook;

import java.util.Optional;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.ui.part.CodeDot;
import org.heddle.ui.part.KeyCap;
import org.heddle.ui.part.TreeLine;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.jspecify.annotations.Nullable;

/// Draws a code with its colour, its number key and its codings, sub-codes included. Dropping one code on another nests it.
final class CodeCell extends TreeCell<Code> {
    private static final double DOT = 10;

    private final Workspace workspace;
    private final RecentCodes recent;
    private final CodeActs acts;

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

    @Override
    protected double computePrefHeight(double width) {
        return TreeLine.height(this);
    }

    @Override
    protected void updateItem(@Nullable Code code, boolean empty) {
        super.updateItem(code, empty);
        setText(null);
        setTooltip(null);
        setGraphic(empty || code == null ? null : line(code));
    }

    private TreeLine line(Code code) {
        StudyState state = workspace.study().now();
        int codings = state.countWithChildren(code.id());
        String path = state.codebook().path(code.id()).toString();
        String definition = code.rules().definition();
        setTooltip(new Tooltip(path + (definition.isEmpty() ? "" : "\n" + definition)));
        setAccessibleText("%s, %d codings".formatted(path, codings));
        var line = named(code, codings).before(new CodeDot(CodePalette.of(state.codebook(), code), workspace.themeProperty(), DOT));
        recent.key(code.id()).ifPresent(key -> line.behindName(new KeyCap(String.valueOf(key))));
        return line;
    }

    private static TreeLine named(Code code, int codings) {
        String name = code.isRetired() ? code.name() + " (retired)" : code.name();
        var line = code.parent().isEmpty() ? TreeLine.top(name, codings) : TreeLine.below(name, codings);
        return code.isRetired() ? line.muted() : line;
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
