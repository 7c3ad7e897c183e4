package org.heddle.ui.search;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.searching.Found;
import org.jspecify.annotations.Nullable;

/// The hits as a list in which only the visible ones are drawn.
final class HitList extends ListView<Found.Passage> {
    private final SearchViewModel model;
    private boolean isFollowing;

    HitList(Workspace workspace, SearchViewModel model, ProposalModel proposals, Runnable open) {
        super(model.hits());
        this.model = model;
        setId("search-hits");
        setAccessibleText("Hits");
        getStyleClass().add("hit-list");
        setCellFactory(_ -> new HitCell(workspace, proposals));
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                open.run();
            }
        });
        getSelectionModel().selectedItemProperty().subscribe(hit -> choose(hit));
        model.chosenProperty().subscribe(hit -> follow(hit));
        workspace.study().stateProperty().subscribe(_ -> refresh());
        proposals.codeProperty().subscribe(_ -> refresh());
        proposals.changesProperty().subscribe(_ -> refresh());
    }

    /// Keys that act on the hit come before those of the list; `key` says whether it used the key.
    void setKeys(Predicate<KeyEvent> key) {
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (key.test(event)) {
                event.consume();
            }
        });
    }

    private void choose(Found.@Nullable Passage hit) {
        if (!isFollowing && hit != null) {
            model.chosenProperty().set(Optional.of(hit));
        }
    }

    private void follow(Optional<Found.Passage> hit) {
        isFollowing = true;
        int at = hit.map(getItems()::indexOf).orElse(-1);
        if (at < 0) {
            getSelectionModel().clearSelection();
        } else if (at != getSelectionModel().getSelectedIndex() || !hit.get().equals(getSelectionModel().getSelectedItem())) {
            getSelectionModel().clearAndSelect(at);
            getFocusModel().focus(at);
            scrollTo(Math.max(0, at - 3));
        }
        isFollowing = false;
    }

    /// Where the words of the chosen hit are on the screen; empty when they are out of sight.
    Optional<Bounds> chosenOnScreen() {
        return lookupAll(".hit-cell").stream().filter(HitCell.class::isInstance).map(HitCell.class::cast).filter(ListCell::isSelected)
                .map(cell -> cell.line.hit()).map(words -> words.localToScreen(words.getBoundsInLocal())).findFirst();
    }

    /// Draws a hit.
    private static final class HitCell extends ListCell<Found.Passage> {
        private final KwicLine line;

        HitCell(Workspace workspace, ProposalModel proposals) {
            line = new KwicLine(workspace, proposals);
            getStyleClass().add("hit-cell");
            setPrefWidth(0);
            line.prefWidthProperty().bind(widthProperty());
        }

        @Override
        protected void updateItem(Found.@Nullable Passage hit, boolean empty) {
            super.updateItem(hit, empty);
            Node shown = null;
            if (!empty && hit != null) {
                line.show(hit);
                setAccessibleText(line.getAccessibleText());
                shown = line;
            }
            setGraphic(shown);
        }
    }
}
