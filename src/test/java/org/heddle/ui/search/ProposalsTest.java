package org.heddle.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.project.LogEntry;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.Screen;
import org.heddle.ui.shell.RoomName;
import org.heddle.workbench.searching.Extent;
import org.heddle.workbench.searching.Found;
import org.heddle.workbench.searching.facet.Facet;
import org.heddle.workbench.source.Correcting;
import org.heddle.workbench.source.NewWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProposalsTest {
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
        room.searchFor("damp OR mould");
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    private Code propose(String name) throws Exception {
        window.fire("search-propose");
        window.type(name);
        window.press(KeyCode.ENTER);
        return desk.code(name);
    }

    private List<Coding> codings() {
        return desk.project.ask(reader -> reader.sources().all().stream().flatMap(source -> reader.codings().of(source.id()).stream()).toList());
    }

    private LogEntry newest() {
        return desk.project.ask(reader -> reader.log().newest(1)).getFirst();
    }

    @Test
    void nothingIsWrittenBeforeTheButtonAndThenInOneStep() throws Exception {
        List<Coding> before = codings();
        Code code = propose("Constrained choice");
        List<Found.Passage> hits = room.hits();
        assertTrue(hits.size() > 3, "enough hits: " + hits.size());
        window.press(KeyCode.A, KeyCode.X, KeyCode.A);
        assertEquals("2 accepted", room.text("search-accepted"));
        assertEquals("1 rejected", room.text("search-rejected"));
        assertEquals(before, codings());
        window.fire("search-write");
        assertEquals("0 accepted", room.text("search-accepted"));
        for (int at : new int[] {0, 2}) {
            Found.Passage hit = hits.get(at);
            var sentence = Extent.SENTENCE.around(hit.span(), desk.project.ask(reader -> reader.sources().transcript(hit.source().id())));
            assertEquals(1, desk.codings(hit.source().id(), sentence, code).size());
        }
        assertEquals("Coded 2 passages with “Constrained choice” from the search “damp OR mould”: 2 of 3 proposals accepted (67 %%), %d found".formatted(hits.size()),
                newest().sentence());
        Screen.ask(() -> desk.project.undo().join());
        assertEquals(before, codings());
    }

    @Test
    void theKeysAnswerAtOnceAlsoWhenTheCodeWasChosenByMouse() throws Exception {
        Button choose = window.find("search-propose", Button.class);
        Screen.ask(() -> {
            choose.requestFocus();
            return choose;
        });
        propose("Constrained choice");
        assertEquals("search-hits", Screen.ask(() -> window.room(RoomName.SEARCH).view().getScene().getFocusOwner().getId()));
    }

    @Test
    void allShownAreAcceptedByOneKey() throws Exception {
        propose("Constrained choice");
        window.press(KeyCode.X);
        Screen.ask(() -> {
            ListView<?> list = (ListView<?>) window.room(RoomName.SEARCH).view().lookup("#search-hits");
            list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.A, false, true, false, false));
            return list;
        });
        assertEquals("%d accepted".formatted(room.hits().size() - 1), room.text("search-accepted"));
        assertEquals("1 rejected", room.text("search-rejected"));
        window.pictures("proposals");
    }

    @Test
    void allThatWereFoundAreAcceptedThoughFewAreListed() throws Exception {
        room.searchFor("the");
        Code code = propose("Constrained choice");
        int found = Integer.parseInt(room.text("search-summary").replaceAll(" hits? .*", "").replace(",", ""));
        assertTrue(found > room.hits().size(), found + " hits");
        assertEquals("Accept all %,d found".formatted(found), window.find("search-accept-found", Button.class).getText());
        window.press(KeyCode.X);
        window.fire("search-accept-found");
        assertEquals("%,d accepted".formatted(found - 1), room.text("search-accepted"));
        assertEquals("1 rejected", room.text("search-rejected"));
        List<Coding> before = codings();
        window.fire("search-write");
        assertTrue(newest().sentence().endsWith("%d of %d proposals accepted (100 %%), %d found".formatted(found - 1, found, found)), newest().sentence());
        assertTrue(codings().stream().filter(coding -> coding.code().equals(code.id())).count() > 200);
        Screen.ask(() -> desk.project.undo().join());
        assertEquals(before, codings());
    }

    @Test
    void anotherQueryBeginsAnew() throws Exception {
        propose("Constrained choice");
        window.press(KeyCode.A);
        Screen.ask(() -> {
            desk.workspace.searchFor("phone");
            return desk;
        });
        Screen.settle();
        assertEquals("0 accepted", room.text("search-accepted"));
        assertTrue(window.find("search-write", Button.class).isDisabled());
        assertFalse(room.hits().isEmpty());
    }

    private void toggle(Facet facet) throws Exception {
        Screen.ask(() -> {
            ((SearchRoom) window.room(RoomName.SEARCH)).model().toggle(facet);
            return facet;
        });
        Screen.settle();
    }

    @Test
    void onlyWhatPassesTheFiltersIsWrittenAndTheLogNamesThem() throws Exception {
        Code code = propose("Constrained choice");
        int all = room.hits().size();
        window.press(KeyCode.A, KeyCode.A, KeyCode.X);
        Found.Passage first = room.hits().getFirst();
        toggle(new Facet.InSource(first.source().id()));
        List<Found.Passage> here = room.hits();
        assertTrue(here.size() < all, "%d of %d".formatted(here.size(), all));
        Screen.ask(() -> {
            ListView<?> list = (ListView<?>) window.room(RoomName.SEARCH).view().lookup("#search-hits");
            list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.A, false, true, false, false));
            return list;
        });
        long rejected = Long.parseLong(room.text("search-rejected").replaceAll("\\D", ""));
        assertEquals("%d accepted".formatted(here.size() - rejected), room.text("search-accepted"));
        window.fire("search-write");
        assertTrue(newest().sentence().contains("from the search “damp OR mould, Source: %s”: ".formatted(first.source().name())), newest().sentence());
        assertTrue(newest().sentence().endsWith(", %d found".formatted(here.size())), newest().sentence());
        assertEquals(Set.of(first.source().id()), codings().stream().filter(coding -> coding.code().equals(code.id()) && coding.at().equals(SampleDesk.NOON.instant()))
                .map(Coding::source).collect(Collectors.toSet()));
    }

    @Test
    void answersToHitsThatAFilterHidesComeBackWithThem() throws Exception {
        propose("Constrained choice");
        window.press(KeyCode.A, KeyCode.A);
        var other = new Facet.InSource(room.hits().getLast().source().id());
        toggle(other);
        String hidden = room.text("search-accepted");
        toggle(other);
        assertEquals(List.of("0 accepted", "2 accepted"), List.of(hidden, room.text("search-accepted")));
    }

    @Test
    void answersInASourceThatIsCorrectedAreGivenAgain() throws Exception {
        propose("Constrained choice");
        Found.Passage first = room.hits().getFirst();
        window.press(KeyCode.A, KeyCode.A);
        String text = desk.project.ask(reader -> reader.sources().text(first.source().id()));
        assertFalse(desk.project.ask(reader -> reader.codings().of(first.source().id())).isEmpty(), "its codings move along");
        var correcting = new Correcting(desk.project);
        String opening = text.substring(0, 12);
        Screen.ask(() -> correcting.make(correcting.look(first.source().id(), new NewWords.Replaced(opening, "Corrected. " + opening, OptionalInt.of(1))).join()).join());
        Screen.settle();
        long inOthers = room.hits().subList(0, 2).stream().filter(hit -> !hit.source().id().equals(first.source().id())).count();
        assertEquals("%d accepted".formatted(inOthers), room.text("search-accepted"));
    }
}
