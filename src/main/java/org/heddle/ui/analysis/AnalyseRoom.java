package org.heddle.ui.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;
import org.heddle.ui.part.Icons;
import org.heddle.ui.shell.Room;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Workspace;
import org.jspecify.annotations.Nullable;

/// What is made of the coded passages: one page for each way of comparing and interpreting.
public final class AnalyseRoom implements Room {
    private final Workspace workspace;
    private final ListView<AnalysisDoor> doors = new ListView<>();
    private final Map<AnalysisDoor, AnalysisPage> pages = new HashMap<>();
    private final Map<AnalysisDoor, String> said = new HashMap<>();
    private final BorderPane root = new BorderPane();
    private final Subscription inSight;

    public AnalyseRoom(Workspace workspace, List<AnalysisDoor> doors) {
        this.workspace = workspace;
        root.setId("analyse-room");
        root.setMinSize(0, 0);
        this.doors.setId("analysis-pages");
        this.doors.setAccessibleText("Pages of the analysis");
        this.doors.getStyleClass().addAll("plain-list", "room-pages");
        this.doors.setCellFactory(_ -> new Name());
        this.doors.getItems().setAll(doors);
        this.doors.getSelectionModel().select(0);
        this.doors.getSelectionModel().selectedItemProperty().subscribe((before, now) -> change(before, now));
        this.doors.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.RIGHT) {
                key.consume();
                page().entered();
            }
        });
        if (doors.size() > 1) {
            root.setLeft(this.doors);
        }
        workspace.destinations().analysesAreShownBy(this::open);
        inSight = workspace.roomProperty().subscribe(now -> page().inSight(now == RoomName.ANALYSE));
    }

    /// The page that is open.
    public ReadOnlyObjectProperty<AnalysisDoor> doorProperty() {
        return doors.getSelectionModel().selectedItemProperty();
    }

    /// Opens the page with this id.
    public void open(String id) {
        doors.getItems().stream().filter(door -> door.id().equals(id)).findFirst().ifPresent(doors.getSelectionModel()::select);
    }

    private void change(@Nullable AnalysisDoor before, @Nullable AnalysisDoor now) {
        if (before != null && pages.get(before) instanceof AnalysisPage left) {
            left.inSight(false);
            said.put(before, workspace.statusProperty().get());
        }
        if (now != null) {
            workspace.sayStatus(RoomName.ANALYSE, said.getOrDefault(now, now.title()));
            root.setCenter(page().view());
            page().inSight(workspace.roomProperty().get() == RoomName.ANALYSE);
        }
    }

    private AnalysisPage page() {
        return pages.computeIfAbsent(doors.getSelectionModel().getSelectedItem(), door -> door.open().apply(workspace));
    }

    @Override
    public RoomName name() {
        return RoomName.ANALYSE;
    }

    @Override
    public Parent view() {
        root.setCenter(page().view());
        return root;
    }

    /// Where a page has nothing yet that takes keys, the list of pages has them.
    @Override
    public void entered() {
        page().entered();
        Node focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
        if (doors.getItems().size() > 1 && !isInside(focused)) {
            doors.requestFocus();
        }
    }

    private boolean isInside(@Nullable Node node) {
        return node != null && (node == root || isInside(node.getParent()));
    }

    @Override
    public boolean pressed(KeyEvent key) {
        return page().pressed(key);
    }

    @Override
    public void close() {
        inSight.unsubscribe();
        pages.values().forEach(AnalysisPage::close);
    }

    /// A page's icon and name.
    private static final class Name extends ListCell<AnalysisDoor> {
        @Override
        protected void updateItem(@Nullable AnalysisDoor door, boolean isEmpty) {
            super.updateItem(door, isEmpty);
            setText(null);
            setGraphic(null);
            setId(null);
            setAccessibleText(null);
            if (door != null && !isEmpty) {
                var title = new Label(door.title(), Icons.of(door.icon(), Icons.NORMAL));
                title.setGraphicTextGap(10);
                setGraphic(title);
                setId("page-" + door.id());
                setAccessibleText(door.title());
            }
        }
    }
}
