package org.heddle.ui.coding;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.ui.part.Icons;
import org.heddle.ui.shell.TextSize;
import org.kordamp.ikonli.feather.Feather;

/// The three columns of the Code room. In a narrow window the right one is a rail of icons that lays it over the text.
final class SidePanes extends StackPane {
    private static final double NARROW = 1200;
    private static final double LEFT = 264;
    private static final double LEFT_NARROW = 240;
    private static final double RIGHT = 304;
    private static final double WIDEST = 420;
    private static final double RAIL = 40;

    private final SplitPane panes = new SplitPane();
    private final VBox rail = new VBox(4);
    private final Inspector inspector;
    private final ObservableValue<TextSize> letters;
    private final Runnable closed;
    private double placedFor;

    /// `closed` is told when the overlay was put away.
    SidePanes(Columns columns, ObservableValue<TextSize> letters, Runnable closed) {
        Region left = columns.left();
        inspector = columns.inspector();
        this.letters = letters;
        this.closed = closed;
        bound(left, LEFT);
        bound(inspector, RIGHT);
        panes.getItems().setAll(left, columns.middle());
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(inspector, false);
        rail.setId("inspector-rail");
        rail.getStyleClass().add("rail");
        rail.getChildren().setAll(
                Icons.button("rail-coding", Feather.EDIT_2, "This coding", () -> toggle(inspector.codingTab())),
                Icons.button("rail-code", Feather.INFO, "The code in hand and its quotes", () -> toggle(inspector.codeTab())),
                Icons.button("rail-memos", Feather.BOOKMARK, "Memos about what is in hand", () -> toggle(inspector.memoTab())));
        rail.setVisible(false);
        rail.managedProperty().bind(rail.visibleProperty());
        getChildren().setAll(new BorderPane(panes, null, rail, null, null));
        StackPane.setAlignment(inspector, Pos.CENTER_RIGHT);
        // not while panes are being laid out
        widthProperty().subscribe(_ -> Platform.runLater(() -> place(getWidth())));
        letters.subscribe((_, _) -> {
            placedFor = 0;
            Platform.runLater(() -> place(getWidth()));
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// What stands side by side.
    record Columns(Region left, Node middle, Inspector inspector) {}

    /// Side columns grow with the letters, by less than these, because the text between them needs room too.
    private double grown(double measure, double share) {
        return measure + (letters.getValue().scaled(measure) - measure) * share;
    }

    private static void bound(Region pane, double width) {
        pane.setMinWidth(200);
        pane.setPrefWidth(width);
        pane.setMaxWidth(WIDEST);
    }

    /// At first, and when the window crosses the narrow width: the measures of the design; a hand on a divider rules after that.
    private void place(double width) {
        boolean narrow = width < NARROW;
        if (width <= 0 || placedFor > 0 && narrow == placedFor < NARROW) {
            return;
        }
        placedFor = width;
        Optional<Node> focused = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        arrange(width, narrow);
        focused.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
    }

    /// Panes that come or go take the focus with them.
    private void arrange(double width, boolean narrow) {
        rail.setVisible(narrow);
        if (narrow) {
            panes.getItems().remove(inspector);
            divide(grown(LEFT_NARROW, 0.25) / (width - RAIL));
        } else {
            lift();
            if (!panes.getItems().contains(inspector)) {
                panes.getItems().add(inspector);
            }
            divide(grown(LEFT, 0.5) / width, 1 - grown(RIGHT, 0.5) / width);
        }
    }

    /// Once the panes themselves know that one came or went.
    private void divide(double... places) {
        applyCss();
        requestLayout();
        layout();
        panes.setDividerPositions(places);
    }

    boolean isNarrow() {
        return placedFor > 0 && placedFor < NARROW;
    }

    /// Brings the right column into sight, ready to take the focus.
    void open() {
        if (isNarrow() && !isOverlaid()) {
            inspector.getStyleClass().add("overlay");
            inspector.setMaxWidth(grown(RIGHT, 0.5));
            StackPane.setMargin(inspector, new Insets(0, RAIL, 0, 0));
            getChildren().add(inspector);
            applyCss();
            layout();
        }
    }

    private boolean isOverlaid() {
        return getChildren().contains(inspector);
    }

    private void toggle(ToggleButton tab) {
        if (isOverlaid() && tab.isSelected()) {
            close();
        } else {
            tab.setSelected(true);
            open();
            tab.requestFocus();
        }
    }

    private void close() {
        lift();
        closed.run();
    }

    private void lift() {
        getChildren().remove(inspector);
        inspector.getStyleClass().remove("overlay");
        inspector.setMaxWidth(WIDEST);
        StackPane.setMargin(inspector, Insets.EMPTY);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && isOverlaid() && !inspector.isTyping()) {
            key.consume();
            close();
        }
    }
}
