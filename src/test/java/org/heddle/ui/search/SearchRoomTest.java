package org.heddle.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.PopupWindow;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.Screen;
import org.heddle.ui.shell.RoomName;
import org.heddle.workbench.searching.Extent;
import org.heddle.workbench.searching.Found;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SearchRoomTest {
    private static final int MANY_PULSES = 600;

    @TempDir
    static Path made;

    @TempDir
    Path folder;

    private OpenSearch room;
    private SampleDesk desk;
    private OpenWindow window;

    @BeforeEach
    void openTheRoom() throws Exception {
        room = new OpenSearch(made, folder);
        desk = room.desk;
        window = room.window;
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    private Found.Passage chosen() throws Exception {
        ListView<?> list = window.find("search-hits", ListView.class);
        return Screen.ask(() -> (Found.Passage) list.getSelectionModel().getSelectedItem());
    }

    @Test
    void typingSearchesByItself() throws Exception {
        TextField query = window.find("search-query", TextField.class);
        Screen.ask(() -> {
            query.requestFocus();
            return query;
        });
        window.type("\"showed me the phone\"");
        for (int pulse = 0; pulse < MANY_PULSES && room.hits().isEmpty(); pulse++) {
            Screen.settle();
        }
        assertEquals(List.of("showed me the phone"), room.hits().stream().map(Found.Passage::text).toList());
        assertTrue(room.text("search-summary").startsWith("1 hit in 1 source, "), room.text("search-summary"));
    }

    @Test
    void wordsOfTheQuickSearchAreLookedFor() throws Exception {
        room.searchFor("phone");
        assertFalse(room.hits().isEmpty());
        assertEquals("phone", window.find("search-query", TextField.class).getText());
        room.searchFor("damp");
        assertTrue(room.hits().stream().allMatch(hit -> hit.text().equalsIgnoreCase("damp")));
    }

    @Test
    void oneKeyCodesTheSentenceOfTheHit() throws Exception {
        room.searchFor("phone");
        window.press(KeyCode.DOWN, KeyCode.DOWN);
        Found.Passage hit = chosen();
        assertEquals(room.hits().get(2), hit);
        Code code = desk.code("Constrained choice");
        window.press(KeyCode.C);
        window.type("constrained");
        window.press(KeyCode.ENTER);
        TextSpan sentence = Extent.SENTENCE.around(hit.span(), desk.project.ask(reader -> reader.sources().transcript(hit.source().id())));
        assertEquals(1, desk.codings(hit.source().id(), sentence, code).size());
        assertTrue(chosen().codings().stream().anyMatch(coding -> coding.code().equals(code.id())));
        assertEquals(hit.span(), chosen().span());
        window.press(KeyCode.DOWN, KeyCode.DIGIT1);
        assertTrue(chosen().codings().stream().anyMatch(coding -> coding.code().equals(code.id())));
    }

    @Test
    void enterOpensTheHitInItsText() throws Exception {
        var shown = new ArrayList<TextSpan>();
        desk.workspace.passagesAreShownBy((_, span) -> shown.add(span));
        room.searchFor("phone");
        Found.Passage hit = chosen();
        window.press(KeyCode.ENTER);
        assertEquals(List.of(hit.span()), shown);
        assertEquals(RoomName.CODE, desk.workspace.roomProperty().get());
    }

    @Test
    void aTickNarrowsTheHits() throws Exception {
        room.searchFor("rent OR housing OR damp OR phone");
        CheckBox nurses = window.find("filter-PN", CheckBox.class);
        Screen.ask(() -> {
            nurses.fire();
            return nurses;
        });
        assertTrue(room.hits().stream().allMatch(hit -> hit.attribution().startsWith("PN:")));
        assertEquals("PN, %d hits".formatted(room.hits().size()), nurses.getAccessibleText());
        Screen.ask(() -> {
            nurses.fire();
            return nurses;
        });
        assertTrue(room.hits().stream().anyMatch(hit -> hit.attribution().startsWith("GP:")));
    }

    @Test
    void whatNarrowsShowsAsChipsThatCanBeTakenAway() throws Exception {
        room.searchFor("rent OR housing OR damp OR phone");
        List<Found.Passage> all = room.hits();
        FlowPane chips = window.find("search-chips", FlowPane.class);
        assertFalse(chips.isVisible());
        for (String id : List.of("filter-PN", "filter-Unchecked", "filter-Programme")) {
            CheckBox tick = window.find(id, CheckBox.class);
            Screen.ask(() -> {
                tick.fire();
                return tick;
            });
        }
        Screen.settle();
        assertEquals(List.of("Who speaks: PN", "Arm: Programme", "Check: Unchecked"), chips.getChildren().stream().map(chip -> ((Button) chip).getText()).toList());
        assertTrue(room.hits().size() < all.size());
        assertFalse(room.hits().isEmpty());
        window.pictures("search-chips");
        window.fire("chip-PN");
        assertTrue(room.hits().stream().anyMatch(hit -> !hit.attribution().startsWith("PN:")));
        window.fire("chip-Unchecked");
        window.fire("chip-Programme");
        assertEquals(all, room.hits());
        assertFalse(chips.isVisible());
    }

    @Test
    void aBadQueryGetsASentenceWithThePlaceMarked() throws Exception {
        room.searchFor("phone OR (rent");
        assertEquals("The bracket at position 10 is not closed. Put a ) after its last word.", room.text("search-trouble-sentence"));
        assertEquals("(", room.text("search-trouble-place"));
        window.picture("search-trouble");
    }

    @Test
    void aSentenceAboutALongHebrewNameIsReadInSeveralLines() throws Exception {
        String name = "\u05d4\u05de\u05d3\u05e8\u05d2\u05d5\u05ea \u05e8\u05d8\u05d5\u05d1\u05d5\u05ea ".repeat(30).strip();
        room.searchFor("{%s}".formatted(name));
        Region sentence = window.find("search-trouble-sentence", Region.class);
        assertEquals("There is no code “%s” in the codebook.".formatted(name), sentence.getAccessibleText());
        window.picture("search-trouble-hebrew");
        assertTrue(Screen.ask(sentence::getHeight) > 40);
    }

    @Test
    void anExampleOfTheSyntaxIsTriedByAClick() throws Exception {
        Button help = window.find("search-syntax", Button.class);
        Screen.ask(() -> {
            help.fire();
            return help;
        });
        Screen.settle();
        PopupWindow sheet = OpenSearch.popup();
        Button example = (Button) sheet.getScene().getRoot().lookup("#syntax-example-3");
        Screen.ask(() -> {
            example.fire();
            return example;
        });
        assertEquals("rent OR damp OR mould", window.find("search-query", TextField.class).getText());
        assertFalse(room.hits().isEmpty());
    }

    @Test
    void everyExampleCanBeReadAndFindsSomethingInTheSample() throws Exception {
        for (String query : SyntaxSheet.queries()) {
            room.searchFor(query);
            assertEquals(0, window.find("search-trouble", HBox.class).getChildren().size(), query);
            assertFalse(room.hits().isEmpty(), query);
        }
    }

    @Test
    void theRoomIsDrawnInBothThemesAndSizes() throws Exception {
        room.searchFor("rent OR housing OR damp OR phone");
        window.press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        window.pictures("search");
        room.searchFor("the");
        window.picture("search-many");
        Button clear = window.find("search-clear", Button.class);
        Screen.ask(() -> {
            clear.fire();
            return clear;
        });
        Screen.settle();
        assertEquals(List.of(), room.hits());
        window.picture("search-empty");
    }
}
