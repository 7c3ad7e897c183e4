package org.heddle.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.SampleCopy;
import org.heddle.ui.Screen;
import org.heddle.ui.reading.CodesShown;
import org.heddle.ui.reading.CodesShown.Chosen;
import org.heddle.ui.reading.ColourBy;
import org.heddle.ui.reading.ReadingChoices;
import org.heddle.ui.reading.ReadingOptions;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.transcript.ReadingPlace;
import org.heddle.ui.transcript.TranscriptView;
import org.heddle.ui.transcript.page.PageLook;
import org.heddle.ui.transcript.page.Typeface;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.sample.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reading in the Code room: what is drawn, how, and that a reader comes back to where the reading stopped.
final class ReadingTest {
    @TempDir
    Path folder;

    private OpenProject project;
    private OpenWindow window;
    private CodeRoom room;
    private TranscriptView text;
    private HardText hard;

    @BeforeEach
    void openTheSample() throws Exception {
        project = SampleCopy.in(folder, Sample.FIRST_CODER);
        hard = HardText.in(project, folder);
        open();
    }

    private void open() throws Exception {
        window = OpenWindow.of(project, folder, RoomName.CODE, workspace -> {
            room = new CodeRoom(workspace, () -> { });
            return room;
        });
        text = window.find("transcript", TranscriptView.class);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        project.close();
    }

    private ReadingChoices reading() {
        return room.choices();
    }

    private void show() throws Exception {
        Screen.ask(() -> room.model().open(hard.source()));
        Screen.settle();
    }

    @Test
    void everyWayOfReadingStandsOnAPicture() throws Exception {
        show();
        window.pictures("reading");
        Screen.ask(() -> {
            reading().look(PageLook.USUAL.withLineNumbers(true).lit(true));
            reading().colour(ColourBy.CODER);
            return reading();
        });
        window.pictures("reading-lit");
        Screen.ask(() -> {
            reading().colour(ColourBy.CHECK);
            reading().look(PageLook.USUAL.in(Typeface.SERIF).sized(22));
            room.find();
            return reading();
        });
        window.type("letter");
        window.press(KeyCode.ENTER);
        window.pictures("reading-find");
        assertEquals("1 of 3,701", window.find("find-count", Label.class).getText());
    }

    @Test
    void aReaderComesBackToTheSameLineWithTheSameSelectionAfterOtherSourcesAndAfterARestart() throws Exception {
        show();
        int words = Screen.ask(() -> text.document().text().indexOf("morning 300"));
        Screen.ask(() -> {
            text.select(new TextSpan(words, words + 11));
            return text;
        });
        Screen.settle();
        ReadingPlace before = Screen.ask(text::place);
        assertTrue(before.top() > 10_000, "in the middle of a turn that is longer than the view: " + before);
        Screen.ask(() -> {
            room.model().step(-1);
            return text;
        });
        Screen.settle();
        show();
        assertEquals(before, Screen.ask(text::place));
        assertEquals(Optional.of(new TextSpan(words, words + 11)), Screen.ask(() -> room.model().selectionProperty().get()));
        restart();
        assertEquals(before, Screen.ask(text::place));
        assertEquals(Optional.of(new TextSpan(words, words + 11)), Screen.ask(() -> text.selectionProperty().get()));
    }

    private void restart() throws Exception {
        Screen.ask(() -> {
            room.close();
            window.workspace().close();
            return room;
        });
        window.close();
        open();
    }

    @Test
    void howSomebodyReadsIsKeptForEachCoderAndProject() throws Exception {
        var wanted = new ReadingOptions(new PageLook(Typeface.SERIF, 19, false, true, true), ColourBy.CHECK, new Chosen(Set.of(hard.codes().get(3))));
        Screen.ask(() -> {
            reading().optionsProperty().set(wanted);
            return reading();
        });
        var second = project.ask(reader -> reader.team().all().getLast().id());
        Screen.ask(() -> window.workspace().actAs(second));
        assertEquals(ReadingOptions.USUAL, reading().now());
        Screen.ask(() -> window.workspace().actAs(project.ask(reader -> reader.team().all().getFirst().id())));
        restart();
        assertEquals(wanted, reading().now());
        assertEquals(wanted.look(), text.lookProperty().get());
    }

    @Test
    void onlyChosenCodesAreDrawnAndSteppedThroughAndTheHeaderSaysSo() throws Exception {
        show();
        var code = hard.codes().get(4);
        Screen.ask(() -> {
            reading().choose(code, true);
            return text;
        });
        Screen.settle();
        assertEquals(List.of("Hard 4"), stripeNames());
        assertEquals("1 chosen", window.find("codes-shown", MenuButton.class).getText());
        inText();
        window.press(KeyCode.F3);
        assertEquals(Optional.of(code), room.model().chosenCoding().map(Coding::code));
        window.press(KeyCode.F3);
        assertEquals(Optional.of(code), room.model().chosenCoding().map(Coding::code));
        Screen.ask(() -> {
            reading().choose(code, false);
            return text;
        });
        Screen.settle();
        assertEquals(CodesShown.ALL, reading().now().shown());
        assertEquals(14, stripeNames().size());
    }

    @Test
    void aTickInTheListOfCodesActsOnceAndStays() throws Exception {
        show();
        var seen = new ArrayList<CodesShown>();
        reading().optionsProperty().subscribe((_, now) -> seen.add(now.shown()));
        var menu = window.find("codes-shown", MenuButton.class);
        var theme = project.ask(reader -> reader.codes().codebook().named("Hopeful pessimism").id());
        var ticked = Screen.ask(() -> {
            menu.show();
            var box = boxes(menu).filter(each -> each.getText().equals("Hopeful pessimism")).findFirst().orElseThrow();
            box.fire();
            return box.isSelected();
        });
        assertEquals(List.of(new Chosen(Set.of(theme))), seen);
        assertTrue(ticked);
        assertTrue(Screen.ask(menu::isShowing), "more can be ticked");
    }

    private static Stream<CheckBox> boxes(MenuButton menu) {
        return menu.getItems().stream().flatMap(item -> item instanceof CustomMenuItem own && own.getContent() instanceof CheckBox box ? Stream.of(box)
                : Stream.empty());
    }

    @Test
    void onlyTheCodeInHandFollowsTheHand() throws Exception {
        show();
        Screen.ask(() -> {
            reading().show(CodesShown.IN_HAND);
            room.model().codeInHandProperty().set(Optional.of(hard.codes().get(7)));
            return text;
        });
        Screen.settle();
        assertEquals(List.of("Hard 7"), stripeNames());
        Screen.ask(() -> {
            room.model().codeInHandProperty().set(Optional.of(hard.codes().get(8)));
            return text;
        });
        Screen.settle();
        assertEquals(List.of("Hard 8"), stripeNames());
    }

    private List<String> stripeNames() throws Exception {
        return Screen.ask(() -> text.lookupAll(".stripe-label").stream().filter(Node::isVisible)
                .map(label -> ((Label) label.lookup(".label")).getText()).sorted().toList());
    }

    private void inText() throws Exception {
        Screen.ask(() -> {
            text.requestFocus();
            return text;
        });
    }

    @Test
    void coloursOfCodersAndChecksHaveALegendAndThoseOfCodesNeedNone() throws Exception {
        show();
        assertEquals(List.of(), legend());
        Screen.ask(() -> {
            reading().colour(ColourBy.CODER);
            return text;
        });
        Screen.settle();
        assertEquals(List.of("AR Ailsa Rennie", "TO Tom Okafor", "C consensus"), legend());
        assertTrue(stripeNames().stream().allMatch(name -> name.startsWith("AR · ")), "the initials say it too");
        Screen.ask(() -> {
            reading().colour(ColourBy.CHECK);
            return text;
        });
        Screen.settle();
        assertEquals(List.of("Agree", "Disagree", "Query", "Not checked"), legend());
    }

    private List<String> legend() throws Exception {
        Pane legend = window.find("legend", Pane.class);
        return Screen.ask(() -> legend.isVisible() ? legend.getChildren().stream().map(label -> ((Label) label).getText()).toList() : List.of());
    }

    @Test
    void findingStartsAtTheCaretAndGoesRound() throws Exception {
        show();
        int caret = Screen.ask(() -> text.document().text().indexOf("letter 2999"));
        Screen.ask(() -> {
            text.moveCaret(caret);
            room.find();
            return text;
        });
        window.type("LETTER 2999");
        assertEquals("1 hit", window.find("find-count", Label.class).getText());
        window.press(KeyCode.ENTER);
        assertEquals(Optional.of(new TextSpan(caret, caret + 11)), Screen.ask(() -> text.selectionProperty().get()));
        window.fire("find-case");
        assertEquals("not in this source", window.find("find-count", Label.class).getText());
        window.fire("find-case");
        TextField field = window.find("find-field", TextField.class);
        Screen.ask(() -> {
            field.setText("letter 299");
            return field;
        });
        assertEquals("11 hits", window.find("find-count", Label.class).getText());
        window.fire("find-words");
        assertEquals("1 hit", window.find("find-count", Label.class).getText());
        assertTrue(window.find("find-words", ToggleButton.class).isSelected());
        window.press(KeyCode.ESCAPE);
        assertEquals("transcript", Screen.ask(() -> text.getScene().getFocusOwner().getId()));
    }
}
