package org.heddle.ui.analysis.arrangements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.heddle.domain.arrangement.Arrangement;
import org.heddle.domain.codebook.CodeId;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.Screen;
import org.heddle.ui.analysis.OpenPage;
import org.heddle.workbench.OpenProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The arrangements of the sample in the window.
final class ArrangementsPageTest {
    @TempDir
    Path folder;

    private OpenPage<ArrangementsPage> open;
    private OpenProject project;
    private OpenWindow window;
    private ArrangementsPage page;

    @BeforeEach
    void openTheSample() throws Exception {
        open = OpenPage.in(folder, ArrangementsPage::new);
        project = open.project();
        window = open.window();
        page = open.page();
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    private List<Arrangement> stored() {
        return project.ask(reader -> reader.findings().arrangements());
    }

    private List<String> shown() throws Exception {
        ListView<?> lines = window.find("arrangement-lines", ListView.class);
        return Screen.ask(() -> lines.getItems().stream().map(row -> (LineCell.Row) row)
                .map(row -> row.number() + " " + row.line().title(project.ask(reader -> reader.codes().codebook()))).toList());
    }

    private void act(Runnable act) throws Exception {
        Screen.ask(() -> {
            act.run();
            return "";
        });
        Screen.settle();
    }

    private ArrangementsViewModel model() {
        return page.model();
    }

    private CodeId code(String name) {
        return project.ask(reader -> reader.codes().codebook().named(name).id());
    }

    @Test
    void linesMoveInAndOutAndUndoPutsThemBack() throws Exception {
        List<String> before = List.of("1 Two ways to explain ill health", "1.1 It is what they choose", "1.2 It is the big picture, and yet", "2 Disrupted narratives");
        assertEquals(before, shown());
        act(() -> model().lineProperty().set(3));
        act(model()::deeper);
        assertEquals(List.of("1 Two ways to explain ill health", "1.1 It is what they choose", "1.2 It is the big picture, and yet", "1.3 Disrupted narratives"), shown());
        act(model()::up);
        assertEquals(List.of("1.2 Disrupted narratives", 2), List.of(shown().get(2), model().lineProperty().get()));
        act(() -> project.undo().join());
        act(() -> project.undo().join());
        assertEquals(before, shown());
    }

    @Test
    void anotherRoomLeadsToALine() throws Exception {
        Arrangement last = stored().getLast();
        act(() -> window.workspace().destinations().showArrangement(last.id(), 1));
        assertEquals(List.of(last.name(), 1), List.of(model().shownProperty().get().inHand().orElseThrow().name(), model().lineProperty().get()));
    }

    @Test
    void aCodeStandsInSeveralPlacesUnderANameOfItsOwnAndIsTakenOutAgain() throws Exception {
        act(() -> model().lineProperty().set(0));
        act(() -> model().add(code("Structural competency")));
        act(() -> model().addBefore(code("Structural competency"), 0));
        assertEquals(List.of("1 Structural competency", "2 Two ways to explain ill health", "2.1 It is what they choose", "2.2 It is the big picture, and yet",
                "2.3 Structural competency", "3 Disrupted narratives"), shown());
        act(() -> model().lineProperty().set(0));
        TextField title = window.find("line-title", TextField.class);
        TextArea gloss = window.find("line-gloss", TextArea.class);
        act(() -> {
            gloss.setText("the absence");
            title.setText("What nobody says");
            title.fireEvent(new ActionEvent());
        });
        assertEquals(List.of("What nobody says", "the absence"), List.of(stored().getFirst().lines().getFirst().heading(), stored().getFirst().lines().getFirst().gloss()));
        act(() -> model().lineProperty().set(4));
        act(model()::takeOut);
        assertEquals(5, shown().size());
    }

    @Test
    void arrangementsAreMadeCopiedRenamedAndDeleted() throws Exception {
        act(() -> model().makeFromCodebook("Everything"));
        int codes = project.ask(reader -> reader.codes().codebook().inOrder().size());
        assertEquals(codes, shown().size());
        act(() -> model().copy("Conclusion"));
        act(() -> model().rename("End"));
        assertEquals(List.of("Abstract", "Findings", "Everything", "End"), stored().stream().map(Arrangement::name).toList());
        act(model()::drop);
        assertEquals(List.of("Abstract", "Findings", "Everything"), stored().stream().map(Arrangement::name).toList());
    }

    @Test
    void itIsSeenAndSavedWhereEachCodeStands() throws Exception {
        window.pictures("arrangements");
        window.fire("arrangement-everywhere");
        ListView<?> standings = window.find("standings", ListView.class);
        assertTrue(Screen.ask(() -> standings.getItems().contains(List.of("Individualist", "1.1 (Two ways to explain ill health)", "1"))));
        Path file = folder.resolve("standings.csv");
        act(() -> model().exportStandings(file));
        assertTrue(Files.readString(file).contains("Individualist,1.1 (Two ways to explain ill health),1"));
    }
}
