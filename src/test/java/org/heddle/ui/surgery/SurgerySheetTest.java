package org.heddle.ui.surgery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.heddle.domain.difference.Reason;
import org.heddle.domain.difference.Settlement;
import org.heddle.domain.difference.Way;
import org.heddle.domain.surgery.Surgery;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.SampleCopy;
import org.heddle.ui.Screen;
import org.heddle.ui.agreement.AgreementRoom;
import org.heddle.ui.difference.DifferencesModel;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Settings;
import org.heddle.workbench.difference.Surgeries;
import org.heddle.workbench.sample.Sample;
import org.heddle.workbench.searching.Searching;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A team writes its meetings down in the window, and finds from there what they decided.
final class SurgerySheetTest {
    private static final Instant NOW = Instant.parse("2024-09-03T10:00:00Z");

    @TempDir
    Path folder;

    private OpenProject project;
    private OpenWindow window;
    private List<Surgery> before;

    @BeforeEach
    void openTheDifferences() throws Exception {
        project = SampleCopy.in(folder, Sample.FIRST_CODER);
        before = surgeries();
        window = OpenWindow.on(Screen.ask(() -> new Workspace(project, Searching.inMemory(project), new Settings(folder.resolve("settings")), () -> NOW)),
                RoomName.AGREEMENT, AgreementRoom::new);
        Screen.settle();
        window.fire("show-differences");
        window.fire("settle-meetings");
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        project.close();
    }

    private List<Surgery> surgeries() {
        return project.ask(reader -> reader.surgeries().all());
    }

    private void write(String id, String words) throws Exception {
        var field = window.find(id, TextInputControl.class);
        Screen.ask(() -> {
            field.setText(words);
            return field;
        });
    }

    private void tick(String id) throws Exception {
        var box = window.find(id, CheckBox.class);
        Screen.ask(() -> {
            box.fire();
            return box;
        });
    }

    private Surgery newest() {
        return surgeries().stream().filter(one -> !before.contains(one)).findFirst().orElseThrow();
    }

    private void writeAMeeting() throws Exception {
        window.fire("surgery-new");
        write("surgery-title", "Borders of causation");
        tick("surgery-there-TO");
        write("surgery-guests", "Ruth Calder");
        write("surgery-decisions", "A cause needs an actor.");
    }

    @Test
    void aMeetingIsWrittenDownKeptChangedAndRemoved() throws Exception {
        writeAMeeting();
        window.fire("surgery-keep");

        Surgery kept = newest();
        var coders = project.ask(reader -> reader.team().all());
        assertEquals(new Surgery(kept.id(), LocalDate.of(2024, 9, 3), "Borders of causation", List.of(coders.get(0).id(), coders.get(1).id()), List.of("Ruth Calder"),
                List.of(), List.of(), "", "A cause needs an actor.", ""), kept);
        ListView<?> list = window.find("surgeries", ListView.class);
        assertEquals(kept, Screen.ask(() -> ((Surgeries.Meeting) list.getSelectionModel().getSelectedItem()).surgery()), "it stands in the list");

        write("surgery-discussed", "Whether a system can be an actor.");
        window.fire("surgery-new");
        assertEquals("Whether a system can be an actor.", newest().discussed(), "going on keeps what was written");

        Screen.ask(project::undo).get();
        Screen.settle();
        assertEquals("", newest().discussed());

        Screen.ask(() -> {
            list.getSelectionModel().selectFirst();
            return list;
        });
        window.fire("surgery-remove");
        assertEquals(before, surgeries());
        Screen.ask(project::undo).get();
        assertEquals(kept, newest());
        window.pictures("meetings");
    }

    @Test
    void aTitleInHebrewStandsInTheListAndBehindTheDayInTheChoice() throws Exception {
        window.fire("surgery-new");
        write("surgery-title", "דיון ראשון 🙂");
        write("surgery-decisions", "שורה שלמה");
        window.fire("surgery-keep");
        Screen.settle();
        ListView<?> list = window.find("surgeries", ListView.class);
        window.pictures("meeting-in-hebrew");
        var title = Screen.ask(() -> list.lookupAll(".label").stream().map(Label.class::cast).filter(one -> one.getText().startsWith("דיון")).findFirst().orElseThrow());
        assertTrue(Screen.ask(title::getHeight) > 10, "the title can be read");
        assertEquals("On 3 September 2024: דיון ראשון 🙂", MeetingChoice.words(newest()));
    }

    @Test
    void theListOfMeetingsIsExportedWithWhatIsBeingWritten() throws Exception {
        var model = Screen.ask(() -> new SurgeriesModel(window.workspace(), Optional.empty()));
        Screen.settle();
        Path file = folder.resolve("meetings.csv");
        Screen.ask(() -> {
            model.draft().titleProperty().set("Second thoughts");
            model.export(file);
            return model;
        });
        Screen.settle();
        var lines = Files.readAllLines(file);
        assertEquals("Date,Meeting,There,Sources discussed,Codes discussed,Discussed,Decisions,Follow-ups,Decided", lines.getFirst().replace("\uFEFF", ""));
        assertTrue(lines.stream().anyMatch(line -> line.contains(",Second thoughts,")), lines.toString());
        assertEquals(1 + before.size(), lines.size());
        Screen.ask(() -> {
            model.close();
            return model;
        });
    }

    @Test
    void whatCannotBeRecordedIsSaidAndStaysInTheForm() throws Exception {
        window.fire("surgery-new");
        write("surgery-title", "Nothing said");
        window.fire("surgery-keep");
        assertEquals(before, surgeries());
        assertEquals("Nothing said", window.find("surgery-title", TextInputControl.class).getText());
    }

    @Test
    void escapeKeepsWhatWasWritten() throws Exception {
        writeAMeeting();
        assertEquals("surgery-title", Screen.ask(() -> window.room(RoomName.AGREEMENT).view().getScene().getFocusOwner()).getId());
        window.press(KeyCode.ESCAPE);
        assertEquals("Borders of causation", newest().title());
    }

    @Test
    void aRuleThatHoldsTheReasonOfASettledDifferenceOpensIt() throws Exception {
        window.press(KeyCode.ESCAPE);
        Settlement pushed = project.ask(reader -> reader.differences().all()).stream().filter(one -> one.pushed().isPresent()).findFirst().orElseThrow();
        Screen.ask(() -> {
            window.workspace().showSettled(pushed);
            return pushed;
        });
        Screen.settle();
        Hyperlink rule = window.find("pushed-into", Hyperlink.class);
        window.pictures("settled");
        assertEquals("Rule of “Between participants”", Screen.ask(rule::getText));
        Screen.ask(() -> {
            rule.fire();
            return rule;
        });
        Screen.settle();
        window.pictures("pushed-rule");
        var model = ((AgreementRoom) window.room(RoomName.AGREEMENT)).differences();
        Screen.ask(() -> {
            model.currentProperty().set(model.linesProperty().get().stream().filter(line -> line.item().isOpen()).findFirst());
            return model;
        });
        window.fire("settled-" + pushed.id().value());
        assertEquals(Optional.of(pushed.id()), Screen.ask(() -> model.currentProperty().get().flatMap(line -> line.item().settlement()).map(Settlement::id)));
    }

    @Test
    void aDayIsTypedAsPeopleWriteIt() throws Exception {
        writeAMeeting();
        var day = window.find("surgery-date", DatePicker.class);
        Screen.ask(() -> {
            day.getEditor().setText("9 May 2024");
            day.commitValue();
            return day;
        });
        window.fire("surgery-keep");
        assertEquals(LocalDate.of(2024, 5, 9), newest().date());
    }

    @Test
    void aMeetingOpensTheDifferenceThatItSettled() throws Exception {
        writeAMeeting();
        window.press(KeyCode.ESCAPE);
        var model = ((AgreementRoom) window.room(RoomName.AGREEMENT)).differences();
        var open = Screen.ask(() -> model.linesProperty().get()).stream().filter(line -> line.item().isOpen()).findFirst().orElseThrow();
        Screen.ask(() -> {
            model.currentProperty().set(Optional.of(open));
            model.settle(new DifferencesModel.Choice(Way.NEITHER, new Reason(Reason.Kind.RULE, "No actor is named."), Optional.of(newest().id()), Optional.empty(),
                    Optional.empty(), Optional.empty()));
            model.currentProperty().set(Optional.empty());
            return model;
        });
        Screen.settle();
        Settlement settled = project.ask(reader -> reader.differences().all()).getLast();
        window.fire("meetings");
        ListView<?> list = window.find("surgeries", ListView.class);
        Screen.ask(() -> {
            list.getSelectionModel().selectFirst();
            return list;
        });
        Screen.settle();
        assertTrue(window.find("surgery-remove", javafx.scene.control.Button.class).isDisabled(), "something points to it");
        VBox pointing = window.find("surgery-settled", VBox.class);
        Screen.ask(() -> {
            ((Hyperlink) pointing.getChildren().getFirst()).fire();
            return pointing;
        });
        Screen.settle();
        assertEquals(Optional.of(settled.id()), Screen.ask(() -> model.currentProperty().get().flatMap(line -> line.item().settlement()).map(Settlement::id)));
        assertFalse(Screen.ask(() -> window.room(RoomName.AGREEMENT).view().lookup("#surgery-sheet") != null), "the sheet is gone");
    }
}
