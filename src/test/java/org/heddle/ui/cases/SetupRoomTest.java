package org.heddle.ui.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.heddle.ui.RoomPicture;
import org.heddle.ui.Screen;
import org.heddle.ui.part.grid.Grid;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Shell;
import org.heddle.ui.shell.TextSize;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SetupRoomTest {
    @TempDir
    private Path folder;
    private SmallStudy study;
    private Shell shell;
    private Stage stage;
    private final AtomicInteger imports = new AtomicInteger();

    @BeforeEach
    void open() throws Exception {
        stage = Screen.ask(() -> {
            study = SmallStudy.of(folder);
            study.code("C1 GP", 30, 40);
            shell = new Shell(study.workspace, Map.of(RoomName.SETUP,
                    workspace -> new SetupRoom(workspace, study.upkeep, imports::incrementAndGet)));
            study.workspace.roomProperty().set(RoomName.SETUP);
            return RoomPicture.show(shell, 1000, 800);
        });
        Screen.settle();
    }

    @AfterEach
    void close() throws Exception {
        Screen.ask(() -> {
            stage.close();
            shell.close();
            study.searching.close();
            study.project.close();
            return stage;
        });
    }

    private Grid<?> grid(String id) {
        return find(id, Grid.class);
    }

    private <T> T find(String id, Class<T> kind) {
        return kind.cast(shell.lookup("#" + id));
    }

    private void section(int which) throws Exception {
        Screen.ask(() -> {
            find("setup-sections", ListView.class).getSelectionModel().select(which);
            return which;
        });
        Screen.settle();
    }

    private void type(KeyCode... keys) throws Exception {
        for (KeyCode key : keys) {
            Screen.ask(() -> {
                new Robot().keyType(key);
                return key;
            });
            Screen.settle();
        }
    }

    private static <R> void select(Grid<R> grid, int row, int column) throws Exception {
        Screen.ask(() -> {
            grid.requestFocus();
            grid.getSelectionModel().clearAndSelect(row, grid.getColumns().get(column));
            return grid;
        });
    }

    private static <R> void extend(Grid<R> grid, int row, int column) throws Exception {
        Screen.ask(() -> {
            grid.getSelectionModel().select(row, grid.getColumns().get(column));
            return grid;
        });
    }

    @Test
    void aCoderIsTypedIntoTheProgressTable() throws Exception {
        section(6);
        Grid<?> grid = grid("progress");
        select(grid, 0, 1);
        type(KeyCode.A, KeyCode.I, KeyCode.DOWN, KeyCode.ENTER);
        assertEquals(1, study.project.ask(reader -> reader.progress().assignments()).size());
        RoomPicture.takeAll(stage, "setup-progress");
    }

    @Test
    void aRoleIsTypedIntoTheTableByKeyboardAndTheNextRowIsInHand() throws Exception {
        Grid<?> grid = grid("speakers");
        assertEquals("2 speakers without role or case", find("speakers-unmapped", Label.class).getText());
        select(grid, 0, 4);

        type(KeyCode.C, KeyCode.L, KeyCode.P, KeyCode.ENTER);

        assertEquals(Optional.of("CLP"), study.speaker("I4 Group interview", "Links").role());
        assertEquals(1, Screen.ask(() -> grid.getFocusModel().getFocusedCell().getRow()));
        assertEquals("1 speaker without role or case", find("speakers-unmapped", Label.class).getText());
    }

    @Test
    void aSuggestionIsTakenWithArrowAndEnterForAllMarkedRows() throws Exception {
        Grid<?> grid = grid("speakers");
        select(grid, 0, 4);
        extend(grid, 1, 4);

        type(KeyCode.ENTER, KeyCode.DOWN, KeyCode.ENTER);

        assertEquals(Optional.of("GP"), study.speaker("I4 Group interview", "Links").role());
        assertEquals(Optional.of("GP"), study.speaker("I4 Group interview", "Reception").role());
    }

    @Test
    void spaceMakesAnInterviewerAndEscapeLeavesTheCellAsItWas() throws Exception {
        Grid<?> grid = grid("speakers");
        select(grid, 0, 3);
        type(KeyCode.SPACE);
        assertTrue(study.speaker("I4 Group interview", "Links").isInterviewer());

        select(grid, 1, 4);
        type(KeyCode.X, KeyCode.ESCAPE);
        assertEquals(Optional.empty(), study.speaker("I4 Group interview", "Reception").role());
        assertTrue(Screen.ask(grid::isFocused));

        type(KeyCode.P, KeyCode.ESCAPE);
        assertEquals(Optional.empty(), study.speaker("I4 Group interview", "Reception").role());
        assertTrue(Screen.ask(grid::isFocused), "Esc leaves the field although roles are suggested");
    }

    @Test
    void aSourceIsRemovedOnlyAfterTheSentenceThatSaysWhatGoesAlong() throws Exception {
        section(5);
        select(grid("setup-sources"), 0, 0);
        Screen.ask(() -> {
            find("source-remove", Button.class).fire();
            return 0;
        });
        assertEquals("“C1 GP” goes, with 4 turns. One coding and its checks go along. Ctrl+Z brings everything back.",
                find("source-farewell", Label.class).getText());
        RoomPicture.take(stage, "setup-remove");
        assertEquals(4, study.project.ask(reader -> reader.sources().all()).size());

        Screen.ask(() -> {
            find("source-remove-yes", Button.class).fire();
            return 0;
        });
        assertEquals(List.of("I4 Group interview", "I5 CLP", "Waiting room notes"),
                study.project.ask(reader -> reader.sources().all()).stream().map(source -> source.name()).toList());
        assertFalse(find("source-farewell", Label.class).getParent().isVisible());
    }

    @Test
    void casesAndAttributesAreAddedAboveTheTable() throws Exception {
        section(1);
        Screen.ask(() -> {
            find("case-new", TextField.class).setText("I12");
            find("case-new-add", Button.class).fire();
            find("attribute-new", TextField.class).setText("list size");
            find("attribute-new-add", Button.class).fire();
            return 0;
        });
        Screen.settle();
        Grid<?> grid = grid("cases");
        assertEquals(List.of("Case", "Sources", "arm", "list size"), grid.getColumns().stream().map(column -> column.getText()).toList());
        select(grid, 3, 3);
        type(KeyCode.DIGIT5, KeyCode.DIGIT4, KeyCode.ENTER);
        assertEquals(Map.of("list size", "54"), study.project.ask(reader -> reader.cases().people()).labelled("I12").orElseThrow().attributes());
    }

    @Test
    void textSizeReachesTheWindowAndIsRemembered() throws Exception {
        section(8);
        Screen.ask(() -> {
            find("text-size-large", ToggleButton.class).fire();
            return 0;
        });
        assertEquals(TextSize.LARGE, TextSize.in(study.workspace.settings()));
        assertEquals("-fx-font-size: 16.25px;", shell.getStyle());
    }

    @Test
    void everySectionIsDrawnInBothThemesAndSizes() throws Exception {
        var names = List.of("speakers", "cases", "roles", "participants", "coders", "sources", "progress", "passes", "project");
        for (int at = 0; at < names.size(); at++) {
            section(at);
            if (at == 8) {
                Screen.ask(() -> {
                    find("project-examine", Button.class).fire();
                    return 0;
                });
            }
            RoomPicture.takeAll(stage, "setup-" + names.get(at));
        }
        section(0);
        select(grid("speakers"), 0, 4);
        type(KeyCode.ENTER);
        RoomPicture.take(stage, "setup-editing");
        Window popup = Screen.ask(() -> Window.getWindows().stream().filter(Popup.class::isInstance).findFirst().orElseThrow());
        RoomPicture.take(popup, "setup-suggestions");
        assertEquals(0, imports.get());
    }
}
