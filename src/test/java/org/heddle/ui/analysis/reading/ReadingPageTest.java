package org.heddle.ui.analysis.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.Screen;
import org.heddle.ui.analysis.OpenPage;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.analysis.Readings.Passage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample read within and across.
final class ReadingPageTest {
    @TempDir
    Path folder;

    private OpenPage<ReadingPage> open;
    private OpenProject project;
    private OpenWindow window;
    private ReadingPage page;

    @BeforeEach
    void openTheSample() throws Exception {
        open = OpenPage.in(folder, ReadingPage::new);
        project = open.project();
        window = open.window();
        page = open.page();
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    private List<Passage> shown() throws Exception {
        ListView<?> list = window.find("passages-read", ListView.class);
        return Screen.ask(() -> list.getItems().stream().map(Passage.class::cast).toList());
    }

    private void take(int at) throws Exception {
        Screen.ask(() -> {
            page.model().inHandProperty().set(at);
            window.workspace();
            return at;
        });
        Screen.settle();
    }

    @Test
    void aSourceIsReadThroughAllItsCodesInTextOrder() throws Exception {
        var source = project.ask(reader -> reader.sources().all()).getFirst();
        List<Coding> codings = project.ask(reader -> reader.codings().of(source.id()));
        List<Passage> passages = shown();
        assertEquals(codings.size(), passages.stream().mapToInt(passage -> passage.codings().size()).sum());
        assertEquals(passages.stream().sorted(Comparator.comparingInt(passage -> passage.span().start())).toList(), passages);
        String text = project.ask(reader -> reader.sources().text(source.id()));
        passages.forEach(passage -> assertEquals(passage.span().of(text), passage.words()));
    }

    @Test
    void thePassageStaysInHandFromWithinToAcrossAndBack() throws Exception {
        take(4);
        Passage passage = shown().get(4);
        ListView<?> list = window.find("passages-read", ListView.class);
        Screen.ask(() -> {
            list.requestFocus();
            return list;
        });
        window.press(KeyCode.X);
        Screen.settle();
        assertInstanceOf(Way.Across.class, page.model().wayProperty().get().orElseThrow());
        assertTrue(shown().stream().map(Passage::source).distinct().count() > 1, "more than one source");
        Passage across = Screen.ask(() -> page.model().passage()).orElseThrow();
        assertEquals(List.of(passage.source(), passage.span()), List.of(across.source(), across.span()));
        assertNotEquals(4, page.model().inHandProperty().get());
        window.press(KeyCode.X);
        Screen.settle();
        assertEquals(passage, Screen.ask(() -> page.model().passage()).orElseThrow());
    }

    @Test
    void passagesStandInFullHoweverNarrowTheWindow() throws Exception {
        window.resize(640, 900);
        ListView<?> list = window.find("passages-read", ListView.class);
        List<String> cut = Screen.ask(() -> list.lookupAll(".label").stream().map(Label.class::cast).filter(label -> label.isWrapText() && !label.getText().isEmpty())
                .filter(label -> !label.getText().equals(((Text) label.lookup(".text")).getText())).map(Label::getText).toList());
        assertEquals(List.of(), cut);
    }

    @Test
    void aPassageOpensInItsText() throws Exception {
        var opened = new AtomicReference<TextSpan>();
        window.workspace().passagesAreShownBy((_, span) -> opened.set(span));
        take(2);
        Screen.ask(() -> {
            page.model().open();
            return opened;
        });
        assertEquals(shown().get(2).span(), opened.get());
    }

    @Test
    void whatIsReadIsSavedAsTableAndAsPicture() throws Exception {
        for (String name : List.of("within.csv", "within.svg")) {
            Screen.ask(() -> {
                page.model().export(folder.resolve(name));
                return name;
            });
            Screen.settle();
        }
        assertTrue(Files.readString(folder.resolve("within.csv")).contains(shown().getFirst().words().lines().findFirst().orElseThrow().substring(0, 20)));
        assertTrue(Files.readString(folder.resolve("within.svg")).contains("<rect"));
    }
}
