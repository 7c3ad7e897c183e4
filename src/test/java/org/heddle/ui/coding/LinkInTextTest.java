package org.heddle.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.heddle.domain.link.Link;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two selections and a key make a link; it shows at both ends, can be changed, removed and taken back.
final class LinkInTextTest {
    @TempDir
    Path folder;

    private SampleRoom desk;

    @BeforeEach
    void openTheSample() throws Exception {
        desk = SampleRoom.in(folder);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private List<Link> links() {
        return desk.project.ask(reader -> reader.links().all());
    }

    private TextSpan span(String source, String words) {
        int at = desk.project.ask(reader -> reader.sources().text(id(source))).indexOf(words);
        return new TextSpan(at, at + words.length());
    }

    private SourceId id(String source) {
        return desk.project.ask(reader -> reader.sources().named(source).orElseThrow().id());
    }

    private void open(String source) throws Exception {
        Screen.ask(() -> desk.room.model().open(id(source)));
        Screen.settle();
    }

    private long signs() throws Exception {
        return Screen.ask(() -> desk.text.lookupAll(".link-sign").stream().filter(Node::isVisible).count());
    }

    private void say(String kind, String comment) throws Exception {
        ComboBox<?> box = desk.window.find("link-kind", ComboBox.class);
        TextArea area = desk.window.find("link-comment", TextArea.class);
        Screen.ask(() -> {
            box.getEditor().setText(kind);
            area.setText(comment);
            return kind;
        });
        desk.window.fire("link-done");
    }

    @Test
    void lHereAndLThereLinkTwoPassagesAcrossSources() throws Exception {
        int before = links().size();
        open("C1-1 GP interview");
        desk.select(span("C1-1 GP interview", "The main's burst"));
        desk.window.press(KeyCode.L);
        assertTrue(desk.inSight("link-begun"));
        desk.window.pictures("link-begun");
        open("C2-2 Group interview");
        assertTrue(desk.inSight("link-begun"), "the beginning waits while another source is opened");
        desk.select(span("C2-2 Group interview", "A pebble in a pond."));
        desk.window.press(KeyCode.L);
        assertTrue(desk.inSight("link-sheet"));
        ComboBox<?> kind = desk.window.find("link-kind", ComboBox.class);
        assertEquals(kind.getValue(), Screen.ask(() -> kind.getEditor().getSelectedText()), "what is typed stands for the proposed kind");
        desk.window.pictures("link-sheet");
        say("answers", "Water again.");
        assertFalse(desk.inSight("link-sheet"));
        assertFalse(desk.inSight("link-begun"));
        assertEquals("transcript", desk.focused());
        Link made = links().getLast();
        assertEquals(List.of(before + 1, "answers", "Water again.", new Passage(id("C1-1 GP interview"), span("C1-1 GP interview", "The main's burst")),
                        new Passage(id("C2-2 Group interview"), span("C2-2 Group interview", "A pebble in a pond."))),
                List.of(links().size(), made.kind().word(), made.comment(), made.from(), made.to()));
        desk.window.fire("open-end-" + made.id().value().toString().substring(0, 8));
        assertEquals(id("C1-1 GP interview"), desk.shown().id());
        assertTrue(desk.inSight("open-end-" + made.id().value().toString().substring(0, 8)), "the other end shows it too");
        desk.window.fire("remove-link-" + made.id().value().toString().substring(0, 8));
        assertEquals(before, links().size());
        Screen.ask(() -> desk.window.workspace().project().undo());
        Screen.settle();
        assertEquals(made, links().getLast());
    }

    @Test
    void signsStandBesideTheTextAndTheTabListsTheSource() throws Exception {
        open("C1-2 Group interview");
        desk.select(span("C1-2 Group interview", "It’s a charge for being skint"));
        Screen.ask(() -> {
            desk.text.getScene().lookup("#tab-link").requestFocus();
            ((ToggleButton) desk.text.getScene().lookup("#tab-link")).setSelected(true);
            return desk;
        });
        Screen.settle();
        assertEquals(4, signs());
        desk.window.pictures("link-signs");
    }

    @Test
    void aKindWithoutWordsIsRefusedBesideTheHand() throws Exception {
        open("C1-1 GP interview");
        desk.select(span("C1-1 GP interview", "The main's burst"));
        desk.window.press(KeyCode.L);
        desk.select(span("C1-1 GP interview", "It's a good mop"));
        desk.window.press(KeyCode.L);
        say(" ", "");
        assertTrue(desk.inSight("link-sheet"));
        assertEquals("A link needs a kind: how does the one passage stand to the other?", desk.window.find("link-refused", Label.class).getText());
        desk.window.press(KeyCode.ESCAPE);
        assertFalse(desk.inSight("link-sheet"));
        assertTrue(desk.inSight("link-begun"), "nothing is lost by closing");
        desk.select(span("C1-1 GP interview", "The main's burst"));
        desk.window.press(KeyCode.L);
        assertFalse(desk.inSight("link-begun"), "the same words again forget it");
    }

    @Test
    void withoutASelectionItSaysWhatToDo() throws Exception {
        open("C1-1 GP interview");
        Screen.ask(() -> {
            desk.text.letGo();
            desk.text.requestFocus();
            return desk;
        });
        desk.window.press(KeyCode.L);
        assertEquals(Optional.empty(), Optional.ofNullable(Screen.ask(() -> desk.text.getScene().lookup("#link-begun"))));
    }
}
