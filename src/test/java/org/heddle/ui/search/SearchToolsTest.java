package org.heddle.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.PopupWindow;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.memo.Statement;
import org.heddle.domain.project.MemoChange.AddMemo;
import org.heddle.domain.project.NoteChange.WriteNote;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.search.WordForms;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.Screen;
import org.heddle.ui.shell.RoomName;
import org.heddle.workbench.searching.FoundWritings;
import org.heddle.workbench.searching.facet.Facet;
import org.heddle.workbench.searching.facet.KeptSearches;
import org.heddle.workbench.searching.facet.KeptSearches.Saved;
import org.heddle.workbench.searching.facet.Sieve;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SearchToolsTest {
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

    @Test
    void memosAndCodesAreSearchedInTheirOwnPlace() throws Exception {
        Screen.ask(() -> desk.project.run(new AddMemo(Memo.of(MemoTarget.FREE, MemoKind.ANALYTIC, "On damp", "Nobody speaks of damp as a choice.\nשלום and מה damp.",
                desk.project.coder(), SampleDesk.NOON.instant()))).join());
        room.searchFor("damp");
        assertFalse(room.hits().isEmpty());
        ToggleButton memos = window.find("search-in-memos", ToggleButton.class);
        Screen.ask(() -> {
            memos.fire();
            return memos;
        });
        Screen.settle();
        ListView<?> list = window.find("search-writings", ListView.class);
        assertEquals(List.of("On damp", "On damp", "On damp"), Screen.ask(() -> list.getItems().stream().map(one -> ((FoundWritings.Place) one).writing().title()).toList()));
        assertEquals(List.of(), room.hits());
        window.pictures("search-memos");
        ToggleButton sources = window.find("search-in-sources", ToggleButton.class);
        Screen.ask(() -> {
            sources.fire();
            return sources;
        });
        Screen.settle();
        assertFalse(room.hits().isEmpty());
    }

    @Test
    void whatWasFoundInAMemoANoteOrACodeLeadsThere() throws Exception {
        var memo = Memo.of(MemoTarget.FREE, MemoKind.ANALYTIC, "On kettles", "Nobody owns a samovar.", desk.project.coder(), SampleDesk.NOON.instant());
        Code code = desk.code("Constrained choice");
        SourceId source = desk.project.ask(reader -> reader.sources().all()).get(2).id();
        Screen.ask(() -> {
            desk.project.run(new AddMemo(memo)).join();
            return desk.project.run(new WriteNote(CodingNote.of(source, code.id(), desk.project.coder(), SampleDesk.NOON.instant(),
                    List.of(Statement.of("A samovar of her own."))))).join();
        });
        var shown = new ArrayList<>();
        desk.workspace.destinations().memosAreShownBy(shown::add);
        desk.workspace.destinations().notesAreShownBy(shown::add);
        desk.workspace.destinations().codesAreShownBy(shown::add);
        for (String[] step : new String[][] {{"search-in-memos", "samovar"}, {"search-in-codes", "\"constrained choice\""}}) {
            window.fire(step[0]);
            room.searchFor(step[1]);
            ListView<?> list = window.find("search-writings", ListView.class);
            for (int at = 0; at < Screen.ask(() -> list.getItems().size()); at++) {
                int row = at;
                Screen.ask(() -> {
                    desk.workspace.roomProperty().set(RoomName.SEARCH);
                    list.getSelectionModel().select(row);
                    return list;
                });
                window.fire("search-open-writing");
            }
        }
        assertEquals(List.of(memo.id(), source), shown.subList(0, 2));
        assertTrue(shown.contains(code.id()), shown.toString());
    }

    @Test
    void formsOfAWordAreFoundWhenALanguageIsChosen() throws Exception {
        room.searchFor("patient");
        int before = room.hits().size();
        room.choose("search-forms", "All forms, English");
        assertTrue(room.hits().size() > before, "%d, %d".formatted(before, room.hits().size()));
        assertTrue(room.hits().stream().anyMatch(hit -> hit.text().equalsIgnoreCase("patients")));
    }

    @Test
    void aSearchIsSavedAndUsedAgain() throws Exception {
        room.searchFor("damp OR mould");
        room.choose("search-saved", "Save this search");
        room.searchFor("phone");
        room.choose("search-saved", "damp OR mould");
        assertEquals("damp OR mould", window.find("search-query", TextField.class).getText());
        room.choose("search-saved", "Forget this search");
        MenuButton menu = window.find("search-saved", MenuButton.class);
        assertTrue(menu.getItems().stream().noneMatch(item -> "damp OR mould".equals(item.getText())));
    }

    @Test
    void aSearchIsSavedUnderANameOfItsOwn() throws Exception {
        room.searchFor("damp OR mould");
        assertEquals("", name("  Bad   housing "));
        assertEquals(List.of(new Saved("Bad housing", "damp OR mould")), new KeptSearches(desk.project).read().join().saved());
        room.searchFor("phone");
        room.choose("search-saved", "Bad housing");
        assertEquals("damp OR mould", window.find("search-query", TextField.class).getText());
        assertEquals("Bad housing", name("Damp and mould"));
        assertEquals(List.of(new Saved("Damp and mould", "damp OR mould")), new KeptSearches(desk.project).read().join().saved());
    }

    /// Names the search in the menu; answers what stood in the field.
    private String name(String words) throws Exception {
        MenuButton menu = window.find("search-saved", MenuButton.class);
        String before = Screen.ask(() -> {
            var naming = (CustomMenuItem) menu.getItems().stream().filter(one -> "search-save-named".equals(one.getId())).findFirst().orElseThrow();
            var field = (TextField) naming.getContent();
            String stood = field.getText();
            field.setText(words);
            field.fireEvent(new ActionEvent());
            return stood;
        });
        Screen.settle();
        return before;
    }

    @Test
    void aSavedSearchKeepsTheFiltersThatWereTicked() throws Exception {
        room.searchFor("rent");
        int all = room.hits().size();
        var role = new Facet.Voice("GP");
        Screen.ask(() -> {
            model().toggle(role);
            return role;
        });
        Screen.settle();
        var few = room.hits();
        assertTrue(!few.isEmpty() && few.size() < all, "%d of %d".formatted(few.size(), all));
        room.choose("search-saved", "Save this search");
        assertEquals(List.of(new Saved("rent, 1 filter", "rent", Sieve.of(role), WordForms.AS_WRITTEN)), new KeptSearches(desk.project).read().join().saved());
        Screen.ask(() -> {
            model().clearSieve();
            return role;
        });
        room.searchFor("phone");
        room.choose("search-saved", "rent, 1 filter");
        assertEquals(List.of(Sieve.of(role), few), List.of(model().sieveProperty().get(), room.hits()));
        room.choose("search-saved", "Forget this search");
        assertEquals(List.of(), new KeptSearches(desk.project).read().join().saved());
    }

    @Test
    void aSavedSearchKeepsTheLanguageOfItsForms() throws Exception {
        room.searchFor("patient");
        room.choose("search-forms", "All forms, English");
        var found = room.hits();
        room.choose("search-saved", "Save this search");
        assertEquals(List.of(new Saved("patient, all forms, English", "patient", Sieve.OPEN, WordForms.ENGLISH)), new KeptSearches(desk.project).read().join().saved());
        room.choose("search-forms", "Words as written");
        room.searchFor("phone");
        room.choose("search-saved", "patient, all forms, English");
        assertEquals(found, room.hits());
    }

    @Test
    void twoSearchesWithOtherFiltersStandSideBySide() throws Exception {
        room.searchFor("rent");
        var gp = new Facet.Voice("GP");
        var nurse = new Facet.Voice("PN");
        for (Facet facet : List.of(gp, nurse)) {
            Screen.ask(() -> {
                model().tick(Sieve.of(facet));
                return facet;
            });
            room.choose("search-saved", "Save this search");
        }
        assertEquals(List.of(new Saved("rent, 1 filter", "rent", Sieve.of(gp), WordForms.AS_WRITTEN), new Saved("rent, 1 filter (2)", "rent", Sieve.of(nurse), WordForms.AS_WRITTEN)),
                new KeptSearches(desk.project).read().join().saved());
        room.choose("search-saved", "rent, 1 filter");
        assertEquals(Sieve.of(gp), model().sieveProperty().get());
    }

    private SearchViewModel model() {
        return ((SearchRoom) window.room(RoomName.SEARCH)).model();
    }

    @Test
    @SuppressWarnings("unchecked")
    void everyFieldOfTheStudyCanBeBuilt() throws Exception {
        window.fire("search-builder");
        var root = OpenSearch.popup().getScene().getRoot();
        Screen.ask(() -> {
            for (String[] choice : new String[][] {{"who", "participant"}, {"kind", "group interview"}, {"coder", "Ailsa Rennie"}, {"check", "unchecked"},
                    {"stance", "exemplifies"}, {"list-size", "4830"}, {"nearness", "at most 2 turns apart"}}) {
                ((ComboBox<String>) root.lookup("#builder-" + choice[0])).setValue(choice[1]);
            }
            ((TextField) root.lookup("#builder-near")).setText("rent damp");
            assertEquals("\"rent damp\"~2turns who:participant list_size:4830 kind:\"group interview\" coder:\"Ailsa Rennie\" check:unchecked stance:exemplifies",
                    ((Label) root.lookup("#builder-query")).getText());
            ((TextField) root.lookup("#builder-near")).setText("");
            ((TextField) root.lookup("#builder-any")).setText("damp rent");
            ((TextField) root.lookup("#builder-any")).requestFocus();
            return root;
        });
        window.press(KeyCode.ENTER);
        assertEquals(0, window.find("search-trouble", HBox.class).getChildren().size());
        assertFalse(room.hits().isEmpty());
    }

    @Test
    @SuppressWarnings("unchecked")
    void aCodeWithoutItsSubCodesAndADayOfCodingCanBeBuilt() throws Exception {
        window.fire("search-builder");
        PopupWindow sheet = OpenSearch.popup();
        var root = sheet.getScene().getRoot();
        Screen.settle();
        Screen.ask(() -> {
            var code = (ComboBox<String>) root.lookup("#builder-code");
            code.setValue("Hopeful pessimism");
            ((CheckBox) root.lookup("#builder-alone")).setSelected(true);
            ((TextField) root.lookup("#builder-date")).setText("yesterday");
            assertEquals("code:\"=Hopeful pessimism\"", ((Label) root.lookup("#builder-query")).getText());
            ((TextField) root.lookup("#builder-date")).setText("<2199-01");
            ((TextField) root.lookup("#builder-date")).requestFocus();
            assertEquals("code:\"=Hopeful pessimism\" date:<2199-01", ((Label) root.lookup("#builder-query")).getText());
            return root;
        });
        assertTrue(Screen.ask(() -> root.localToScreen(root.getBoundsInLocal()).getMaxX() <= sheet.getOwnerWindow().getX() + sheet.getOwnerWindow().getWidth()));
        window.press(KeyCode.ENTER);
        assertEquals(0, window.find("search-trouble", HBox.class).getChildren().size());
    }

    @Test
    void aQueryIsBuiltWithoutKnowingTheLanguage() throws Exception {
        Button build = window.find("search-builder", Button.class);
        Screen.ask(() -> {
            build.fire();
            return build;
        });
        Screen.settle();
        PopupWindow sheet = OpenSearch.popup();
        Screen.ask(() -> {
            ((TextField) sheet.getScene().getRoot().lookup("#builder-any")).setText("damp \"mould\"");
            ((TextField) sheet.getScene().getRoot().lookup("#builder-none")).setText("kettle");
            @SuppressWarnings("unchecked")
            var role = (ComboBox<String>) sheet.getScene().getRoot().lookup("#builder-role");
            role.setValue("GP");
            ((TextField) sheet.getScene().getRoot().lookup("#builder-any")).requestFocus();
            return sheet;
        });
        window.press(KeyCode.ENTER);
        assertEquals("(damp OR mould) NOT kettle role:GP", window.find("search-query", TextField.class).getText());
        assertFalse(room.hits().isEmpty());
        assertTrue(room.hits().stream().allMatch(hit -> hit.attribution().startsWith("GP:")));
    }
}
