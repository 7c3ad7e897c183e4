package org.heddle.ui.analysis.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import javafx.scene.control.ListView;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.SampleCopy;
import org.heddle.ui.Screen;
import org.heddle.ui.analysis.AnalyseRoom;
import org.heddle.ui.analysis.AnalysisDoor;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Settings;
import org.heddle.workbench.sample.Sample;
import org.heddle.workbench.searching.Searching;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

/// The methods pack of the sample in the window.
final class MethodsPageTest {
    @TempDir
    Path folder;

    private OpenProject project;
    private OpenWindow window;
    private MethodsPage page;

    @BeforeEach
    void openTheSample() throws Exception {
        project = SampleCopy.in(folder, Sample.FIRST_CODER);
        window = OpenWindow.on(Screen.ask(() -> new Workspace(project, Searching.inMemory(project), new Settings(folder.resolve("settings")), InstantSource.system())),
                RoomName.ANALYSE, workspace -> new AnalyseRoom(workspace, List.of(new AnalysisDoor("methods", "Methods", Feather.CLIPBOARD, made -> {
                    page = new MethodsPage(made);
                    return page;
                }))));
        Screen.settle();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        project.close();
    }

    @Test
    void everyMatterIsShownWithWhatBacksIt() throws Exception {
        ListView<?> list = window.find("methods-lines", ListView.class);
        List<MethodsModel.Line> lines = Screen.ask(() -> list.getItems().stream().map(MethodsModel.Line.class::cast).toList());
        assertEquals("Sample", lines.getFirst().heading());
        assertTrue(lines.getFirst().words().orElseThrow().startsWith("The data are 8 individual interviews"));
        assertTrue(lines.stream().allMatch(line -> line.words().isPresent() || line.gap().isPresent()));
        window.fire("methods-coreq");
        assertEquals(32, list.getItems().size());
    }

    @Test
    void thePackIsSaved() throws Exception {
        Path file = folder.resolve("pack.md");
        Screen.ask(() -> {
            page.model().export(file);
            return file;
        });
        Screen.settle();
        assertTrue(Files.readString(file).contains("## COREQ checklist"));
    }
}
