package org.heddle.ui.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.Screen;
import org.heddle.ui.coding.SampleRoom;
import org.heddle.ui.shell.TextSize;
import org.heddle.ui.transcript.TranscriptView;
import org.heddle.workbench.OpenProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The picker beside passages in a small window, and what it makes.
final class PickerPlaceTest {
    @TempDir
    Path folder;

    private SampleRoom desk;
    private OpenProject project;
    private OpenWindow window;
    private TranscriptView text;

    @BeforeEach
    void openTheSample() throws Exception {
        desk = SampleRoom.in(folder);
        project = desk.project;
        window = desk.window;
        text = desk.text;
        window.resize(1000, 700);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private Popup pickFor(TextSpan span) throws Exception {
        Screen.ask(() -> {
            text.select(span);
            text.requestFocus();
            return text;
        });
        Screen.settle();
        window.press(KeyCode.C);
        Screen.settle();
        return Screen.ask(() -> Window.getWindows().stream().filter(Popup.class::isInstance).map(Popup.class::cast).filter(Window::isShowing)
                .findFirst().orElseThrow());
    }

    private void isInsideTheWindow(Popup popup) throws Exception {
        var card = Screen.ask(() -> {
            var node = popup.getContent().getFirst();
            return node.localToScreen(node.getLayoutBounds());
        });
        assertTrue(card.getMinY() >= 0 && card.getMaxY() <= 700, card::toString);
    }

    @Test
    void itIsNeverCutWhereverThePassageIs() throws Exception {
        for (String words : List.of("Practice C1", "works over there", "four hundred folk", "In what sense", "a lot of money")) {
            int at = text.document().text().indexOf(words);
            isInsideTheWindow(pickFor(new TextSpan(at, at + words.length())));
            window.press(KeyCode.ESCAPE);
        }
        isInsideTheWindow(pickFor(new TextSpan(0, text.document().text().length())));
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void itsLettersAreAsLargeAsThoseOfTheWindow() throws Exception {
        Screen.ask(() -> {
            TextSize.LARGER.on(text.getScene().getRoot());
            return text;
        });
        var popup = pickFor(new TextSpan(20, 40));
        var field = Screen.ask(() -> (TextField) popup.getContent().getFirst().lookup(".picker-field"));
        assertEquals(19.5 * 1.154, Screen.ask(() -> field.getFont().getSize()), 0.1);
    }

    @Test
    void theWholeSourceIsCodedWithFourKeys() throws Exception {
        int length = text.document().text().strip().length();
        pickFor(new TextSpan(text.document().start(), length));
        window.type("po");
        window.press(KeyCode.ENTER);
        var codings = project.ask(reader -> reader.codings().with(List.of(reader.codes().codebook().named("Politics makes health").id())));
        assertTrue(codings.stream().anyMatch(coding -> coding.span().end() == length && coding.span().start() == text.document().start()));
    }

    @Test
    void aCodeIsMadeBelowTheThemeThatIsNamed() throws Exception {
        pickFor(new TextSpan(20, 40));
        window.type("hopeful/Wry jokes");
        @SuppressWarnings("unchecked")
        ListView<PickerRow> list = (ListView<PickerRow>) Screen.ask(() -> Window.getWindows().stream().filter(Popup.class::isInstance).map(Popup.class::cast)
                .filter(Window::isShowing).findFirst().orElseThrow().getContent().getFirst().lookup("#picker-list"));
        var row = Screen.ask(() -> (PickerRow.New) list.getItems().getFirst());
        assertEquals("Wry jokes", row.name());
        window.press(KeyCode.ENTER);
        var made = project.ask(reader -> reader.codes().codebook().named("Wry jokes"));
        assertEquals(Optional.of("Hopeful pessimism"), made.parent().map(parent -> project.ask(reader -> reader.codes().codebook().code(parent).name())));
    }
}
