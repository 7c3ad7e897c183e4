package org.heddle.ui.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.heddle.domain.analysis.Countable;
import org.heddle.domain.analysis.Crosstab;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.SampleCopy;
import org.heddle.ui.Screen;
import org.heddle.ui.shell.RoomName;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.analysis.Analysing;
import org.heddle.workbench.analysis.Behind;
import org.heddle.workbench.sample.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample counted in the window.
final class AnalyseRoomTest {
    private static final Analysing.Wish ALL = new Analysing.Wish(List.of(), false, Optional.empty());

    @TempDir
    Path folder;

    private OpenProject project;
    private OpenWindow window;

    @BeforeEach
    void openTheSample() throws Exception {
        project = SampleCopy.in(folder, Sample.FIRST_CODER);
        window = OpenWindow.of(project, folder, RoomName.ANALYSE, AnalyseRoom::new);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        project.close();
    }

    @SuppressWarnings("unchecked")
    private TableView<HeatRow> table() throws Exception {
        return (TableView<HeatRow>) window.find("figures", TableView.class);
    }

    private void choose(String menu, String words) throws Exception {
        MenuButton button = window.find(menu, MenuButton.class);
        Screen.ask(() -> {
            button.getItems().stream().filter(item -> item.getText().equals(words)).findFirst().orElseThrow().fire();
            return words;
        });
        Screen.settle();
    }

    private static List<String> words(long[] row) {
        return Arrays.stream(row).mapToObj("%,d"::formatted).toList();
    }

    @Test
    void aCrosstabShowsTheSameFiguresAsTheCommandLine() throws Exception {
        window.fire("ask-crosstab");
        choose("crosstab-by", "arm");
        choose("crosstab-count", "codings");
        Crosstab counted = new Analysing(project).crosstab(ALL, "arm", Countable.CODINGS).get();
        assertEquals(Arrays.stream(counted.cells()).map(AnalyseRoomTest::words).toList(),
                table().getItems().stream().limit(counted.codes().size() + 1).map(HeatRow::cells).toList());
        assertEquals(words(counted.outOf()), table().getItems().getLast().cells());
    }

    @Test
    void aFigureOpensIntoItsPassagesAndAPassageIntoTheText() throws Exception {
        var opened = new AtomicReference<TextSpan>();
        TableView<HeatRow> figures = table();
        window.workspace().passagesAreShownBy((_, span) -> opened.set(span));
        Screen.ask(() -> {
            figures.requestFocus();
            figures.getSelectionModel().select(2, figures.getColumns().get(4));
            figures.getFocusModel().focus(2, figures.getColumns().get(4));
            return opened;
        });
        window.press(KeyCode.ENTER);
        Screen.settle();
        ListView<?> passages = window.find("passages-behind", ListView.class);
        assertEquals(table().getItems().get(2).cell(3), String.valueOf(passages.getItems().size()), "as many as the figure says");
        assertTrue(window.find("figure-in-hand", Label.class).getText().startsWith(table().getItems().get(2).name()));
        Screen.ask(() -> {
            passages.getSelectionModel().select(0);
            passages.requestFocus();
            return passages;
        });
        window.press(KeyCode.ENTER);
        assertEquals(((Behind) passages.getItems().getFirst()).span(), opened.get());
    }

    @Test
    void subCodesCountForTheCodesAboveThem() throws Exception {
        List<String> alone = table().getItems().getFirst().cells();
        CheckBox tick = window.find("count-sub-codes", CheckBox.class);
        Screen.ask(() -> {
            tick.fire();
            return alone;
        });
        Screen.settle();
        assertTrue(Integer.parseInt(table().getItems().getFirst().cell(3)) > Integer.parseInt(alone.get(3)));
    }

    @Test
    void everyQuestionHasItsAnswerAndItsFile() throws Exception {
        for (Question question : Question.values()) {
            window.fire("ask-" + question.id());
            Screen.settle();
            Path file = folder.resolve(question.id() + ".csv");
            var room = (AnalyseRoom) window.room(RoomName.ANALYSE);
            Screen.ask(() -> {
                room.model().export(file);
                return file;
            });
            Screen.settle();
            assertTrue(table().getItems().size() > 5, question.words());
            assertEquals(table().getItems().size() + 1, Files.readAllLines(file).size(), question.words());
        }
    }
}
