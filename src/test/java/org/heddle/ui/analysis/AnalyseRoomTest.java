package org.heddle.ui.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.SampleCopy;
import org.heddle.ui.Screen;
import org.heddle.ui.analysis.arrangements.ArrangementsPage;
import org.heddle.ui.analysis.figures.FiguresPage;
import org.heddle.ui.analysis.groups.GroupsPage;
import org.heddle.ui.analysis.methods.MethodsPage;
import org.heddle.ui.shell.RoomName;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.sample.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

/// The pages of the room, one after another.
final class AnalyseRoomTest {
    @TempDir
    Path folder;

    @Test
    void theStatusIsThatOfThePageInSight() throws Exception {
        OpenProject project = SampleCopy.in(folder, Sample.FIRST_CODER);
        OpenWindow window = OpenWindow.of(project, folder, RoomName.ANALYSE, workspace -> new AnalyseRoom(workspace, List.of(
                new AnalysisDoor("groups", "Group talk", Feather.USERS, GroupsPage::new),
                new AnalysisDoor("arrangements", "Arrangements", Feather.LIST, ArrangementsPage::new),
                new AnalysisDoor("methods", "Methods", Feather.CLIPBOARD, MethodsPage::new))));
        AnalyseRoom room = (AnalyseRoom) Screen.ask(() -> window.room(RoomName.ANALYSE));
        var said = new ArrayList<String>();
        for (String page : List.of("groups", "arrangements", "methods", "groups", "arrangements")) {
            Screen.ask(() -> {
                room.open(page);
                return page;
            });
            Screen.settle();
            said.add(Screen.ask(() -> window.workspace().statusProperty().get()));
        }
        assertEquals(List.of("C1-2 Group interview", "Abstract: 4 lines", "Methods", "C1-2 Group interview", "Abstract: 4 lines"), said);
        window.close();
        project.close();
    }

    @Test
    void theKeysAreInTheRoomAsSoonAsItIsEntered() throws Exception {
        OpenProject project = SampleCopy.in(folder, Sample.FIRST_CODER);
        OpenWindow window = OpenWindow.of(project, folder, RoomName.ANALYSE, workspace -> new AnalyseRoom(workspace, List.of(
                new AnalysisDoor("empty", "Empty", Feather.CIRCLE, _ -> new Nothing()),
                new AnalysisDoor("figures", "Figures", Feather.BAR_CHART_2, FiguresPage::new))));
        AnalyseRoom room = (AnalyseRoom) Screen.ask(() -> window.room(RoomName.ANALYSE));
        var owners = new ArrayList<String>();
        for (String page : List.of("empty", "figures")) {
            Screen.ask(() -> {
                room.open(page);
                room.entered();
                return room;
            });
            owners.add(focused());
        }
        assertEquals(List.of("analysis-pages", "figures"), owners);
        window.close();
        project.close();
    }

    private static String focused() throws Exception {
        Screen.settle();
        return Screen.ask(() -> String.valueOf(Window.getWindows().getFirst().getScene().getFocusOwner().getId()));
    }

    /// A page on which nothing takes keys.
    private static final class Nothing implements AnalysisPage {
        private final Pane view = new Pane();

        @Override
        public Parent view() {
            return view;
        }

        @Override
        public void entered() {}

        @Override
        public void inSight(boolean isInSight) {}

        @Override
        public void close() {}
    }
}
