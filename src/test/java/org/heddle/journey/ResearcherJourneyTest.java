package org.heddle.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.heddle.domain.codebook.Code;
import org.heddle.ui.Screen;
import org.heddle.ui.coding.CodeRoom;
import org.heddle.ui.part.grid.Grid;
import org.heddle.ui.quotes.QuotesRoom;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.source.ImportBox;
import org.heddle.ui.transcript.TranscriptView;
import org.heddle.workbench.Folders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A researcher codes transcripts: from an empty project to the quote table.
final class ResearcherJourneyTest {
    private static final List<Path> TRANSCRIPTS = Stream.of("C1-1 GP interview.txt", "C1-2 Group interview.docx", "C2-1 Practice nurse interview.txt")
            .map(Path.of("sample-transcripts").toAbsolutePath()::resolve).toList();
    private static final String OWNERS = "it's who owns what. There's a lot of money in this city.";
    private static final String CARPETS = "So people pay to keep their furniture in the building where their fathers were paid to make carpets.";
    private static final String THUMB = "His whole week in one line and a thumb.";
    private static final String BITS = "I can do bits";

    @TempDir
    private Path folder;
    private Folders folders;
    private Path project;
    private CommandLine terminal;

    @BeforeEach
    void choosePlaces() {
        folders = new Folders(folder.resolve("settings"), folder.resolve("cache"));
        project = folder.resolve("Practices and health.heddle");
        terminal = new CommandLine(folders);
    }

    @Test
    void aResearcherComesFromAnEmptyProjectToAQuoteTable() throws Exception {
        List<String> coded;
        try (User ailsa = User.opens(folders, Optional.empty())) {
            makesAProject(ailsa);
            takesTranscriptsIn(ailsa);
            saysWhoSpeaks(ailsa);
            coded = codes(ailsa);
            finishes(ailsa);
        }
        assertEquals(coded, terminal.codings(project));
        try (User ailsa = User.opens(folders, Optional.empty())) {
            findsEverythingAgain(ailsa);
            exportsTheQuotes(ailsa);
        }
        Path typed = folder.resolve("typed.csv");
        terminal.say("quotes", project, "--out", typed);
        assertEquals(Files.readString(typed), Files.readString(folder.resolve("quotes.csv")));
        assertTrue(Files.readString(typed).contains("(GP:C1),C1-1 GP interview,"), Files.readString(typed));
        terminal.say("doctor", project);
    }

    private void makesAProject(User ailsa) throws Exception {
        ailsa.find("welcome", javafx.scene.Node.class);
        ailsa.press("Ctrl+N");
        ailsa.fill("new-project-file", project.toString());
        ailsa.fill("new-project-coder", "Ailsa Rennie");
        ailsa.click("new-project-create");
        var workspace = ailsa.shell().workspace();
        ailsa.see("the framework", () -> workspace.study().now().codebook().inOrder().size() > 40);
        assertEquals("Coding as Ailsa Rennie", Screen.ask(ailsa.find("coder", javafx.scene.Node.class)::getAccessibleText));
    }

    private void takesTranscriptsIn(User ailsa) throws Exception {
        openImport(ailsa);
        ImportBox box = ailsa.find("import-box", ImportBox.class);
        Screen.ask(() -> {
            box.importFiles(TRANSCRIPTS);
            return box;
        });
        ListView<?> report = ailsa.find("import-report", ListView.class);
        Button done = ailsa.find("import-done", Button.class);
        ailsa.see("three files in the report", () -> !done.isDisabled() && report.getItems().size() >= 3);
        assertEquals(List.of("C1-1 GP interview", "C1-2 Group interview", "C2-1 Practice nurse interview"),
                terminal.json("sources", project, "--json").valueStream().map(one -> one.get("name").asString()).toList());
        ailsa.click("import-done");
    }

    /// The platform without a screen has no dialog for files; what it would answer is given to the box that asks.
    static void openImport(User user) throws Exception {
        MenuItem item = user.shell().menu().getItems().stream().filter(one -> "import-files".equals(one.getId())).findFirst().orElseThrow();
        try {
            Screen.ask(() -> {
                item.fire();
                return item;
            });
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof UnsupportedOperationException)) {
                throw failure;
            }
        }
    }

    /// Marks the labels of a practice and types once.
    private void saysWhoSpeaks(User ailsa) throws Exception {
        ailsa.press("Alt+8");
        Grid<?> speakers = ailsa.find("speakers", Grid.class);
        Label open = ailsa.find("speakers-unmapped", Label.class);
        assertEquals("6 speakers without role or case", Screen.ask(open::getText));
        types(ailsa, speakers, 5, "C1", cells -> cells.getFirst().startsWith("C1-"));
        ailsa.see("one open label", () -> open.getText().equals("1 speaker without role or case"));
        types(ailsa, speakers, 5, "C2", cells -> cells.getFirst().startsWith("C2-") && cells.get(1).equals("PN"));
        ailsa.see("no open label", () -> open.getText().equals("Every speaker has a role and a case"));
        types(ailsa, speakers, 6, "Dr Nuala Heggie", cells -> cells.get(1).equals("GP2"));
        var people = ailsa.shell().workspace().study();
        ailsa.see("the participant", () -> people.now().people().named("Dr Nuala Heggie").isPresent());
        ailsa.press("Alt+1");
    }

    private static <R> void types(User user, Grid<R> grid, int column, String words, Predicate<List<String>> wanted) throws Exception {
        Screen.ask(() -> {
            grid.requestFocus();
            grid.getSelectionModel().clearSelection();
            for (int row = 0; row < grid.getItems().size(); row++) {
                int at = row;
                if (wanted.test(grid.getColumns().stream().map(one -> String.valueOf(one.getCellData(at))).toList())) {
                    grid.getSelectionModel().select(row, grid.getColumns().get(column));
                }
            }
            return grid;
        });
        user.press("Enter");
        user.enter(words);
        user.press("Enter");
    }

    private List<String> codes(User ailsa) throws Exception {
        CodeRoom room = (CodeRoom) ailsa.shell().room(RoomName.CODE);
        ailsa.clickWords("sources", "C1-1 GP interview");
        TranscriptView text = ailsa.find("transcript", TranscriptView.class);
        ailsa.see("the transcript", () -> text.document().text().contains(OWNERS));

        ailsa.drag(text, OWNERS);
        ailsa.press("C");
        ailsa.letters("politics m");
        ailsa.press("Enter");
        sees(ailsa, room, 1);
        ailsa.drag(text, CARPETS);
        ailsa.press("1");
        sees(ailsa, room, 2);
        ailsa.drag(text, THUMB);
        clickCode(ailsa, "Individualist");
        sees(ailsa, room, 3);
        ailsa.drag(text, BITS);
        ailsa.press("V");
        sees(ailsa, room, 4);

        chooses(ailsa, room, text, THUMB);
        ailsa.press("M");
        ailsa.find("coding-comment", javafx.scene.control.TextArea.class);
        ailsa.see("the comment field", () -> "coding-comment".equals(ailsa.stage().getScene().getFocusOwner().getId()));
        ailsa.enter("A text message says it all.");
        ailsa.press("Ctrl+Enter");
        ailsa.see("the comment", () -> room.model().chosenCoding().filter(one -> !one.comment().isEmpty()).isPresent());

        ailsa.press("Delete");
        sees(ailsa, room, 3);
        ailsa.press("Ctrl+Z");
        sees(ailsa, room, 4);
        ailsa.press("Ctrl+Z", "Ctrl+Y", "Ctrl+Y");
        sees(ailsa, room, 3);
        ailsa.press("Ctrl+Z");
        sees(ailsa, room, 4);

        chooses(ailsa, room, text, BITS);
        moves(ailsa, room, text, "Alt+Left", "I can do");
        moves(ailsa, room, text, "Alt+Right", "I can do bits");
        moves(ailsa, room, text, "Alt+Right", "I can do bits.");
        moves(ailsa, room, text, "Alt+Shift+Left", "literally, I can do bits.");
        List<String> coded = List.of(
                CARPETS + " | Hopeful pessimism > Politics makes health | Ailsa Rennie | ",
                OWNERS + " | Hopeful pessimism > Politics makes health | Ailsa Rennie | ",
                THUMB + " | Individualist | Ailsa Rennie | A text message says it all.",
                "literally, I can do bits. | “I can do bits” | Ailsa Rennie | ");
        assertEquals(coded, terminal.codings(project));
        return coded;
    }

    private static void sees(User user, CodeRoom room, int codings) throws Exception {
        user.see("%d codings".formatted(codings), () -> room.model().sourceProperty().get().filter(open -> open.codings().size() == codings).isPresent());
    }

    private static void moves(User user, CodeRoom room, TranscriptView text, String key, String words) throws Exception {
        user.press(key);
        user.see("“%s”".formatted(words), () -> room.model().chosenCoding().map(one -> one.span().of(text.document().text())).equals(Optional.of(words)));
    }

    private static void chooses(User user, CodeRoom room, TranscriptView text, String words) throws Exception {
        int at = text.document().text().indexOf(words);
        var coding = room.model().sourceProperty().get().orElseThrow().codings().stream().filter(one -> one.span().start() == at).findFirst().orElseThrow();
        Screen.ask(() -> {
            text.requestFocus();
            text.moveCaret(0);
            return at;
        });
        for (int step = 0; step < 5 && !Screen.ask(() -> room.model().chosenProperty().get()).equals(Optional.of(coding.id())); step++) {
            user.press("F3");
        }
        assertEquals(Optional.of(coding.id()), Screen.ask(() -> room.model().chosenProperty().get()));
    }

    @SuppressWarnings("unchecked")
    private static void clickCode(User user, String name) throws Exception {
        TreeView<Code> tree = (TreeView<Code>) user.find("codes", TreeView.class);
        TreeItem<Code> item = tree.getRoot().getChildren().stream().filter(one -> one.getValue().name().equals(name)).findFirst().orElseThrow();
        Screen.ask(() -> {
            tree.scrollTo(tree.getRow(item));
            return item;
        });
        Screen.settle();
        var cell = tree.lookupAll(".tree-cell").stream().map(javafx.scene.control.TreeCell.class::cast).filter(one -> item.getValue().equals(one.getItem()))
                .findFirst().orElseThrow();
        user.click(cell);
    }

    private void finishes(User ailsa) throws Exception {
        ailsa.click("finished");
        Button finished = ailsa.find("finished", Button.class);
        ailsa.see("“Finished”", () -> finished.getText().equals("Finished"));
        assertEquals("finished", terminal.json("sources", project, "--json").get(0).get("status").asString());
    }

    private void findsEverythingAgain(User ailsa) throws Exception {
        CodeRoom room = (CodeRoom) ailsa.shell().room(RoomName.CODE);
        sees(ailsa, room, 4);
        Button finished = ailsa.find("finished", Button.class);
        assertEquals("Finished", Screen.ask(finished::getText));
        ailsa.press("Ctrl+Z");
        ailsa.see("that finishing was taken back", () -> finished.getText().equals("Mark finished"));
        ailsa.press("Ctrl+Y");
        ailsa.see("that it was done again", () -> finished.getText().equals("Finished"));
    }

    private void exportsTheQuotes(User ailsa) throws Exception {
        ailsa.click("room-quotes");
        Label shown = ailsa.find("quotes-shown", Label.class);
        ailsa.see("four quotes", () -> shown.getText().startsWith("4 quotes"));
        var room = (QuotesRoom) ailsa.shell().room(RoomName.QUOTES);
        Screen.ask(() -> room.model().export(folder.resolve("quotes.csv")));
        ailsa.see("the file", () -> Files.exists(folder.resolve("quotes.csv")));
    }
}
