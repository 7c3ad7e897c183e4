package org.heddle.ui.analysis.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.heddle.domain.methods.MethodsTable;
import org.heddle.exchange.exporting.Written;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.Screen;
import org.heddle.ui.analysis.OpenPage;
import org.heddle.workbench.sample.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The methods pack of the sample in the window.
final class MethodsPageTest {
    @TempDir
    Path folder;

    private OpenPage<MethodsPage> open;
    private OpenWindow window;
    private MethodsPage page;

    @BeforeEach
    void openTheSample() throws Exception {
        open = OpenPage.in(folder, MethodsPage::new);
        window = open.window();
        page = open.page();
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    @Test
    void everyMatterIsShownWithWhatBacksIt() throws Exception {
        ListView<?> list = window.find("methods-lines", ListView.class);
        List<MethodsModel.Line> lines = Screen.ask(() -> list.getItems().stream().map(MethodsModel.Line.class::cast).toList());
        assertEquals("Sample", lines.getFirst().heading());
        assertTrue(lines.getFirst().words().orElseThrow().startsWith("The data are 8 individual interviews"));
        assertTrue(lines.stream().allMatch(line -> line.words().isPresent() || line.gap().isPresent()));
        window.fire("methods-coreq");
        assertEquals(32, list.getItems().size());
    }

    @Test
    void eachTableIsOfferedAndSaved() throws Exception {
        MenuButton out = window.find("export-methods", MenuButton.class);
        assertEquals(List.of("export-pack", "export-statements", "export-sample", "export-contributions", "export-codes", "export-coreq", "export-acts"),
                out.getItems().stream().map(MenuItem::getId).filter(Objects::nonNull).toList());
        Path file = folder.resolve("one.csv");
        for (MethodsTable table : MethodsTable.values()) {
            Screen.ask(() -> {
                page.model().export(table, file);
                return file;
            });
            Screen.settle();
            assertTrue(Written.read(file).size() > 1, table.words());
        }
    }

    @Test
    void thePackIsSaved() throws Exception {
        Path file = folder.resolve("pack.md");
        Screen.ask(() -> {
            page.model().export(file);
            return file;
        });
        Screen.settle();
        assertTrue(Files.readString(file).contains("## COREQ checklist"));
    }
}
