package org.heddle.ui.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.heddle.domain.project.TeamChange.AddCoder;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.ui.RoomPicture;
import org.heddle.ui.Screen;
import org.heddle.ui.cases.SmallStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WhoIsCodingTest {
    @TempDir
    private Path folder;
    private SmallStudy study;
    private final Coder tom = new Coder(CoderId.fresh(), "Tom Okafor");
    private final AtomicInteger answered = new AtomicInteger();

    @BeforeEach
    void open() throws Exception {
        study = Screen.ask(() -> SmallStudy.of(folder));
    }

    @AfterEach
    void close() throws Exception {
        Screen.ask(() -> {
            study.close();
            return study;
        });
    }

    private WhoIsCoding panel() throws Exception {
        return Screen.ask(() -> {
            study.project.run(new AddCoder(tom)).join();
            return new WhoIsCoding(study.workspace, answered::incrementAndGet);
        });
    }

    @Test
    void isAskedOnlyWithSeveralCodersAndOnlyOnce() throws Exception {
        assertFalse(WhoIsCoding.isNeeded(study.workspace));
        var panel = panel();
        assertTrue(WhoIsCoding.isNeeded(study.workspace));
        Stage stage = Screen.ask(() -> RoomPicture.show(new StackPane(panel), 1000, 800));
        Screen.settle();
        RoomPicture.takeAll(stage, "who");

        Screen.ask(() -> {
            ((Button) panel.lookup("#who-1")).fire();
            stage.close();
            return panel;
        });

        assertEquals(tom.id(), study.project.coder());
        assertEquals(1, answered.get());
        assertFalse(WhoIsCoding.isNeeded(study.workspace));
        assertEquals(tom.id(), WhoIsCoding.remembered(study.workspace).orElseThrow());
    }

    @Test
    void somebodyNewJoinsAndATakenNameIsRefused() throws Exception {
        var panel = panel();
        Screen.ask(() -> {
            ((TextField) panel.lookup("#who-name")).setText("Tom Okafor");
            ((Button) panel.lookup("#who-join")).fire();
            return panel;
        });
        assertEquals("There is already a coder called Tom Okafor.", ((Label) panel.lookup("#who-notice")).getText());

        Screen.ask(() -> {
            ((TextField) panel.lookup("#who-name")).setText("Moira Kerr");
            ((Button) panel.lookup("#who-join")).fire();
            return panel;
        });
        assertEquals("Moira Kerr", study.workspace.study().now().coder(study.project.coder()).orElseThrow().name());
        assertEquals(1, answered.get());
    }
}
