package org.heddle.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Hyperlink;
import org.heddle.domain.arrangement.Arrangement;
import org.heddle.domain.codebook.CodeId;
import org.heddle.ui.SampleCopy;
import org.heddle.ui.Screen;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Settings;
import org.heddle.workbench.finding.FindingActs;
import org.heddle.workbench.sample.Sample;
import org.heddle.workbench.searching.Searching;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where a code of the sample stands in the arrangements.
final class CodePlacesTest {
    @TempDir
    Path folder;

    private OpenProject project;
    private Workspace workspace;
    private CodePlaces places;

    @BeforeEach
    void openTheSample() throws Exception {
        project = SampleCopy.in(folder, Sample.FIRST_CODER);
        workspace = Screen.ask(() -> new Workspace(project, Searching.inMemory(project), new Settings(folder.resolve("settings")), InstantSource.system()));
        places = Screen.ask(() -> new CodePlaces(workspace));
    }

    @AfterEach
    void close() throws Exception {
        Screen.ask(() -> {
            places.close();
            workspace.close();
            return places;
        });
        project.close();
    }

    private CodeId code(String name) {
        return project.ask(reader -> reader.codes().codebook().named(name).id());
    }

    private List<String> show(String name) throws Exception {
        Screen.ask(() -> {
            places.show(code(name));
            return name;
        });
        Screen.settle();
        return words();
    }

    private List<String> words() throws Exception {
        return Screen.ask(() -> places.getChildren().stream().filter(Hyperlink.class::isInstance).map(one -> ((Hyperlink) one).getText()).toList());
    }

    private Arrangement first() {
        return project.ask(reader -> reader.findings().arrangements()).getFirst();
    }

    @Test
    void aCodeSaysWhereItStandsAndFollowsTheArrangement() throws Exception {
        assertEquals("Abstract: 1.1 (Two ways to explain ill health)", show("Individualist").getFirst());
        project.run(project.ask(reader -> new FindingActs(reader, project.coder(), InstantSource.system()).rename(first(), "Short"))).join();
        Screen.settle();
        assertEquals("Short: 1.1 (Two ways to explain ill health)", words().getFirst());
    }

    @Test
    void aCodeThatStandsNowhereTakesNoRoom() throws Exception {
        String nowhere = project.ask(reader -> reader.codes().codebook().inOrder().stream()
                .filter(code -> reader.findings().arrangements().stream().noneMatch(one -> one.codes().contains(code.id()))).findFirst().orElseThrow().name());
        show("Individualist");
        assertEquals(List.of(), show(nowhere));
        assertFalse(Screen.ask(() -> places.isManaged()));
    }

    @Test
    void aClickOpensTheLine() throws Exception {
        var gone = new ArrayList<Object>();
        workspace.destinations().analysesAreShownBy(gone::add);
        workspace.destinations().arrangementsAreShownBy((arrangement, line) -> gone.addAll(List.of(arrangement, line)));
        show("Individualist");
        Screen.ask(() -> {
            ((Hyperlink) places.lookup("#code-place-0")).fire();
            return places;
        });
        assertEquals(List.of("arrangements", first().id(), 1, RoomName.ANALYSE), List.of(gone.get(0), gone.get(1), gone.get(2), workspace.roomProperty().get()));
    }
}
