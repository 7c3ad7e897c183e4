package org.heddle.ui.cases.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.heddle.domain.pass.Drawing;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.source.Source;
import org.heddle.domain.team.Coder;
import org.heddle.ui.RoomPicture;
import org.heddle.ui.Screen;
import org.heddle.ui.cases.SetupRoom;
import org.heddle.ui.cases.SmallStudy;
import org.heddle.ui.coding.CodeRoom;
import org.heddle.ui.part.grid.Grid;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Blind passes in the window: opened by hand, by ticks and by lot, and released after a question.
final class PassesSectionTest {
    private static final int PASSES = 7;

    @TempDir
    private Path folder;
    private SmallStudy study;
    private Shell shell;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        stage = Screen.ask(() -> {
            study = SmallStudy.of(folder);
            shell = new Shell(study.workspace, Map.of(RoomName.SETUP, workspace -> new SetupRoom(workspace, study.upkeep, () -> { }),
                    RoomName.CODE, workspace -> new CodeRoom(workspace, () -> { })));
            study.workspace.roomProperty().set(RoomName.SETUP);
            Stage shown = RoomPicture.show(shell, 1000, 800);
            find("setup-sections", ListView.class).getSelectionModel().select(PASSES);
            return shown;
        });
        Screen.settle();
        fire("pass-new");
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

    private <T> T find(String id, Class<T> kind) {
        return kind.cast(shell.lookup("#" + id));
    }

    private void fire(String id) throws Exception {
        Screen.ask(() -> {
            find(id, ButtonBase.class).fire();
            return id;
        });
        Screen.settle();
    }

    private void fill(String id, String words) throws Exception {
        Screen.ask(() -> {
            find(id, TextField.class).setText(words);
            return id;
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

    private List<Pass> passes() {
        return study.project.ask(reader -> reader.passes().all());
    }

    private List<String> sources(Pass pass) {
        return study.project.ask(reader -> reader.sources().all()).stream().filter(one -> pass.sources().contains(one.id())).map(Source::name).toList();
    }

    private List<String> coders(Pass pass) {
        return study.project.ask(reader -> reader.team().all()).stream().filter(one -> pass.coders().contains(one.id())).map(Coder::name).toList();
    }

    @Test
    void aPassOnAllSourcesIsOpenedByKeyboardAndANewCoderJoinsWithIt() throws Exception {
        assertEquals("4 of 4 sources (100 %)", find("pass-outcome", Label.class).getText());
        fill("pass-newcomer", "Tom Okafor");
        type(KeyCode.R, KeyCode.ENTER);

        Pass pass = passes().getFirst();
        assertEquals("r", pass.name());
        assertEquals(List.of("Ailsa Rennie", "Tom Okafor"), coders(pass));
        assertEquals(4, pass.sources().size());
        assertTrue(pass.isSealed());
        assertEquals(1, find("passes", Grid.class).getItems().size());
    }

    @Test
    void sourcesAreTickedWithTheSpaceKey() throws Exception {
        fire("pass-ticked");
        assertEquals("Tick at least one source.", find("pass-outcome", Label.class).getText());
        assertTrue(find("pass-open", Button.class).isDisabled());
        Screen.ask(() -> {
            find("pass-sources-list", ListView.class).requestFocus();
            find("pass-sources-list", ListView.class).getSelectionModel().select(1);
            return 1;
        });
        type(KeyCode.SPACE, KeyCode.DOWN, KeyCode.SPACE, KeyCode.SPACE);
        assertEquals("1 of 4 sources (25 %)", find("pass-outcome", Label.class).getText());
        fill("pass-name", "Ticked");
        fill("pass-newcomer", "Tom Okafor");
        fire("pass-open");

        assertEquals(List.of("I4 Group interview"), sources(passes().getFirst()));
        assertEquals(Optional.empty(), passes().getFirst().drawing());
    }

    @Test
    void aSampleIsDrawnBeforeTheEyesAndComesOutAsShown() throws Exception {
        fire("pass-drawn");
        fill("pass-number", "50");
        fill("pass-seed", "7");
        fire("pass-by-arm");
        fire("pass-by-kind");
        ListView<?> list = find("pass-sources-list", ListView.class);
        var shown = list.getItems().stream().map(one -> ((Source) one).name()).toList();
        assertEquals("2 of 4 sources (50 %)", find("pass-outcome", Label.class).getText());
        RoomPicture.takeAll(stage, "passes-form");
        fill("pass-seed", "seven");
        assertEquals("A draw takes a number of sources, or a share from 1 to 100 %, and a whole number as its seed.",
                find("pass-outcome", Label.class).getText());
        fill("pass-seed", "7");
        fill("pass-name", "By lot");
        fill("pass-newcomer", "Tom Okafor");
        fire("pass-open");

        Pass pass = passes().getFirst();
        assertEquals(shown, sources(pass));
        assertEquals(Optional.of(new Drawing(7, List.of("kind", "arm"), 4)), pass.drawing());
    }

    @Test
    void oneCoderIsNotEnoughAndTheFormSaysSo() throws Exception {
        fill("pass-name", "Alone");
        fire("pass-open");
        assertEquals("Blind double coding needs at least two coders.", find("pass-notice", Label.class).getText());
        assertEquals(List.of(), passes());
    }

    @Test
    void aReleaseIsAskedForFirstAndTheSignsInTheCodeRoomGo() throws Exception {
        fill("pass-name", "Round");
        fill("pass-newcomer", "Tom Okafor");
        fire("pass-open");
        Screen.ask(() -> {
            study.workspace.roomProperty().set(RoomName.CODE);
            return 0;
        });
        Screen.settle();
        assertEquals("Blind pass “Round”: others’ work is sealed", find("blind-pass", Label.class).getAccessibleText());
        assertEquals("4 turns, 0 codings in this source; others’ work is sealed", find("status-place", Label.class).getText());
        RoomPicture.takeAll(stage, "passes-code");
        Screen.ask(() -> {
            study.workspace.roomProperty().set(RoomName.SETUP);
            find("passes", Grid.class).getSelectionModel().clearAndSelect(0);
            return 0;
        });
        fire("pass-release");
        assertTrue(find("pass-warning", Label.class).getText().startsWith("Everybody will then see what Ailsa Rennie and Tom Okafor did in 4 sources of “Round”"));
        RoomPicture.takeAll(stage, "passes-release");
        assertTrue(passes().getFirst().isSealed());
        fire("pass-release-yes");

        assertFalse(passes().getFirst().isSealed());
        Screen.ask(() -> {
            study.workspace.roomProperty().set(RoomName.CODE);
            return 0;
        });
        assertFalse(find("blind-pass", Label.class).isVisible());
        assertEquals("4 turns, 0 codings in this source", find("status-place", Label.class).getText());
    }
}
