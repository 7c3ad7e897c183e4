package org.heddle.ui.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TreeView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.heddle.ui.Screen;
import org.heddle.ui.part.palette.Theme;
import org.heddle.ui.quotes.line.QuoteItem;
import org.heddle.ui.quotes.line.QuoteLine;
import org.heddle.workbench.OpenProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuotesRoomTest {
    @TempDir
    private Path folder;

    private static final String HEBREW = "\u05d4\u05de\u05d3\u05e8\u05d2\u05d5\u05ea \u05e8\u05d8\u05d5\u05d1\u05d5\u05ea \u05d5\u05d4\u05d7\u05d3\u05e8 \u05e7\u05e8";

    private OpenQuotes window;

    @BeforeEach
    void start() throws Exception {
        window = new OpenQuotes(folder);
    }

    private void open(OpenProject opened, int width, int height, Theme theme) throws Exception {
        Path out = folder.resolve("exported");
        window.show(opened, width, height, theme, space -> new QuotesRoom(space, Optional.of(_ -> Optional.of(out))));
    }

    @AfterEach
    void close() throws Exception {
        Screen.ask(() -> {
            Thread.currentThread().setUncaughtExceptionHandler(null);
            return true;
        });
        window.close();
    }

    @SuppressWarnings("unchecked")
    private ListView<QuoteItem> quotes() {
        return (ListView<QuoteItem>) window.node(ListView.class, "#quotes");
    }

    @SuppressWarnings("unchecked")
    private TreeView<ThemeRow> themes() {
        return (TreeView<ThemeRow>) window.node(TreeView.class, "#themes");
    }

    private static KeyEvent key(KeyCode code, boolean isControl) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, isControl, false, false);
    }

    @Test
    void pictures() throws Exception {
        open(window.sample(), 1440, 900, Theme.LIGHT);
        ListView<QuoteItem> list = quotes();
        Screen.ask(() -> {
            list.getSelectionModel().select(4);
            return true;
        });
        OpenQuotes.until(() -> window.node(Node.class, "#quote-context").isVisible() ? true : null);
        window.picture("quotes-light");
        Screen.ask(() -> {
            window.stage().setWidth(1024);
            window.stage().setHeight(700);
            return true;
        });
        Screen.settle();
        window.picture("quotes-light-1024");
        assertFalse(Screen.ask(() -> window.node(Node.class, "#quote-balance") != null), "The balance gives way in a narrow window.");
    }

    @Test
    void picturesInTheDark() throws Exception {
        open(window.sample(), 1440, 900, Theme.DARK);
        String all = window.node(Label.class, "#quotes-shown").getText();
        Screen.ask(() -> {
            window.node(MenuButton.class, "#filter-case").getItems().get(2).fire();
            return true;
        });
        OpenQuotes.until(() -> window.node(Label.class, "#quotes-shown").getText().equals(all) ? null : true);
        window.picture("quotes-dark");
        Screen.ask(() -> {
            window.stage().setWidth(1024);
            window.stage().setHeight(700);
            return true;
        });
        Screen.settle();
        window.picture("quotes-dark-1024");
    }

    @Test
    void aProjectWithoutCodingsSaysWhereToBegin() throws Exception {
        open(new QuotedStudy(folder, window.threads).project, 1024, 700, Theme.LIGHT);
        assertTrue(Screen.ask(() -> window.node(Button.class, "#go-coding").getParent().isVisible()));
        assertFalse(Screen.ask(() -> window.node(Button.class, "#show-all").getParent().isVisible()));
        assertTrue(Screen.ask(() -> window.node(Node.class, "#export").isDisabled()));
        window.picture("quotes-empty");
    }

    @Test
    void filtersThatFitNothingCanBeCleared() throws Exception {
        open(QuotedStudy.small(folder, window.threads).project, 1440, 900, Theme.LIGHT);
        Screen.ask(() -> {
            window.node(MenuButton.class, "#filter-stance").getItems().getLast().fire();
            return true;
        });
        OpenQuotes.until(() -> window.node(Button.class, "#show-all").getParent().isVisible() ? true : null);
        window.picture("quotes-nothing-fits");
        Screen.ask(() -> {
            window.node(Button.class, "#show-all").fire();
            return true;
        });
        OpenQuotes.until(() -> window.node(Label.class, "#quotes-shown").getText().equals("8 quotes") ? true : null);
    }

    @Test
    void theQuoteInHandStaysInHandThoughAnActReadsItsSourceLate() throws Exception {
        open(window.sample(), 1440, 900, Theme.LIGHT);
        ListView<QuoteItem> list = quotes();
        QuoteLine last = Screen.ask(() -> list.getItems().stream().filter(QuoteLine.class::isInstance).map(QuoteLine.class::cast)
                .filter(line -> line.place().source().name().equals("I4-2 Group interview")).findFirst().orElseThrow());
        Screen.ask(() -> {
            list.getSelectionModel().select(last);
            list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.S, true, false, false, false));
            return true;
        });
        QuoteLine starred = OpenQuotes.until(() -> !window.node(Node.class, "#quotes-loading").isVisible() && list.getSelectionModel().getSelectedItem() instanceof QuoteLine line
                && line.isStarred() ? line : null);
        assertEquals(last.place(), starred.place());
        assertTrue(Screen.ask(() -> window.node(Node.class, "#form-typed").isVisible()));
    }

    @Test
    void aThemeIsChosenQuotesAreCopiedOpenedAndExported() throws Exception {
        open(QuotedStudy.small(folder, window.threads).project, 1440, 900, Theme.LIGHT);
        TreeView<ThemeRow> themes = themes();
        ListView<QuoteItem> list = quotes();
        Screen.ask(() -> {
            themes.getSelectionModel().clearSelection();
            themes.getSelectionModel().select(4);
            return true;
        });
        OpenQuotes.until(() -> list.getItems().size() == 5 ? true : null);
        Screen.ask(() -> {
            Clipboard.getSystemClipboard().clear();
            list.getSelectionModel().clearAndSelect(3);
            list.fireEvent(key(KeyCode.C, true));
            return true;
        });
        assertEquals("‘it took the three of us and a photocopier’ (PN:I4)", OpenQuotes.until(() -> Clipboard.getSystemClipboard().getString()));

        Screen.ask(() -> {
            window.node(MenuButton.class, "#export").getItems().get(2).fire();
            return true;
        });
        OpenQuotes.until(() -> window.node(Label.class, "#message").getText().startsWith("4 quotes written to “exported.csv”") ? true : null);
        assertEquals(5, Files.readAllLines(folder.resolve("exported.csv")).size());

        var shown = new AtomicReference<String>("");
        Screen.ask(() -> {
            window.workspace().passagesAreShownBy((source, _) -> shown.set(window.workspace().study().now().source(source).orElseThrow().name()));
            list.fireEvent(key(KeyCode.ENTER, false));
            return true;
        });
        assertEquals("I4-2 Group interview", shown.get());
    }

    @Test
    void emphasisedWordsAreDrawnToldAndCopiedInAnyScript() throws Exception {
        var study = QuotedStudy.small(folder, window.threads).interview("C8-2 Nurse", "C8", "PN: %s\n".formatted(HEBREW))
                .quote("C8-2 Nurse", HEBREW, "Constrained choice");
        open(study.project, 1024, 700, Theme.LIGHT);
        print("it took the three of us and a photocopier", "it took the *three* of us and a photocopier");
        OpenQuotes.until(() -> emphasised().contains("three") ? true : null);
        assertTrue(Screen.ask(() -> quotes().lookupAll(".list-cell").stream().map(Node::getAccessibleText)
                .anyMatch(told -> told != null && told.startsWith("‘it took the (emphasised: three) of us and a photocopier’ PN:I4, "))));
        print(HEBREW, HEBREW.replace("\u05e8\u05d8\u05d5\u05d1\u05d5\u05ea", "*\u05e8\u05d8\u05d5\u05d1\u05d5\u05ea*"));
        OpenQuotes.until(() -> emphasised().contains("\u05e8\u05d8\u05d5\u05d1\u05d5\u05ea") ? true : null);
        window.picture("quotes-emphasis");
        Screen.ask(() -> {
            window.node(TextArea.class, "#form-typed").setText(HEBREW.repeat(20));
            return true;
        });
        OpenQuotes.until(() -> window.node(Node.class, "#form-verdict").lookup(".bad .source-words"));
        window.picture("quotes-strange-hebrew");
        choose("it took the");
        Screen.ask(() -> {
            Clipboard.getSystemClipboard().clear();
            quotes().fireEvent(key(KeyCode.C, true));
            return true;
        });
        assertEquals("‘it took the *three* of us and a photocopier’ (PN:I4)", OpenQuotes.until(() -> Clipboard.getSystemClipboard().getString()));
        assertTrue(Screen.ask(() -> Clipboard.getSystemClipboard().getHtml().contains("<th>Sub-theme</th>")));
        assertTrue(Screen.ask(() -> Clipboard.getSystemClipboard().getHtml().contains("<td>it took the <em>three</em> of us and a photocopier</td>")));
    }

    private List<String> emphasised() {
        return Stream.of(".markdown-emphasis", ".shaped-emphasis").flatMap(look -> quotes().lookupAll(look).stream()).map(piece -> ((Text) piece).getText().strip())
                .distinct().toList();
    }

    private void print(String words, String form) throws Exception {
        choose(words);
        TextArea typed = window.node(TextArea.class, "#form-typed");
        Screen.ask(() -> {
            typed.setText(form);
            return true;
        });
        OpenQuotes.until(() -> window.node(Button.class, "#form-keep").isDisabled() ? null : true);
        Screen.ask(() -> {
            window.node(Button.class, "#form-keep").fire();
            return true;
        });
        OpenQuotes.until(() -> window.node(Button.class, "#form-keep").isDisabled() ? true : null);
    }

    /// Takes the quote in hand whose words begin so, and waits for its form.
    private void choose(String words) throws Exception {
        OpenQuotes.until(() -> {
            if (window.node(TextArea.class, "#form-typed").getText().startsWith(words)) {
                return true;
            }
            List<QuoteItem> items = quotes().getItems();
            quotes().lookupAll(".list-cell").stream().map(ListCell.class::cast).filter(cell -> cell.getIndex() >= 0 && cell.getIndex() < items.size())
                    .filter(cell -> cell.getAccessibleText() != null && cell.getAccessibleText().startsWith("‘" + words))
                    .findFirst().ifPresent(cell -> quotes().getSelectionModel().clearAndSelect(cell.getIndex()));
            return null;
        });
    }
}
