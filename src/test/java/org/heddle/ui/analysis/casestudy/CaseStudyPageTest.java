package org.heddle.ui.analysis.casestudy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoKind;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.SampleCopy;
import org.heddle.ui.Screen;
import org.heddle.ui.analysis.AnalyseRoom;
import org.heddle.ui.analysis.AnalysisDoor;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Settings;
import org.heddle.workbench.casestudy.CaseStudies;
import org.heddle.workbench.sample.Sample;
import org.heddle.workbench.searching.Searching;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

final class CaseStudyPageTest {
    @TempDir
    Path folder;

    private OpenProject project;
    private OpenWindow window;

    @BeforeEach
    void openTheSample() throws Exception {
        project = SampleCopy.in(folder, Sample.FIRST_CODER);
        window = OpenWindow.on(Screen.ask(() -> new Workspace(project, Searching.inMemory(project), new Settings(folder.resolve("settings")), InstantSource.system())),
                RoomName.ANALYSE, workspace -> new AnalyseRoom(workspace, List.of(new AnalysisDoor("cases", "Case studies", Feather.FOLDER, CaseStudyPage::new),
                        new AnalysisDoor("other", "Case studies again", Feather.FOLDER, CaseStudyPage::new))));
        Screen.settle();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        project.close();
    }

    private List<Memo> summaries() {
        return project.ask(reader -> reader.memos().all()).stream().filter(memo -> memo.kind() == MemoKind.CASE_SUMMARY).toList();
    }

    private void write(String words) throws Exception {
        TextArea field = window.find("case-summary", TextArea.class);
        Screen.ask(() -> {
            field.requestFocus();
            field.setText(words);
            return field;
        });
        ListView<?> cases = window.find("cases-studied", ListView.class);
        Screen.ask(() -> {
            cases.requestFocus();
            return cases;
        });
        Screen.settle();
    }

    @Test
    void theAnalystWritesTheSummaryAmongAllThatIsKnownOfTheCase() throws Exception {
        ListView<?> cases = window.find("cases-studied", ListView.class);
        assertEquals(8, Screen.ask(() -> cases.getItems().size()));
        int before = summaries().size();
        window.pictures("case-study");
        select(cases, 1);
        write("What the second case shows.");
        assertEquals(List.of("What the second case shows."), summaries().stream().map(Memo::text).filter(words -> words.startsWith("What the second")).toList());
        select(cases, 0);
        assertEquals(before + 1, summaries().size(), "going to another case writes nothing into it");
        select(cases, 1);
        assertEquals("What the second case shows.", window.find("case-summary", TextArea.class).getText());
        write("");
        assertEquals(before, summaries().size());
    }

    private static void select(ListView<?> cases, int at) throws Exception {
        Screen.ask(() -> {
            cases.getSelectionModel().select(at);
            return at;
        });
        Screen.settle();
    }

    @Test
    void everyPassageOpensInTheTextAndTheStudyIsWritten() throws Exception {
        var opened = new AtomicReference<List<Object>>();
        Screen.ask(() -> {
            window.workspace().passagesAreShownBy((source, span) -> opened.set(List.of(source, span)));
            return opened;
        });
        var study = new CaseStudies(project).of(project.ask(reader -> reader.cases().people()).labelled("C1").orElseThrow().id()).join();
        var first = study.themes().stream().flatMap(theme -> theme.passages().stream()).findFirst().orElseThrow();
        ListView<?> cases = window.find("cases-studied", ListView.class);
        Screen.ask(() -> {
            cases.getScene().getRoot().lookupAll(".hyperlink").stream().map(Hyperlink.class::cast)
                    .filter(way -> way.getText().equals(first.where())).findFirst().orElseThrow().fire();
            return cases;
        });
        assertEquals(List.of(first.coding().source(), first.coding().span()), opened.get());
        assertEquals(study.sources().stream().map(told -> project.ask(reader -> reader.codings().count(told.source().id()))).toList(),
                study.sources().stream().map(told -> told.codings()).toList());
        Path out = folder.resolve("c1.md");
        Exporting.write(study.report(), out);
        String written = Files.readString(out);
        assertTrue(written.contains("Who speaks") && written.contains(first.said().words().substring(0, 20)), written);
    }
}
