package org.heddle.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.project.MemoChange.AddMemo;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.Screen;
import org.heddle.ui.shell.RoomName;
import org.heddle.workbench.Threads;
import org.heddle.workbench.searching.Found;
import org.heddle.workbench.searching.FoundWritings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SearchToolsTest {
    @TempDir
    static Path made;

    @TempDir
    Path folder;

    private SampleDesk desk;
    private OpenWindow window;

    @BeforeEach
    void openTheRoom() throws Exception {
        desk = Screen.ask(() -> new SampleDesk(made, folder, Threads.none()));
        window = OpenWindow.on(desk.workspace, RoomName.SEARCH, SearchRoom::new);
        Screen.settle();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        Screen.ask(() -> {
            desk.close();
            return desk;
        });
    }

    private void searchFor(String words) throws Exception {
        Screen.ask(() -> {
            desk.workspace.searchFor(words);
            return words;
        });
        Screen.settle();
    }

    @SuppressWarnings("unchecked")
    private List<Found.Passage> hits() throws Exception {
        ListView<Found.Passage> list = window.find("search-hits", ListView.class);
        return Screen.ask(() -> List.copyOf(list.getItems()));
    }

    private void choose(String menu, String item) throws Exception {
        MenuButton button = window.find(menu, MenuButton.class);
        Screen.ask(() -> {
            MenuItem wanted = button.getItems().stream().filter(one -> item.equals(one.getText())).findFirst().orElseThrow();
            wanted.fire();
            return wanted;
        });
        Screen.settle();
    }

    @Test
    void memosAndCodesAreSearchedInTheirOwnPlace() throws Exception {
        Screen.ask(() -> desk.project.run(new AddMemo(Memo.of(MemoTarget.FREE, MemoKind.values()[0], "On damp", "Nobody speaks of damp as a choice.\nשלום and מה damp.",
                desk.project.coder(), SampleDesk.NOON.instant()))).join());
        searchFor("damp");
        assertFalse(hits().isEmpty());
        ToggleButton memos = window.find("search-in-memos", ToggleButton.class);
        Screen.ask(() -> {
            memos.fire();
            return memos;
        });
        Screen.settle();
        ListView<?> list = window.find("search-writings", ListView.class);
        assertEquals(List.of("On damp", "On damp", "On damp"), Screen.ask(() -> list.getItems().stream().map(one -> ((FoundWritings.Place) one).writing().title()).toList()));
        assertEquals(List.of(), hits());
        window.pictures("search-memos");
        ToggleButton sources = window.find("search-in-sources", ToggleButton.class);
        Screen.ask(() -> {
            sources.fire();
            return sources;
        });
        Screen.settle();
        assertFalse(hits().isEmpty());
    }

    @Test
    void formsOfAWordAreFoundWhenALanguageIsChosen() throws Exception {
        searchFor("patient");
        int before = hits().size();
        choose("search-forms", "All forms, English");
        assertTrue(hits().size() > before, "%d, %d".formatted(before, hits().size()));
        assertTrue(hits().stream().anyMatch(hit -> hit.text().equalsIgnoreCase("patients")));
    }

    @Test
    void aSearchIsSavedAndUsedAgain() throws Exception {
        searchFor("damp OR mould");
        choose("search-saved", "Save this search");
        searchFor("phone");
        choose("search-saved", "damp OR mould");
        assertEquals("damp OR mould", window.find("search-query", TextField.class).getText());
        choose("search-saved", "Forget this search");
        MenuButton menu = window.find("search-saved", MenuButton.class);
        assertTrue(menu.getItems().stream().noneMatch(item -> "damp OR mould".equals(item.getText())));
    }

    @Test
    void aQueryIsBuiltWithoutKnowingTheLanguage() throws Exception {
        Button build = window.find("search-builder", Button.class);
        Screen.ask(() -> {
            build.fire();
            return build;
        });
        Screen.settle();
        PopupWindow sheet = (PopupWindow) Window.getWindows().stream().filter(PopupWindow.class::isInstance).findFirst().orElseThrow();
        Screen.ask(() -> {
            ((TextField) sheet.getScene().getRoot().lookup("#builder-any")).setText("damp \"mould\"");
            ((TextField) sheet.getScene().getRoot().lookup("#builder-none")).setText("kettle");
            @SuppressWarnings("unchecked")
            var role = (ComboBox<String>) sheet.getScene().getRoot().lookup("#builder-role");
            role.setValue("GP");
            ((TextField) sheet.getScene().getRoot().lookup("#builder-any")).requestFocus();
            return sheet;
        });
        window.press(KeyCode.ENTER);
        assertEquals("(damp OR mould) NOT kettle role:GP", window.find("search-query", TextField.class).getText());
        assertFalse(hits().isEmpty());
        assertTrue(hits().stream().allMatch(hit -> hit.attribution().startsWith("GP:")));
    }
}
