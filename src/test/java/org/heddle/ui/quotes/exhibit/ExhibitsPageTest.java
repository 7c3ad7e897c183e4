package org.heddle.ui.quotes.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.project.PrintChange.DropExhibit;
import org.heddle.domain.project.PrintChange.PutCell;
import org.heddle.domain.project.PrintChange.PutExhibit;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.AttributionTemplate.Brackets;
import org.heddle.domain.quotes.HouseStyle.Marks;
import org.heddle.domain.quotes.exhibit.Abbreviation;
import org.heddle.domain.quotes.exhibit.Axis;
import org.heddle.domain.quotes.exhibit.Exhibit;
import org.heddle.domain.quotes.exhibit.ExhibitCell;
import org.heddle.domain.quotes.exhibit.ExhibitCell.Spot;
import org.heddle.domain.quotes.exhibit.ExhibitColumn;
import org.heddle.domain.quotes.exhibit.ExhibitId;
import org.heddle.domain.quotes.exhibit.ExhibitRow;
import org.heddle.domain.quotes.exhibit.Look;
import org.heddle.ui.Screen;
import org.heddle.ui.part.palette.Theme;
import org.heddle.ui.quotes.OpenQuotes;
import org.heddle.ui.quotes.QuotesRoom;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.quotes.exhibit.Exhibiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExhibitsPageTest {
    @TempDir
    private Path folder;

    private OpenQuotes window;
    private OpenProject project;
    private QuotesRoom room;

    @BeforeEach
    void start() throws Exception {
        window = new OpenQuotes(folder);
        project = window.sample();
        for (Exhibit one : ask(reader -> reader.prints().exhibits())) {
            project.run(new DropExhibit(one.id())).get();
        }
    }

    private void open(int width, int height, Theme theme) throws Exception {
        window.show(project, width, height, theme, space -> {
            room = new QuotesRoom(space);
            return room;
        });
        Screen.ask(() -> {
            window.node(Button.class, "#show-exhibits").fire();
            return true;
        });
        Screen.settle();
    }

    private Exhibit box() throws Exception {
        Codebook codebook = ask(reader -> reader.codes().codebook());
        var rows = codebook.children(codebook.named("Hopeful pessimism").id()).stream().limit(5).map(code -> ExhibitRow.of(code.id())).toList();
        var box = new Exhibit(ExhibitId.fresh(), "Box 3. Hopeful pessimism", "Strategy", new Axis(Axis.Kind.ATTRIBUTE, "arm"), rows,
                List.of(new ExhibitColumn("programme", "Programme practices"), new ExhibitColumn("comparison", "Comparison practices")),
                new Look(AttributionTemplate.A0, Brackets.SQUARE, Marks.DOUBLE, Look.Gloss.DEFINITION, "practice"));
        project.run(new PutExhibit(box)).get();
        project.runMade(reader -> new Exhibiting(reader).fill(box)).get();
        var wide = new Spot(box.id(), rows.getFirst().code(), "programme");
        project.runMade(reader -> new Exhibiting(reader).merge(box, wide, 2)).get();
        project.runMade(reader -> new PutCell(new Exhibiting(reader).cell(wide).stating("GPs and CLPs alike spoke of *politics* as the cause, and of themselves as those who deal with what it leaves behind."))).get();
        return box;
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    /// Waits for what the project says.
    private static void untilTrue(Callable<Boolean> question) throws Exception {
        for (int pulse = 0; pulse < 2_000 && !question.call(); pulse++) {
            Screen.settle();
        }
        assertTrue(question.call());
    }

    private Node cell(Spot spot) {
        return window.shell().lookupAll(".exhibit-cell").stream().filter(node -> node.getUserData().equals(new ExhibitsModel.Hand.OfCell(spot))).findFirst().orElse(null);
    }

    private void pressEnter(Node node) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    @Test
    void aStatementTypedIntoACellIsKeptWhenItIsLeftAndOneUndoTakesItBack() throws Exception {
        Exhibit box = box();
        open(1280, 800, Theme.LIGHT);
        var spot = new Spot(box.id(), box.rows().get(1).code(), "comparison");
        OpenQuotes.until(() -> cell(spot));
        window.picture("exhibits-light");
        Screen.ask(() -> {
            pressEnter(cell(spot));
            return true;
        });
        OpenQuotes.until(() -> window.node(TextArea.class, "#cell-statement"));
        window.picture("exhibits-cell-light");
        Screen.ask(() -> {
            window.node(TextArea.class, "#cell-statement").requestFocus();
            window.node(TextArea.class, "#cell-statement").setText("GPs saw patients’ options as few.");
            window.node(Button.class, "#exhibits-back").requestFocus();
            return true;
        });
        untilTrue(() -> !statement(spot).isEmpty());
        assertEquals("GPs saw patients’ options as few.", statement(spot));
        assertTrue(project.undo().get().isPresent());
        assertEquals("", statement(spot));
    }

    private String statement(Spot spot) throws Exception {
        return ask(reader -> reader.prints().cell(spot)).map(ExhibitCell::statement).orElse("");
    }

    @Test
    void aQuoteGoesInAndOutOfACellAndTheCellBecomesWideAndNarrow() throws Exception {
        Exhibit box = box();
        open(1024, 700, Theme.DARK);
        var spot = new Spot(box.id(), box.rows().get(1).code(), "programme");
        OpenQuotes.until(() -> cell(spot));
        Screen.ask(() -> {
            pressEnter(cell(spot));
            return true;
        });
        OpenQuotes.until(() -> window.node(Button.class, "#offer-1"));
        window.picture("exhibits-cell-dark-1024");
        press("#offer-1");
        untilTrue(() -> quotes(spot) == 1);
        OpenQuotes.until(() -> window.node(Button.class, "#cell-merge"));
        press("#cell-merge");
        untilTrue(() -> ask(reader -> reader.prints().cell(spot)).filter(one -> one.across() == 2).isPresent());
        assertEquals(2, quotes(spot));
        OpenQuotes.until(() -> window.node(Button.class, "#cell-split").isDisabled() ? null : true);
        press("#cell-split");
        untilTrue(() -> quotes(spot) == 1);
        OpenQuotes.until(() -> window.node(Button.class, "#example-out-0"));
        press("#example-out-0");
        untilTrue(() -> quotes(spot) == 0);
        assertEquals(1, quotes(new Spot(box.id(), box.rows().get(1).code(), "comparison")));
    }

    /// On the store's own thread, beside which the window works.
    private <T> T ask(Function<ProjectReader, T> question) throws Exception {
        return project.read(question).get();
    }

    private void press(String id) throws Exception {
        Screen.ask(() -> {
            window.node(Button.class, id).fire();
            return true;
        });
        Screen.settle();
    }

    private int quotes(Spot spot) throws Exception {
        return ask(reader -> reader.prints().cell(spot)).map(one -> one.examples().size()).orElse(0);
    }

    @Test
    void anExhibitIsMadeFromNothing() throws Exception {
        open(1280, 800, Theme.DARK);
        OpenQuotes.until(() -> window.node(Button.class, "#exhibit-first").isVisible() ? true : null);
        window.picture("exhibits-none-dark");
        press("#exhibit-first");
        OpenQuotes.until(() -> window.node(TextField.class, "#heading-comparison"));
        var code = ask(reader -> reader.codes().codebook().named("Do it anyway"));
        Screen.ask(() -> {
            window.node(TextField.class, "#exhibit-title").setText("Box 1");
            window.node(TextField.class, "#exhibit-corner").setText("Strategy");
            window.node(TextField.class, "#heading-comparison").setText("Others");
            ((CheckBox) window.shell().lookup("#row-" + code.id().value())).setSelected(true);
            return true;
        });
        window.picture("exhibits-shape-dark");
        press("#exhibit-keep");
        untilTrue(() -> !ask(reader -> reader.prints().exhibits()).isEmpty());
        Exhibit made = ask(reader -> reader.prints().exhibits()).getFirst();
        assertEquals(new Exhibit(made.id(), "Box 1", "Strategy", new Axis(Axis.Kind.ATTRIBUTE, "arm"), List.of(ExhibitRow.of(code.id())),
                List.of(new ExhibitColumn("comparison", "Others"), new ExhibitColumn("programme", "")), Look.PLAIN), made);
        Screen.ask(() -> {
            window.node(Button.class, "#exhibits-back").fire();
            return true;
        });
        assertEquals(Optional.of(true), Optional.ofNullable(window.shell().lookup("#quotes-room")).map(Node::isVisible));
    }

    @Test
    void anAbbreviationThatIsNeverExplainedLeavesTheNotes() throws Exception {
        box();
        open(1024, 700, Theme.LIGHT);
        OpenQuotes.until(() -> window.shell().lookup(".exhibit-cell"));
        window.picture("exhibits-light-1024");
        Screen.ask(() -> {
            window.node(MenuButton.class, "#exhibit-menu").getItems().stream().filter(item -> "exhibit-abbreviations".equals(item.getId())).findFirst().orElseThrow().fire();
            return true;
        });
        OpenQuotes.until(() -> window.node(CheckBox.class, "#never-GP"));
        Screen.ask(() -> {
            window.node(CheckBox.class, "#never-GP").fire();
            return true;
        });
        untilTrue(() -> ask(reader -> reader.prints().abbreviations()).equals(List.of(new Abbreviation("GP", ""))));
        window.picture("exhibits-abbreviations-light");
        Screen.ask(() -> {
            window.node(CheckBox.class, "#never-GP").fire();
            return true;
        });
        untilTrue(() -> ask(reader -> reader.prints().abbreviations()).isEmpty());
    }
}
