package org.heddle.ui.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.heddle.domain.difference.Findings;
import org.heddle.domain.difference.Settlement;
import org.heddle.domain.difference.Way;
import org.heddle.domain.verification.Consensus;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.SampleCopy;
import org.heddle.ui.Screen;
import org.heddle.ui.agreement.AgreementRoom;
import org.heddle.ui.shell.RoomName;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.difference.Differing;
import org.heddle.workbench.sample.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample's two coders settle a difference in the window, with keys.
final class DifferencesPaneTest {
    @TempDir
    Path folder;

    private OpenProject project;
    private OpenWindow window;

    @BeforeEach
    void openTheDifferences() throws Exception {
        project = SampleCopy.in(folder, Sample.FIRST_CODER);
        window = OpenWindow.of(project, folder, RoomName.AGREEMENT, AgreementRoom::new);
        window.fire("show-differences");
        Screen.ask(() -> {
            model().codeProperty().set(Optional.empty());
            return model();
        });
        Screen.settle();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        project.close();
    }

    private DifferencesModel model() {
        return ((AgreementRoom) window.room(RoomName.AGREEMENT)).differences();
    }

    private Findings found() throws Exception {
        var coders = project.ask(reader -> reader.team().all()).stream().filter(coder -> !Consensus.is(coder)).toList();
        return new Differing(project).find(coders.get(0), coders.get(1), Optional.empty()).get();
    }

    private List<DifferencesModel.Line> lines() throws Exception {
        return Screen.ask(() -> model().linesProperty().get());
    }

    @Test
    @SuppressWarnings("unchecked")
    void theListShowsWhatTheCommandLineFinds() throws Exception {
        assertEquals(found().items(), lines().stream().filter(line -> !line.isStale()).map(DifferencesModel.Line::item).toList());
        assertEquals(lines(), List.copyOf(((ListView<DifferencesModel.Line>) window.find("difference-list", ListView.class)).getItems()));
        window.pictures("differences");
    }

    @Test
    void oneKeyChoosesAndEnterSettlesWithTheReason() throws Exception {
        var open = lines().stream().filter(line -> line.item().isOpen()).findFirst().orElseThrow();
        ListView<?> list = window.find("difference-list", ListView.class);
        TextField why = window.find("settle-reason", TextField.class);
        Screen.ask(() -> {
            model().currentProperty().set(Optional.of(open));
            list.requestFocus();
            return open;
        });
        int before = project.ask(reader -> reader.differences().all()).size();
        window.press(KeyCode.DIGIT3);
        Screen.ask(() -> {
            why.setText("Both are said here.");
            return open;
        });
        assertTrue(Screen.ask(why::isFocused), "the reason is typed at once");
        window.fire("settle");
        Screen.settle();
        assertTrue(Screen.ask(list::isFocused), "the next key chooses again");
        List<Settlement> settled = project.ask(reader -> reader.differences().all());
        assertEquals(before + 1, settled.size());
        assertEquals(List.of(Way.BOTH, "Both are said here.", open.item().id()),
                List.of(settled.getLast().way(), settled.getLast().reason().words(), settled.getLast().difference().id()));
        assertEquals(found().items(), lines().stream().filter(line -> !line.isStale()).map(DifferencesModel.Line::item).toList());

        var now = lines();
        Screen.ask(() -> {
            model().currentProperty().set(now.stream().filter(line -> line.item().id().equals(open.item().id())).findFirst());
            return open;
        });
        window.fire("reopen");
        Screen.settle();
        assertEquals(before, project.ask(reader -> reader.differences().all()).size());
    }

    @Test
    void theKeyThatChoosesIsNotTypedIntoTheReason() throws Exception {
        ListView<?> list = window.find("difference-list", ListView.class);
        TextField why = window.find("settle-reason", TextField.class);
        String before = Screen.ask(why::getText);
        Screen.ask(() -> {
            list.requestFocus();
            Event.fireEvent(list, new KeyEvent(KeyEvent.KEY_PRESSED, "", "1", KeyCode.DIGIT1, false, false, false, false));
            Event.fireEvent(list.getScene().getFocusOwner(), new KeyEvent(KeyEvent.KEY_TYPED, "1", "", KeyCode.UNDEFINED, false, false, false, false));
            return list;
        });
        Screen.settle();
        assertEquals(before, Screen.ask(why::getText));
        assertTrue(Screen.ask(why::isFocused));
    }

    @Test
    void theLedgerIsWrittenInTheFormatOfItsName() throws Exception {
        Path file = folder.resolve("ledger.html");
        Screen.ask(() -> {
            model().export(file);
            return file;
        });
        Screen.settle();
        assertTrue(Files.readString(file).contains("Ledger of reasons"));
    }
}
