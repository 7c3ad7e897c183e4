package org.heddle.ui.memo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.commonmark.node.Block;
import org.commonmark.parser.Parser;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoFilter;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.SampleCopy;
import org.heddle.ui.Screen;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Settings;
import org.heddle.workbench.memo.NoteFilter;
import org.heddle.workbench.memo.NoteList;
import org.heddle.workbench.sample.Sample;
import org.heddle.workbench.searching.Searching;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The team's own writing in the window.
final class MemosRoomTest {
    private static final String HEBREW = "שלום לכולם וברוכים הבאים אל הטקסט הארוך הזה שנשבר בשורות רבות ".repeat(12);

    @TempDir
    Path folder;

    private OpenProject project;
    private OpenWindow window;
    private int all;

    @BeforeEach
    void openTheSample() throws Exception {
        project = SampleCopy.in(folder, Sample.FIRST_CODER);
        window = OpenWindow.on(Screen.ask(() -> new Workspace(project, Searching.inMemory(project), new Settings(folder.resolve("settings")),
                InstantSource.system())), RoomName.MEMOS, MemosRoom::new);
        Screen.settle();
        all = memos().size();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        project.close();
    }

    private List<Memo> memos() {
        return project.ask(reader -> reader.memos().all());
    }

    private <T extends Node> T find(String id, Class<T> kind) throws Exception {
        return window.find(id, kind);
    }

    private <T extends Node> void on(String id, Class<T> kind, Consumer<T> act) throws Exception {
        T node = window.find(id, kind);
        Screen.ask(() -> {
            act.accept(node);
            return id;
        });
        Screen.settle();
    }

    private void type(String words) throws Exception {
        on("memo-text", TextArea.class, text -> {
            text.requestFocus();
            text.appendText(words);
        });
    }

    private void leaveTheText() throws Exception {
        on("memo-list", ListView.class, Node::requestFocus);
    }

    private void fire(String id) throws Exception {
        window.fire(id);
    }

    @SuppressWarnings("unchecked")
    private void choose(String id, String value) throws Exception {
        on(id, ComboBox.class, box -> box.setValue(value));
    }

    private void undo() throws Exception {
        Screen.ask(() -> project.undo());
        Screen.settle();
    }

    @Test
    void allMemosAreListedAndFoundByKindSortAuthorAndWords() throws Exception {
        assertEquals(String.valueOf(all), find("memo-count", Label.class).getText());
        choose("memo-filter-kind", "limitation");
        assertEquals("2 of " + all, find("memo-count", Label.class).getText());
        on("memo-words", TextField.class, field -> field.setText("RECORDED glasgow"));
        assertEquals("0 of " + all, find("memo-count", Label.class).getText());
        on("memo-words", TextField.class, field -> field.setText("one city"));
        choose("memo-filter-sort", "project");
        choose("memo-filter-author", "Ailsa Rennie");
        assertEquals("1 of " + all, find("memo-count", Label.class).getText());
    }

    @Test
    void whatIsTypedIsOnDiskAfterwardsAndOneUndoStep() throws Exception {
        Memo before = memos().getFirst();
        type(" One");
        leaveTheText();
        type(" more");
        leaveTheText();
        assertEquals(before.text() + " One more", memos().getFirst().text());
        undo();
        assertEquals(before.text() + " One", find("memo-text", TextArea.class).getText());
        undo();
        assertEquals(before, memos().stream().filter(memo -> memo.id().equals(before.id())).findFirst().orElseThrow());
        assertEquals(before.text(), find("memo-text", TextArea.class).getText());
    }

    @Test
    void severalSavesBetweenTwoRestsAreOneAct() throws Exception {
        Long acts = project.ask(reader -> reader.log().revision());
        Screen.ask(() -> {
            var memo = new MemoViewModel(window.workspace());
            memo.begin(MemoTarget.FREE, List.of()).join();
            for (String words : List.of("T", "Th", "The rent")) {
                memo.textProperty().set(words);
                memo.save();
            }
            memo.close();
            return memo;
        });
        assertEquals(Long.valueOf(acts + 1), project.<Long>ask(reader -> reader.log().revision()));
        assertEquals("The rent", memos().getFirst().text());
        undo();
        assertEquals(all, memos().size());
    }

    @Test
    void aNewMemoIsOnDiskFromItsFirstWordsOnAndABlankOneNever() throws Exception {
        on("memo-new", MenuButton.class, menu -> menu.getItems().getFirst().fire());
        type("  \n\t");
        leaveTheText();
        assertEquals(all, memos().size());
        type("Words.");
        leaveTheText();
        assertEquals(all + 1, memos().size());
        assertEquals(MemoTarget.FREE, memos().getFirst().target());
        fire("memo-delete");
        assertEquals(all, memos().size());
        undo();
        assertEquals(all + 1, memos().size());
    }

    @Test
    void tenMegabytesPastedAreRefusedInASentenceAndTheWindowGoesOn() throws Exception {
        var text = find("memo-text", TextArea.class);
        String before = text.getText();
        String endless = "word ".repeat(2_000_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> type(endless));
        assertEquals(before, Screen.ask(text::getText));
        type("w".repeat(Memo.LONGEST - before.length() - 100));
        leaveTheText();
        assertTrue(memos().getFirst().text().length() > 90_000);
    }

    @Test
    void markdownReadsAsItIsMeantAndBombsEndSomewhere() throws Exception {
        var bombs = List.of(">".repeat(50_000), "- ".repeat(40_000), "*a **b ".repeat(12_000), "[".repeat(90_000), "- x\n".repeat(20_000),
                HEBREW + "\uD83D\uDC69\u200D\uD83D\uDD2C *" + HEBREW.strip() + "*\n\n> " + HEBREW, "<b>x</b> &amp; ![pic](http://example.org/x.png)");
        for (String bomb : bombs) {
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                on("memo-text", TextArea.class, text -> text.setText(bomb));
                on("memo-preview-toggle", ToggleButton.class, toggle -> toggle.setSelected(true));
                on("memo-preview-toggle", ToggleButton.class, toggle -> toggle.setSelected(false));
            }, bomb.substring(0, 5));
        }
        assertEquals("<b>x</b> & pic", MarkdownRun.of((Block) Parser.builder().build()
                .parse(bombs.getLast()).getFirstChild()).stream().map(MarkdownRun::words).reduce("", String::concat));
    }

    @Test
    void aHeadingIsFilledWithStatementsOrFoundEmpty() throws Exception {
        fire("tab-notes");
        on("note-sources", ListView.class, list -> list.getSelectionModel().select(1));
        var source = project.ask(reader -> reader.sources().all().get(1));
        var filter = new NoteFilter(Optional.of(source.id()), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        assertEquals(List.of("open"), project.ask(reader -> NoteList.of(reader, filter)).stream().map(line -> line.state()).distinct().toList());
        fire("note-nothing");
        assertEquals("nothing found", project.ask(reader -> NoteList.of(reader, filter)).getFirst().state());
        assertEquals("1 of 6 headings are filled. Say “Nothing found” where there is nothing.", find("note-progress", Label.class).getText());
        fire("note-clear");
        fire("note-more");
        on("note-statement", TextArea.class, text -> {
            text.requestFocus();
            text.setText("They say so.");
        });
        on("note-sources", ListView.class, Node::requestFocus);
        var note = project.ask(reader -> NoteList.of(reader, filter)).getFirst().note().orElseThrow();
        assertEquals("They say so.", note.statements().getFirst().text());
        assertFalse(note.statements().getFirst().isSupported());
        fire("note-drop");
        assertEquals("open", project.ask(reader -> NoteList.of(reader, filter)).getFirst().state());
        undo();
        assertEquals("They say so.", find("note-statement", TextArea.class).getText());
    }

    @Test
    void everythingIsLegibleInBothThemesAndSizes() throws Exception {
        on("memo-list", ListView.class, list -> list.getSelectionModel().select(3));
        window.pictures("memos");
        on("memo-preview-toggle", ToggleButton.class, toggle -> toggle.setSelected(true));
        window.pictures("memo-preview");
        fire("tab-notes");
        window.pictures("notes-form");
        on("note-headings", ListView.class, list -> list.getSelectionModel().select(1));
        window.pictures("notes-across");
        assertTrue(find("note-form", javafx.scene.layout.VBox.class).getChildren().size() > 10);
    }

    @Test
    void theFilterLeavesOutWhatDoesNotFit() {
        assertEquals(all, MemoFilter.ALL.of(memos()).size());
        assertEquals(0, new MemoFilter(Optional.empty(), Optional.empty(), Optional.empty(), "no such words").of(memos()).size());
    }
}
