package org.heddle.ui.analysis.figures;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javax.imageio.ImageIO;
import org.heddle.domain.analysis.crosstab.Countable;
import org.heddle.domain.analysis.crosstab.Crosstab;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.Screen;
import org.heddle.ui.analysis.OpenPage;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.analysis.Analysing;
import org.heddle.workbench.analysis.Behind;
import javafx.scene.control.TableCell;
import org.heddle.ui.part.palette.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.ParameterizedTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;


/// The sample counted in the window.
final class FiguresPageTest {
    private static final Analysing.Wish ALL = new Analysing.Wish(List.of(), false, Optional.empty());

    @TempDir
    Path folder;

    private OpenPage<FiguresPage> open;
    private OpenProject project;
    private OpenWindow window;
    private FiguresPage page;

    @BeforeEach
    void openTheSample() throws Exception {
        open = OpenPage.in(folder, FiguresPage::new);
        project = open.project();
        window = open.window();
        page = open.page();
    }

    @AfterEach
    void close() throws Exception {
        open.close();
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
    void fiveThousandColumnsAreCutAndTheTotalStaysInSight() throws Exception {
        List<String> names = IntStream.rangeClosed(1, 5000).mapToObj(at -> "v" + at).toList();
        var opened = new ArrayList<List<Integer>>();
        List<String> shown = Screen.ask(() -> {
            var wide = new HeatTable(window.workspace(), (row, column) -> opened.add(List.of(row, column)), () -> { });
            wide.show(new HeatSheet("Code", names, List.of(new HeatRow("one", Optional.empty(), names, List.of(), false))));
            wide.getSelectionModel().select(0, wide.getColumns().getLast());
            wide.getFocusModel().focus(0, wide.getColumns().getLast());
            Event.fireEvent(wide, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            return IntStream.of(0, 1, 249, 250).mapToObj(at -> String.valueOf(wide.getColumns().get(at).getCellData(0))).toList();
        });
        assertEquals(List.of("one", "v1", "v249", "v5000"), shown);
        assertEquals(List.of(List.of(0, 4999)), opened);
    }

    @Test
    void oneEnterReadsThePassagesAndAnotherShowsOneInItsText() throws Exception {
        var shown = new ArrayList<TextSpan>();
        window.workspace().passagesAreShownBy((_, span) -> shown.add(span));
        Screen.ask(() -> {
            page.entered();
            return page;
        });
        window.press(KeyCode.DOWN, KeyCode.ENTER);
        ListView<?> passages = window.find("passages-behind", ListView.class);
        Screen.settle();
        assertEquals(List.of(true, 0), List.of(Screen.ask(passages::isFocused), Screen.ask(() -> passages.getSelectionModel().getSelectedIndex())));
        window.press(KeyCode.ENTER);
        assertEquals(List.of(((Behind) passages.getItems().getFirst()).span()), shown);
        window.press(KeyCode.ESCAPE);
        TableView<HeatRow> figures = table();
        TablePosition<?, ?> back = Screen.ask(() -> figures.getFocusModel().getFocusedCell());
        assertEquals(List.of(true, 1, 1), List.of(Screen.ask(figures::isFocused), back.getRow(), back.getColumn()));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theFigureInHandIsSeenOnEveryGround(Theme theme) throws Exception {
        Screen.ask(() -> {
            window.workspace().themeProperty().set(theme);
            page.entered();
            return page;
        });
        window.press(KeyCode.DOWN, KeyCode.DOWN);
        Screen.settle();
        TableView<HeatRow> figures = table();
        List<Integer> grounds = Screen.ask(() -> figures.lookupAll(".table-cell").stream().map(TableCell.class::cast)
                .filter(cell -> cell.getIndex() == 2 && cell.getTableColumn() == figures.getColumns().get(1)).map(cell -> cell.getBackground().getFills().size()).toList());
        assertEquals(List.of(2), grounds, "a ring around a ground");
    }

    @Test
    void aCrosstabShowsTheSameFiguresAsTheCommandLine() throws Exception {
        window.fire("ask-crosstab");
        choose("crosstab-by", "arm");
        choose("crosstab-count", "codings");
        Crosstab counted = new Analysing(project).crosstab(ALL, "arm", Countable.CODINGS).get();
        assertEquals(Arrays.stream(counted.cells()).map(FiguresPageTest::words).toList(),
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

    private Node release(KeyCode key) throws Exception {
        window.press(key);
        Scene scene = window.find("export-analysis", Button.class).getScene();
        return Screen.ask(() -> {
            Event.fireEvent(scene.getFocusOwner(), new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, false, false, false));
            return scene.getFocusOwner();
        });
    }

    @Test
    void arrowKeysGoFromQuestionToQuestion() throws Exception {
        ToggleButton first = window.find("ask-counts", ToggleButton.class);
        Screen.ask(() -> {
            first.requestFocus();
            return first;
        });
        assertEquals("ask-absences", release(KeyCode.RIGHT).getId());
        Screen.settle();
        assertEquals("ask-crosstab", release(KeyCode.RIGHT).getId());
        Screen.settle();
        assertEquals(Question.CROSSTAB, page.model().questionProperty().get());
        assertTrue(window.find("crosstab-by", MenuButton.class).isVisible());
        assertEquals("ask-absences", release(KeyCode.LEFT).getId());
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
            Screen.ask(() -> {
                page.model().export(file);
                return file;
            });
            Screen.settle();
            assertTrue(table().getItems().size() > (question == Question.ABSENCES ? 0 : 5), question.words());
            assertEquals(table().getItems().size() + 1, Files.readAllLines(file).size(), question.words());
        }
    }

    @Test
    void aCodeAgainstItselfOpensWhatElseIsSaidThere() throws Exception {
        window.fire("ask-cooccurrence");
        Screen.settle();
        List<HeatRow> rows = List.copyOf(table().getItems());
        int row = IntStream.range(0, rows.size()).filter(at -> rows.get(at).cells().contains("1")).findFirst().orElseThrow();
        Screen.ask(() -> {
            page.model().openBeside(row);
            return row;
        });
        Screen.settle();
        FlowPane beside = window.find("said-beside", FlowPane.class);
        assertTrue(beside.isVisible() && beside.getChildren().size() > 1);
        var first = (Button) beside.getChildren().get(1);
        String figure = first.getText().substring(first.getText().lastIndexOf(' ') + 1);
        assertEquals(figure, String.valueOf(window.find("passages-behind", ListView.class).getItems().size()), "as many places as the chip says");
    }

    @Test
    void aCurveAndANetworkAreDrawnAndSaved() throws Exception {
        for (String question : List.of("saturation", "cooccurrence")) {
            window.fire("ask-" + question);
            Screen.settle();
            Screen.ask(() -> {
                page.model().asPictureProperty().set(true);
                return question;
            });
            Path file = folder.resolve(question + ".png");
            Screen.ask(() -> {
                page.model().export(file);
                return file;
            });
            Screen.settle();
            assertTrue(window.find("drawing", ScrollPane.class).isVisible());
            assertTrue(ImageIO.read(file.toFile()).getWidth() > 400, question);
        }
    }

    @Test
    void theWordingOfTheCountsIsKeptBesideThem() throws Exception {
        Screen.ask(() -> {
            page.model().open(1, 0);
            return page;
        });
        Screen.settle();
        String code = table().getItems().get(1).name();
        TextField wording = window.find("count-wording", TextField.class);
        Screen.ask(() -> {
            wording.setText("only one participant");
            wording.fireEvent(new ActionEvent());
            return wording;
        });
        Screen.settle();
        assertEquals(List.of("only one participant", code), List.of(table().getItems().get(1).cell(5), table().getItems().get(1).name()));
        assertTrue(window.find("figure-in-hand", Label.class).getText().startsWith(code), "the figure stays in hand");
        Screen.ask(() -> project.undo());
        Screen.settle();
        assertEquals("", table().getItems().get(1).cell(5));
    }
}
