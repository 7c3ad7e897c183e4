package org.heddle.ui.search;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.Screen;
import org.heddle.ui.shell.RoomName;
import org.heddle.workbench.Threads;
import org.heddle.workbench.searching.Found;

/// The sample in a window of its own with the Search room open. Its methods are called off the JavaFX thread.
final class OpenSearch {
    final SampleDesk desk;
    final OpenWindow window;

    /// `made` is a folder in which the sample is made once.
    OpenSearch(Path made, Path folder) throws Exception {
        desk = Screen.ask(() -> new SampleDesk(made, folder, Threads.none()));
        window = OpenWindow.on(desk.workspace, RoomName.SEARCH, SearchRoom::new);
        Screen.settle();
    }

    void searchFor(String words) throws Exception {
        Screen.ask(() -> {
            desk.workspace.searchFor(words);
            return words;
        });
        Screen.settle();
    }

    @SuppressWarnings("unchecked")
    List<Found.Passage> hits() throws Exception {
        ListView<Found.Passage> list = window.find("search-hits", ListView.class);
        return Screen.ask(() -> List.copyOf(list.getItems()));
    }

    String text(String label) throws Exception {
        return window.find(label, Label.class).getText();
    }

    /// Chooses the line of a menu by its words.
    void choose(String menu, String item) throws Exception {
        MenuButton button = window.find(menu, MenuButton.class);
        Screen.ask(() -> {
            MenuItem wanted = button.getItems().stream().filter(one -> item.equals(one.getText())).findFirst().orElseThrow();
            wanted.fire();
            return wanted;
        });
        Screen.settle();
    }

    /// What a button opened over the window.
    static PopupWindow popup() {
        return (PopupWindow) Window.getWindows().stream().filter(PopupWindow.class::isInstance).findFirst().orElseThrow();
    }

    void close() throws Exception {
        window.close();
        Screen.ask(() -> {
            desk.close();
            return desk;
        });
    }
}
