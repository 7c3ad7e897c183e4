package org.heddle.ui.codebook;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.report.Counted;
import org.heddle.ui.part.CodeDot;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.KeyCap;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.palette.CodeColour;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Draws a code with its colour, its number key and its codings, or a heading. Codes dropped on the middle of a code are nested below it, near its
/// upper or lower edge they are put before or after it.
final class CodeCell extends TreeCell<Code> {
    private static final PseudoClass INTO = PseudoClass.getPseudoClass("drop-into");
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");
    private static final double DOT = 10;
    private static final double LEAST_HEIGHT = 28;
    private static final double INDENT = 14;
    private static final double BESIDE = 56;
    private static final double EDGE = 0.22;

    private final Workspace workspace;
    private final RecentCodes recent;
    private final CodebookModel model;
    private final Supplier<List<CodeId>> chosen;
    private final Tooltip tip = new Tooltip();
    private final Label count = new Label();
    private Optional<Facts> shown = Optional.empty();

    /// What the line says. It is made anew only when this changes: new nodes are dear, and every act asks all cells.
    private record Facts(Optional<Code> code, String path, Optional<CodeColour> colour, Optional<Integer> key, int codings, int family, boolean isCut) {
        boolean differsOnlyInCounts(Facts other) {
            return new Facts(code, path, colour, key, other.codings, other.family, isCut).equals(other);
        }
    }

    /// `chosen`: the codes that are chosen in the tree, which are dragged together.
    CodeCell(Workspace workspace, RecentCodes recent, CodebookModel model, Supplier<List<CodeId>> chosen) {
        this.workspace = workspace;
        this.recent = recent;
        this.model = model;
        this.chosen = chosen;
        setPrefWidth(0);
        count.getStyleClass().addAll("muted", "small");
        count.setMinWidth(Region.USE_PREF_SIZE);
        treeItemProperty().subscribe(_ -> again());
        dragAndDrop();
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
        Optional<Facts> now = empty ? Optional.empty() : code != null ? facts(code) : heading();
        if (now.equals(shown)) {
            return;
        }
        boolean isCountedAnew = now.filter(facts -> facts.code().isPresent() && shown.filter(facts::differsOnlyInCounts).isPresent()).isPresent();
        shown = now;
        if (isCountedAnew) {
            count(now.get(), now.get().code().get());
        } else {
            setTooltip(null);
            setGraphic(now.map(facts -> facts.code().isPresent() ? line(facts, facts.code().get()) : title(facts.path())).orElse(null));
        }
    }

    /// Looks again whether what it shows has changed.
    void again() {
        updateItem(getItem(), isEmpty());
    }

    private Optional<Facts> heading() {
        return getTreeItem() instanceof CodeHeading heading
                ? Optional.of(new Facts(Optional.empty(), heading.words(), Optional.empty(), Optional.empty(), 0, 0, false)) : Optional.empty();
    }

    /// A code that was taken back a moment ago stays as it was until the tree is made anew.
    private Optional<Facts> facts(Code code) {
        StudyState state = workspace.study().now();
        if (model.codebook().find(code.id()).isEmpty()) {
            return shown;
        }
        var colour = CodePalette.of(state.codebook(), code);
        return Optional.of(new Facts(Optional.of(code), model.codebook().path(code.id()).toString(), Optional.of(colour), recent.key(code.id()),
                model.count(code.id()), state.countWithChildren(code.id()), model.cutProperty().get().contains(code.id())));
    }

    private HBox title(String words) {
        var name = SourceWords.of(words, Double.MAX_VALUE, "caption");
        var line = new HBox(name);
        line.getStyleClass().add("code-heading");
        line.setAlignment(Pos.BOTTOM_LEFT);
        line.setMinHeight(LEAST_HEIGHT);
        setAccessibleText(words);
        return line;
    }

    private HBox line(Facts facts, Code code) {
        var name = SourceWords.of(code.name(), Double.MAX_VALUE, code.parent().isEmpty() ? "strong" : "code-name",
                code.isRetired() || facts.isCut() ? "muted" : "plain");
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(6, new CodeDot(facts.colour().orElseThrow(), workspace.themeProperty(), DOT), name);
        if (facts.isCut()) {
            line.getChildren().add(Icons.of(Feather.SCISSORS, Icons.SMALL));
        }
        if (code.isRetired()) {
            line.getChildren().add(Icons.of(Feather.ARCHIVE, Icons.SMALL));
        }
        facts.key().ifPresent(key -> line.getChildren().add(new KeyCap(String.valueOf(key))));
        line.getChildren().add(count);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(LEAST_HEIGHT);
        count(facts, code);
        setTooltip(tip);
        return line;
    }

    private void count(Facts facts, Code code) {
        count.setText(String.valueOf(facts.codings()));
        int own = workspace.study().now().codeCounts().getOrDefault(code.id(), 0);
        String counts = own == facts.family() ? Counted.of(own, "coding") : "%s, %d with sub-codes".formatted(Counted.of(own, "coding"), facts.family());
        String status = code.status() == CodeStatus.AGREED ? "" : ", " + code.status().word();
        String definition = code.rules().definition();
        tip.setText("%s\n%s%s".formatted(facts.path(), counts, status) + (definition.isEmpty() ? "" : "\n" + definition));
        setAccessibleText("%s, %s%s%s".formatted(facts.path(), counts, status, facts.isCut() ? ", cut" : ""));
    }

    private void dragAndDrop() {
        setOnDragDetected(event -> {
            if (getItem() != null) {
                var content = new ClipboardContent();
                content.putString(getItem().id().value().toString());
                startDragAndDrop(TransferMode.COPY_OR_MOVE).setContent(content);
                event.consume();
            }
        });
        setOnDragOver(event -> {
            if (event.getGestureSource() instanceof CodeCell from && from != this && getItem() != null) {
                event.acceptTransferModes(TransferMode.MOVE);
                mark(Optional.of(place(event)));
                event.consume();
            }
        });
        setOnDragExited(_ -> mark(Optional.empty()));
        setOnDragDropped(event -> {
            mark(Optional.empty());
            if (event.getGestureSource() instanceof CodeCell from && getItem() != null) {
                drop(from.dragged(), getItem().id(), place(event));
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    /// All chosen codes when the one under the pointer is among them.
    private List<CodeId> dragged() {
        if (getItem() == null) {
            return List.of();
        }
        return chosen.get().contains(getItem().id()) ? chosen.get() : List.of(getItem().id());
    }

    private void drop(List<CodeId> codes, CodeId on, PseudoClass place) {
        if (place.equals(INTO)) {
            model.moveBelow(codes, Optional.of(on));
        } else {
            model.moveBeside(codes, on, place.equals(BELOW));
        }
    }

    private PseudoClass place(DragEvent event) {
        double at = event.getY() / getHeight();
        return at < EDGE ? ABOVE : at > 1 - EDGE ? BELOW : INTO;
    }

    private void mark(Optional<PseudoClass> place) {
        List.of(INTO, ABOVE, BELOW).forEach(one -> pseudoClassStateChanged(one, place.equals(Optional.of(one))));
    }
}
