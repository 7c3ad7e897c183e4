package org.heddle.ui.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.heddle.domain.agreement.AgreementReport;
import org.heddle.domain.agreement.unit.Unit;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.SampleCopy;
import org.heddle.ui.Screen;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Settings;
import org.heddle.workbench.agreement.Agreeing;
import org.heddle.workbench.sample.Sample;
import org.heddle.workbench.searching.Searching;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two coders of the sample compared in the window.
final class AgreementRoomTest {
    @TempDir
    Path folder;

    private OpenProject project;
    private OpenWindow window;

    @BeforeEach
    void openTheSample() throws Exception {
        project = SampleCopy.in(folder, Sample.FIRST_CODER);
        window = OpenWindow.on(Screen.ask(() -> new Workspace(project, Searching.inMemory(project), new Settings(folder.resolve("settings")), InstantSource.system())),
                RoomName.AGREEMENT, AgreementRoom::new);
        Screen.settle();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        project.close();
    }

    private AgreementReport report(Unit unit) throws Exception {
        return new Agreeing(project).report(new Agreeing.Wish(List.of(Sample.FIRST_CODER, Sample.SECOND_CODER), unit, List.of(), List.of())).get();
    }

    @SuppressWarnings("unchecked")
    private List<AgreementReport.OfCode> rows() throws Exception {
        return List.copyOf(((ListView<AgreementReport.OfCode>) window.find("agreement-codes", ListView.class)).getItems());
    }

    @Test
    void showsTheSameFiguresAsTheCommandLine() throws Exception {
        assertEquals(report(Unit.TURN).codes(), rows());

        window.fire("unit-character");
        assertEquals(report(Unit.CHARACTER).codes(), rows());
    }

    @Test
    void aFigureOpensIntoItsPassagesAndAPassageIntoTheText() throws Exception {
        var both = rows().stream().filter(row -> row.table().all() > 1).findFirst().orElseThrow();
        ListView<?> codes = window.find("agreement-codes", ListView.class);
        Screen.ask(() -> {
            codes.getSelectionModel().select(codes.getItems().indexOf(both));
            codes.requestFocus();
            return both;
        });
        window.press(KeyCode.DIGIT1);
        assertEquals("Both: " + both.path().last(), Screen.ask(window.find("figure-in-hand", Label.class)::getText));
        ListView<?> passages = window.find("passages", ListView.class);
        List<Reading> readings = Screen.ask(() -> passages.getItems().stream().map(Reading.class::cast).toList());
        assertEquals(both.table().all(), readings.size());
        assertTrue(readings.stream().allMatch(one -> one.codes().stream().allMatch(given -> given.contains(both.code()))));

        var shown = new AtomicReference<TextSpan>();
        window.workspace().passagesAreShownBy((_, span) -> shown.set(span));
        Screen.ask(() -> {
            passages.getSelectionModel().select(1);
            passages.requestFocus();
            return passages;
        });
        window.press(KeyCode.ENTER);
        assertEquals(readings.get(1).span(), shown.get());
    }

    @Test
    void theReportIsWrittenInTheFormatOfItsName() throws Exception {
        var file = folder.resolve("agreement.json");
        Screen.ask(() -> {
            var model = new AgreementViewModel(window.workspace());
            model.setInSight(true);
            model.export(file);
            model.close();
            return file;
        });
        assertTrue(Files.readString(file).contains("Agreement between Ailsa Rennie and Tom Okafor"));
    }

    @Test
    void looksAsItShould() throws Exception {
        window.press(KeyCode.DIGIT2);
        window.pictures("agreement");
    }
}
