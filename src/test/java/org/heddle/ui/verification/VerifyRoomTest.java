package org.heddle.ui.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.Coder;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.Verdict;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.Screen;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Workspace;
import org.heddle.ui.transcript.TranscriptView;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Sample;
import org.heddle.workbench.Searching;
import org.heddle.workbench.Settings;
import org.heddle.workbench.Threads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A second coder at work in the window, with keys only.
final class VerifyRoomTest {
    @TempDir
    Path folder;

    private OpenProject project;
    private OpenWindow window;

    @BeforeEach
    void openTheSampleAsTheSecondCoder() throws Exception {
        project = Sample.openOrMake(folder, new Projects(Threads.none(), InstantSource.system()));
        project.actAs(coder(Sample.SECOND_CODER).id());
        window = OpenWindow.on(Screen.ask(() -> new Workspace(project, Searching.inMemory(project), new Settings(folder.resolve("settings")), InstantSource.system())),
                RoomName.VERIFY, VerifyRoom::new);
        Screen.settle();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        project.close();
    }

    private Coder coder(String name) {
        return project.ask(reader -> reader.team().all()).stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void looksAsItShould() throws Exception {
        window.press(KeyCode.DOWN, KeyCode.D);
        window.pictures("verify");
        window.press(KeyCode.N);
        window.picture("verify-selecting");
    }
}
