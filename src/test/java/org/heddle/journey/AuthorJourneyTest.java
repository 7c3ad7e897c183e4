package org.heddle.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import org.heddle.exchange.exporting.Written;
import org.heddle.ui.Screen;
import org.heddle.ui.coding.CodeRoom;
import org.heddle.ui.quotes.QuotesRoom;
import org.heddle.ui.shell.RoomName;
import org.heddle.workbench.Folders;
import org.heddle.workbench.searching.Found;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody who writes a paper looks for words, codes what was found, and takes the quotes of one theme into the manuscript.
final class AuthorJourneyTest {
    private static final String GP = "C1-1 GP interview";
    private static final List<String> FORMATS = List.of("csv", "xlsx", "docx", "html", "md", "json");

    @TempDir
    private Path folder;
    private Folders folders;
    private CommandLine terminal;
    private Path project;

    @BeforeEach
    void transcriptsAreInAndCodedInPart() throws Exception {
        folders = new Folders(folder.resolve("settings"), folder.resolve("cache"));
        terminal = new CommandLine(folders);
        Beginning ailsa = Beginning.of(folder, terminal);
        project = ailsa.project();
        ailsa.takesIn(GP + ".txt", "C1");
        ailsa.takesIn("C1-2 Group interview.docx", "C1");
        ailsa.takesIn("C4-1 Practice manager interview.txt", "C4");
        ailsa.takesIn("I1-1 CLP interview.txt", "I1");
        ailsa.codes(List.of(
                new Beginning.Coded(GP, "it's who owns what. There's a lot of money in this city.", "Politics makes health"),
                new Beginning.Coded(GP, "It said \"NO SHIFT 2DAY 👎 try 2moro\".", "Constrained choice"),
                new Beginning.Coded(GP, "I can treat the chest, I cannae treat the flat.", "Mitigation only")));
    }

    @Test
    void anAuthorFindsWordsCodesOneAndTakesAThemeIntoThePaper() throws Exception {
        try (User author = User.opens(folders, Optional.of(project))) {
            finds(author);
            codesAHit(author);
            exportsATheme(author);
        }
        List<List<String>> table = Written.read(folder.resolve("theme.csv"));
        assertEquals(List.of("theme", "subtheme", "quote", "attribution", "source", "turn", "stance", "coder", "check"), table.getFirst());
        assertEquals(List.of("Constrained choice", "Politics makes health", "Politics makes health"), table.stream().skip(1).map(row -> row.get(1)).sorted().toList());
        assertTrue(table.stream().anyMatch(row -> row.get(2).equals("It said \"NO SHIFT 2DAY 👎 try 2moro\".") && row.get(3).equals("(GP:C1)")), table::toString);
        List<List<String>> onPaper = new ArrayList<>(table);
        onPaper.set(0, List.of("Theme", "Sub-theme", "Quote", "Attribution", "Source", "Turn", "Stance", "Coder", "Check"));
        for (String format : FORMATS) {
            List<List<String>> same = format.equals("csv") || format.equals("json") ? table : onPaper;
            assertEquals(same, Written.read(folder.resolve("theme." + format)), format);
            Path typed = folder.resolve("typed." + format);
            terminal.say("quotes", project, "--theme", "Hopeful pessimism", "--out", typed);
            assertEquals(same, Written.read(typed), format);
        }
    }

    @SuppressWarnings("unchecked")
    private static void finds(User author) throws Exception {
        author.shell();
        author.press("Ctrl+K");
        author.enter("rent");
        author.press("Enter");
        ListView<Found.Passage> hits = author.find("search-hits", ListView.class);
        author.see("hits", () -> hits.getItems().size() > 3);
        int all = Screen.ask(() -> hits.getItems().size());
        CheckBox role = author.find("filter-CLP", CheckBox.class);
        author.click(role);
        author.see("fewer hits", () -> !hits.getItems().isEmpty() && hits.getItems().size() < all
                && hits.getItems().stream().allMatch(hit -> hit.source().name().equals("I1-1 CLP interview")));
    }

    @SuppressWarnings("unchecked")
    private void codesAHit(User author) throws Exception {
        ListView<Found.Passage> hits = author.find("search-hits", ListView.class);
        Screen.ask(() -> {
            hits.requestFocus();
            return hits;
        });
        author.press("Home", "Down", "Up", "C");
        author.letters("politics m");
        author.press("Enter");
        author.see("four codings", () -> author.stage().getScene().lookup("#search-hits") != null && codings() == 4);
        author.press("Enter");
        CodeRoom room = (CodeRoom) author.shell().room(RoomName.CODE);
        author.see("the hit selected in its text", () -> room.model().passage()
                .map(span -> span.of(room.model().sourceProperty().get().orElseThrow().transcript().text())).equals(Optional.of("rent")));
        assertTrue(terminal.codings(project).stream().anyMatch(line -> line.startsWith("The rent, the council tax")
                && line.contains(" | Hopeful pessimism > Politics makes health | Ailsa Rennie")));
    }

    private int codings() {
        return terminal.codings(project).size();
    }

    private void exportsATheme(User author) throws Exception {
        author.click("room-quotes");
        Label shown = author.find("quotes-shown", Label.class);
        author.see("all quotes", () -> shown.getText().startsWith("4 quotes"));
        TreeView<?> themes = author.find("themes", TreeView.class);
        TreeCell<?> cell = themes.lookupAll(".tree-cell").stream().map(TreeCell.class::cast)
                .filter(one -> String.valueOf(one.getAccessibleText()).startsWith("Hopeful pessimism,")).findFirst().orElseThrow();
        author.click(cell);
        author.see("the quotes of the theme", () -> shown.getText().startsWith("3 quotes"));
        var room = (QuotesRoom) author.shell().room(RoomName.QUOTES);
        for (String format : FORMATS) {
            Path file = folder.resolve("theme." + format);
            Screen.ask(() -> room.model().export(file));
            author.see(format, () -> Files.exists(file) && !room.model().exporting().runningProperty().get());
        }
    }
}
