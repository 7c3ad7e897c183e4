package org.heddle.ui.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.heddle.domain.agreement.AgreementReport;
import org.heddle.domain.agreement.Cell;
import org.heddle.domain.agreement.Unit;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.Screen;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.Agreeing;
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

/// Two coders of the sample compared in the window.
final class AgreementRoomTest {
    @TempDir
    Path folder;

    private OpenProject project;
    private OpenWindow window;

    @BeforeEach
    void openTheSample() throws Exception {
        project = Sample.openOrMake(folder, new Projects(Threads.none(), InstantSource.system()));
        window = OpenWindow.on(Screen.ask(() -> new Workspace(project, Searching.inMemory(project), new Settings(folder.resolve("settings")), InstantSource.system())),
                RoomName.AGREEMENT, AgreementRoom::new);
        Screen.settle();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        project.close();
    }

    private AgreementReport report(Unit unit) throws Exception {
        return new Agreeing(project).report(new Agreeing.Wish(List.of(Sample.FIRST_CODER, Sample.SECOND_CODER), unit, List.of(), List.of())).get();
    }

    @SuppressWarnings("unchecked")
    private List<AgreementReport.OfCode> rows() throws Exception {
        return List.copyOf(((ListView<AgreementReport.OfCode>) window.find("agreement-codes", ListView.class)).getItems());
    }

    @Test
    void showsTheSameFiguresAsTheCommandLine() throws Exception {
        assertEquals(report(Unit.TURN).codes(), rows());

        window.fire("unit-character");
        assertEquals(report(Unit.CHARACTER).codes(), rows());
    }

    @Test
    void looksAsItShould() throws Exception {
        window.press(KeyCode.DIGIT2);
        window.pictures("agreement");
    }
}
