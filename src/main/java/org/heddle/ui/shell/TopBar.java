package org.heddle.ui.shell;

import atlantafx.base.controls.CustomTextField;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.heddle.ui.keys.Act;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.KeyCap;
import org.kordamp.ikonli.feather.Feather;

/// Project, rooms, quick search, the saved sign, and who is coding.
final class TopBar extends HBox {
    private static final double NARROW = 1200;
    /// In words of the usual size: below it signs stand without words.
    private static final double TIGHT = 900;
    private static final PseudoClass IS_TIGHT = PseudoClass.getPseudoClass("tight");

    private static final double LEAST_NAME = 80;

    private final Workspace workspace;
    private final Label name;
    private final Label saved;
    private final CoderMenu coder;
    private final CustomTextField quick = new CustomTextField();
    private final Button find = Icons.button("find-anything", Feather.SEARCH, "Find anything", this::focusQuickSearch);
    private final Map<RoomName, ToggleButton> tabs = new EnumMap<>(RoomName.class);

    TopBar(Workspace workspace, Collection<RoomName> rooms, MenuButton menu, SaveState saved) {
        this.workspace = workspace;
        this.saved = saved.sign();
        coder = new CoderMenu(workspace);
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        var project = new Label(workspace.project().name());
        project.setId("project-name");
        project.getStyleClass().add("project-name");
        project.setTooltip(new Tooltip(workspace.project().name()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(menu, new Emblem(24), project, tabs(workspace, rooms), gap, find, quickSearch(workspace), this.saved, coder);
        project.setMinWidth(0);
        name = project;
        find.managedProperty().bind(find.visibleProperty());
        quick.managedProperty().bind(quick.visibleProperty());
        quick.visibleProperty().bind(find.visibleProperty().not());
        widthProperty().subscribe(_ -> fold());
        workspace.textSizeProperty().subscribe((_, _) -> fold());
        quick.focusedProperty().subscribe(_ -> fold());
    }

    /// In a narrow window the quick search is an icon until it is used; in a tighter one, so are the saved sign and the coder's name.
    private void fold() {
        find.setVisible(getWidth() > 0 && getWidth() < NARROW && !quick.isFocused());
        boolean isTight = getWidth() > 0 && getWidth() < workspace.textSizeProperty().get().scaled(TIGHT);
        ContentDisplay signs = isTight ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        saved.setContentDisplay(signs);
        coder.setContentDisplay(signs);
        pseudoClassStateChanged(IS_TIGHT, isTight);
    }

    /// Where hardly a letter of the project's name would fit, none is shown.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        name.setVisible(name.getWidth() >= Math.min(LEAST_NAME, name.prefWidth(-1)) - 1);
    }

    private HBox tabs(Workspace workspace, Collection<RoomName> rooms) {
        var box = new HBox(4);
        box.getStyleClass().add("rooms");
        box.setMinWidth(USE_PREF_SIZE);
        var group = new ToggleGroup();
        for (RoomName room : rooms) {
            var tab = new ToggleButton(room.words());
            tab.setId("room-" + room.name().toLowerCase(Locale.ROOT));
            tab.getStyleClass().setAll("room");
            tab.setToggleGroup(group);
            tab.setMaxHeight(Double.MAX_VALUE);
            tab.setOnAction(_ -> workspace.roomProperty().set(room));
            tabs.put(room, tab);
            box.getChildren().add(tab);
        }
        workspace.roomProperty().subscribe(room -> {
            ToggleButton tab = tabs.get(room);
            if (tab != null) {
                tab.setSelected(true);
            }
        });
        return box;
    }

    private CustomTextField quickSearch(Workspace workspace) {
        quick.setId("quick-search");
        quick.setPromptText("Find anything");
        quick.setAccessibleText("Find anything in all sources");
        quick.setLeft(Icons.of(Feather.SEARCH, Icons.NORMAL));
        var key = new KeyCap("");
        key.textProperty().bind(workspace.keys().cap(Act.QUICK_SEARCH));
        quick.setRight(key);
        workspace.keys().changesProperty().subscribe(_ -> find.setTooltip(new Tooltip(workspace.keys().tip("Find anything", Act.QUICK_SEARCH))));
        quick.setPrefWidth(264);
        quick.setMinWidth(96);
        quick.setOnAction(_ -> {
            String words = quick.getText();
            quick.clear();
            workspace.searchFor(words);
        });
        return quick;
    }

    void focusQuickSearch() {
        find.setVisible(false);
        quick.requestFocus();
        quick.selectAll();
    }
}
