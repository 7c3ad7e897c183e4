package org.heddle.ui.shell;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.heddle.domain.team.Coder;
import org.heddle.ui.keys.Act;
import org.heddle.ui.part.CoderMark;
import org.heddle.ui.part.KeyCap;
import org.heddle.workbench.OpenProject;

/// Coder, place in hand, the last act and how to take it back, all keys; a message takes the place of the middle while it is there.
final class StatusBar extends HBox implements AutoCloseable {
    private final Workspace workspace;
    private final HBox coder = new HBox(6);
    private final Label act = new Label();
    private final BooleanProperty isBare = new SimpleBooleanProperty();
    private final MessageStrip message;
    private final Runnable stopListening;
    private final KeyCap undoKey = new KeyCap("");
    private final HBox undoes = new HBox(6, undoKey, new Label("undoes"));

    private Optional<Acting> acting = Optional.empty();

    /// Who is shown, so that the same is not drawn anew after every act.
    private record Acting(Coder coder, int position) {}

    StatusBar(Workspace workspace, Runnable allKeys) {
        this.workspace = workspace;
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        message = new MessageStrip(workspace.messages());
        coder.setAlignment(Pos.CENTER_LEFT);
        coder.setMinWidth(USE_PREF_SIZE);
        undoes.setAlignment(Pos.CENTER_LEFT);
        undoes.setMinWidth(USE_PREF_SIZE);
        var place = new Label() {
            /// What the room says comes before the last act, up to half of the bar.
            @Override
            protected double computeMinWidth(double height) {
                return Math.min(computePrefWidth(height), StatusBar.this.getWidth() / 2);
            }
        };
        place.setId("status-place");
        place.textProperty().bind(workspace.statusProperty());
        var said = new Tooltip();
        said.textProperty().bind(place.textProperty());
        place.setTooltip(said);
        act.setId("last-act");
        act.setMinWidth(0);
        var whole = new Tooltip();
        whole.textProperty().bind(act.textProperty());
        act.setTooltip(whole);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        undoKey.textProperty().bind(workspace.keys().cap(Act.UNDO));
        var all = new KeyCap("");
        all.textProperty().bind(workspace.keys().cap(Act.KEYS));
        var keys = new Button("All keys", all);
        keys.setId("all-keys");
        keys.getStyleClass().addAll("flat", "status-button");
        keys.setMinWidth(USE_PREF_SIZE);
        keys.setOnAction(_ -> allKeys.run());
        getChildren().addAll(coder, place, act, undoes, message, gap, keys);
        var isQuiet = message.visibleProperty().not().and(isBare.not());
        shown(coder, isBare.not());
        shown(place, isQuiet.and(place.textProperty().isNotEmpty()));
        shown(act, isQuiet);
        shown(undoes, isQuiet.and(act.textProperty().isNotEmpty()));
        shown(keys, isBare.not());
        shown(this, isBare.not().or(message.visibleProperty()));
        workspace.study().stateProperty().subscribe(_ -> refresh());
        workspace.coderProperty().subscribe(_ -> refresh());
        stopListening = workspace.project().onChange(_ -> refresh());
    }

    private static void shown(Node node, ObservableBooleanValue when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }

    /// Bare, there is nothing but a message while there is one.
    BooleanProperty bareProperty() {
        return isBare;
    }

    @Override
    public void close() {
        stopListening.run();
    }

    private void refresh() {
        StudyState state = workspace.study().now();
        state.coder(workspace.coderProperty().get()).map(who -> new Acting(who, state.position(who.id()))).filter(now -> !Optional.of(now).equals(acting))
                .ifPresent(now -> {
                    acting = Optional.of(now);
                    coder.getChildren().setAll(new CoderMark(now.coder(), now.position(), true), new Label(now.coder().name()));
                });
        OpenProject project = workspace.project();
        act.setText(project.nextUndo().map(entry -> entry.sentence()).orElse(""));
    }
}
