package org.heddle.ui.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import org.heddle.domain.project.CodingChange.MoveEdges;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.Coder;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.Suggestion;
import org.heddle.domain.verification.Verdict;
import org.heddle.domain.verification.report.Figure;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.SampleCopy;
import org.heddle.ui.Screen;
import org.heddle.ui.part.HintBar;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.transcript.TranscriptView;
import org.heddle.ui.verification.queue.Grouping;
import org.heddle.ui.verification.queue.QueueRow;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.sample.Sample;
import org.heddle.workbench.verification.Verifying;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A second coder at work in the window, with keys only.
final class VerifyRoomTest {
    @TempDir
    Path folder;

    private OpenProject project;
    private OpenWindow window;

    @BeforeEach
    void openTheSampleAsTheSecondCoder() throws Exception {
        project = SampleCopy.in(folder, Sample.SECOND_CODER);
        window = OpenWindow.of(project, folder, RoomName.VERIFY, VerifyRoom::new);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        project.close();
    }

    private Coder coder(String name) {
        return project.ask(reader -> reader.team().all()).stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    /// What this checker says now about codings that stood in the file before.
    private List<Check> checksOf(String words) {
        var me = coder(Sample.SECOND_CODER).id();
        return project.ask(reader -> reader.sources().all().stream().flatMap(source -> reader.checks().of(source.id()).values().stream())
                .flatMap(List::stream).filter(check -> check.checker().equals(me) && check.comment().equals(words)).toList());
    }

    private long myChecks() {
        var me = coder(Sample.SECOND_CODER).id();
        return project.ask(reader -> reader.sources().all().stream().flatMap(source -> reader.checks().of(source.id()).values().stream())
                .flatMap(List::stream).filter(check -> check.checker().equals(me)).count());
    }

    private int checked() throws Exception {
        var words = window.find("checked-in-all", Label.class);
        return Integer.parseInt(Screen.ask(words::getText).replaceFirst(" .*", ""));
    }

    @Test
    void oneKeyIsAVerdictAndTheCommentIsKeptWithIt() throws Exception {
        int before = checked();
        window.press(KeyCode.U, KeyCode.Q);
        assertEquals(before + 1, checked());

        var comment = window.find("comment", TextArea.class);
        Screen.ask(() -> {
            comment.requestFocus();
            return comment;
        });
        window.type("And does she mean her own work?");
        window.press(KeyCode.A, KeyCode.D);
        window.fire("next-undecided");
        assertEquals(List.of(Verdict.QUERY), checksOf("And does she mean her own work?").stream().map(Check::verdict).toList());
        assertEquals(before + 1, checked());
    }

    @Test
    void theCommentIsOneKeyAwayAndSoIsTheWayOn() throws Exception {
        window.press(KeyCode.U, KeyCode.A);
        assertTrue(label("last-act").startsWith("Verdict agree on"), label("last-act"));
        window.press(KeyCode.M);
        Screen.settle();
        var comment = window.find("comment", TextArea.class);
        assertTrue(Screen.ask(comment::isFocused));
        window.type("Only the first half.");
        window.press(KeyCode.ESCAPE);
        assertFalse(Screen.ask(comment::isFocused));
        assertEquals(List.of(Verdict.AGREE), checksOf("Only the first half.").stream().map(Check::verdict).toList());
        assertTrue(label("last-act").startsWith("Comment on a verdict"), label("last-act"));
    }

    @Test
    void aVerdictLeavesTheKeysAsTheyAre() throws Exception {
        int before = checked();
        window.press(KeyCode.U, KeyCode.D);
        Screen.settle();
        var comment = window.find("comment", TextArea.class);
        assertFalse(Screen.ask(comment::isFocused), "two keys a decision: the verdict, the way on");
        assertTrue(hints().contains("comment"), hints().toString());
        window.press(KeyCode.M);
        Screen.settle();
        assertTrue(Screen.ask(comment::isFocused));
        assertEquals(List.of("keep it, next undecided", "new line", "keep it, back to the keys"), hints());
        window.type("Mended by hand.");
        window.press(KeyCode.ESCAPE);
        assertTrue(hints().contains("comment"), hints().toString());
        window.press(KeyCode.U, KeyCode.Q, KeyCode.U, KeyCode.A);
        Screen.settle();
        assertEquals(before + 3, checked());
        assertEquals(List.of(Verdict.DISAGREE), checksOf("Mended by hand.").stream().map(Check::verdict).toList());
        assertEquals(List.of(), checksOf("m"));
    }

    private List<String> hints() throws Exception {
        var bar = (HintBar) window.find("verify-transcript", TranscriptView.class).getParent().lookup(".hint-bar");
        var keys = (Parent) bar.getChildren().getLast();
        return Screen.ask(() -> keys.getChildrenUnmodifiable().stream().map(HBox.class::cast).map(hint -> ((Label) hint.getChildren().getLast()).getText()).toList());
    }

    private String label(String id) throws Exception {
        var words = window.find(id, Label.class);
        return Screen.ask(words::getText);
    }

    @Test
    void anotherVerdictIsAnotherCheckAndUndoBringsTheFirstOneBack() throws Exception {
        long before = myChecks();
        int disagreed = disagreements();
        window.press(KeyCode.U, KeyCode.A, KeyCode.A);
        assertEquals(before + 1, myChecks());
        window.press(KeyCode.D);
        assertEquals(before + 2, myChecks());
        assertEquals(disagreed + 1, disagreements());

        Screen.ask(() -> project.undo().get());
        Screen.settle();
        assertEquals(disagreed, disagreements());
        assertEquals(before + 1, myChecks());
    }

    private int disagreements() throws Exception {
        ListView<?> queue = window.find("queue", ListView.class);
        return Screen.ask(() -> queue.getItems().stream()
                .mapToInt(row -> row instanceof QueueRow.OfGroup(var group, _) ? group.progress().disagree() : 0).sum());
    }

    @Test
    void aSuggestionIsChosenInThePicker() throws Exception {
        window.press(KeyCode.U, KeyCode.C);
        Screen.settle();
        assertEquals("Give a verdict first; then say which code would fit better.", label("message"));
        window.press(KeyCode.D, KeyCode.C);
        Screen.settle();
        window.type("Ripples outward");
        window.press(KeyCode.ENTER);
        var suggested = project.ask(reader -> reader.codes().codebook().named("Ripples outward")).id();
        assertEquals(1, checksOf("").stream().filter(check -> check.suggested().equals(Optional.of(suggested))).count());
    }

    @Test
    void aMissedPassageIsACodingOfTheCheckers() throws Exception {
        int before = checked();
        var transcript = window.find("verify-transcript", TranscriptView.class);
        var span = Screen.ask(() -> {
            var turn = transcript.document().turns().get(12);
            int end = transcript.document().text().indexOf(' ', turn.start());
            transcript.select(new TextSpan(turn.start(), end + 1));
            return new TextSpan(turn.start(), end);
        });
        window.press(KeyCode.N);
        window.type("Do it anyway");
        window.press(KeyCode.ENTER);
        var me = coder(Sample.SECOND_CODER).id();
        var missed = project.ask(reader -> reader.sources().all().stream().flatMap(source -> reader.codings().of(source.id()).stream())
                .filter(coding -> coding.isMissed() && coding.coder().equals(me) && coding.span().equals(span)).toList());
        assertEquals(1, missed.size());
        assertEquals(before, checked());
    }

    @Test
    void theTickOpensWhenNothingIsUndecided() throws Exception {
        var tick = window.find("has-read", CheckBox.class);
        assertTrue(Screen.ask(tick::isDisabled));
        window.press(KeyCode.R);
        assertTrue(label("message").startsWith("Not everything here has your verdict yet: "), label("message"));
        while (Screen.ask(tick::isDisabled)) {
            window.press(KeyCode.U, KeyCode.A);
        }
        assertFalse(hasReadUnmarked());
        window.press(KeyCode.R);
        assertTrue(hasReadUnmarked());
        window.press(KeyCode.R);
        assertFalse(hasReadUnmarked());
        window.fire("has-read");
        assertTrue(hasReadUnmarked());
        window.picture("verify-checked");
    }

    private boolean hasReadUnmarked() {
        var me = coder(Sample.SECOND_CODER).id();
        return project.ask(reader -> reader.checks().finished()).stream().anyMatch(one -> one.coder().equals(me) && one.hasReadUnmarked());
    }

    @Test
    void nobodyFindsAnOwnCodingInTheQueue() throws Exception {
        window.fire("by-code");
        ListView<?> queue = window.find("queue", ListView.class);
        assertTrue(Screen.ask(() -> queue.getSelectionModel().getSelectedItem()) instanceof QueueRow.OfPassage(_, var grouping)
                && grouping == Grouping.CODE);
        var me = coder(Sample.SECOND_CODER).id();
        for (Object row : queue.getItems().toArray()) {
            assertTrue(!(row instanceof QueueRow.OfPassage(var item, _)) || !item.coding().coder().equals(me));
        }
        window.pictures("verify-by-code");
    }

    @Test
    void theReportIsWrittenInTheFormatOfItsName() throws Exception {
        var file = folder.resolve("verification.html");
        var model = Screen.ask(() -> new VerifyViewModel(window.workspace()));
        Screen.ask(() -> {
            model.acts().export(file);
            model.close();
            return file;
        });
        assertTrue(Files.readString(file).contains("verification after sight, not independent agreement"));
    }

    @Test
    void afterADisagreementTheReasonIsOneKeyAwayAndEnterGoesOn() throws Exception {
        window.press(KeyCode.U, KeyCode.D, KeyCode.M);
        Screen.settle();
        var comment = window.find("comment", TextArea.class);
        assertTrue(Screen.ask(comment::isFocused));
        window.type("Quite another thing.");
        window.press(KeyCode.ENTER);
        assertFalse(Screen.ask(comment::isFocused));
        assertEquals(List.of(Verdict.DISAGREE), checksOf("Quite another thing.").stream().map(Check::verdict).toList());
    }

    @Test
    void otherEdgesAreSelectedInTheTextAndDroppingIsOneKey() throws Exception {
        window.press(KeyCode.U, KeyCode.A);
        var transcript = window.find("verify-transcript", TranscriptView.class);
        window.press(KeyCode.E);
        Screen.settle();
        var span = Screen.ask(() -> {
            var turn = transcript.document().turns().get(2);
            var words = new TextSpan(turn.start(), transcript.document().text().indexOf(' ', turn.start()));
            transcript.select(words);
            return words;
        });
        window.press(KeyCode.E);
        Screen.settle();
        assertEquals(1, suggesting(new Suggestion.OtherEdges(span)));
        window.press(KeyCode.X);
        assertEquals(1, suggesting(new Suggestion.DropIt()));
        window.press(KeyCode.X);
        assertEquals(0, suggesting(new Suggestion.DropIt()));
    }

    private long suggesting(Suggestion wanted) {
        return checksOf("").stream().filter(check -> check.suggestion().equals(Optional.of(wanted))).count();
    }

    @Test
    void aChangedCodingIsUndecidedAgainAndSaysSo() throws Exception {
        window.press(KeyCode.U, KeyCode.A);
        int before = checked();
        var mine = project.ask(reader -> reader.sources().all().stream().flatMap(source -> reader.checks().of(source.id()).values().stream())
                .flatMap(List::stream).filter(check -> check.seen().isPresent()).toList()).getFirst();
        var coding = project.ask(reader -> reader.codings().find(mine.coding())).orElseThrow();
        Screen.ask(() -> project.run(new MoveEdges(coding.id(), new TextSpan(coding.span().start(), coding.span().end() - 2))).get());
        Screen.settle();
        assertEquals(before - 1, checked());
        var stale = window.find("changed-since", Label.class);
        assertTrue(Screen.ask(stale::isVisible));
        window.picture("verify-stale");
        window.press(KeyCode.A);
        assertEquals(before, checked());
    }

    @Test
    void headingsOfCodingNotesGetVerdictsBesideTheirTranscript() throws Exception {
        window.fire("verify-notes");
        Screen.settle();
        window.pictures("verify-notes");
        var notes = window.find("note-checks", ScrollPane.class);
        Screen.ask(() -> {
            ((ToggleButton) notes.getContent().lookup("#note-agrees")).fire();
            return notes;
        });
        Screen.settle();
        assertEquals(1, project.ask(reader -> reader.sources().all().stream()
                .mapToInt(source -> reader.noteChecks().of(source.id()).size()).sum()).intValue());
    }

    @Test
    void theReportStandsOnScreenAndItsFiguresOpen() throws Exception {
        window.fire("verify-report");
        Screen.settle();
        window.fire("figure-made");
        Screen.settle();
        TableView<?> passages = window.find("figure-passages", TableView.class);
        int made = new Verifying(project, InstantSource.system()).report().get().all().of(Figure.MADE);
        assertEquals(made, Screen.ask(() -> passages.getItems().size()));
        window.pictures("verify-report");
    }

    @Test
    void figuresOfTheReportStandUnderTheirHeadingsAndAlikeInAllTables() throws Exception {
        window.fire("verify-report");
        Screen.settle();
        var edges = new HashSet<Long>();
        for (String table : List.of("report-all", "report-code", "report-source", "report-coder")) {
            Parent grid = window.find(table, Parent.class);
            Screen.ask(() -> grid.getChildrenUnmodifiable().stream().filter(cell -> Integer.valueOf(1).equals(GridPane.getColumnIndex(cell)))
                    .map(cell -> Math.round(cell.localToScene(cell.getBoundsInLocal()).getMaxX())).toList()).forEach(edges::add);
        }
        assertEquals(1, edges.size(), edges.toString());
        assertTrue(Screen.ask(window.find("report-save", Button.class)::isVisible));
    }

    @Test
    void theFirstCoderAcceptsASuggestionInOneAct() throws Exception {
        window.press(KeyCode.U, KeyCode.D);
        Screen.settle();
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.X);
        var check = checksOf("").stream().filter(one -> one.suggestion().isPresent()).findFirst().orElseThrow();
        var owner = project.ask(reader -> reader.codings().find(check.coding())).orElseThrow().coder();
        Screen.ask(() -> window.workspace().actAs(owner));
        window.fire("verify-answers");
        Screen.settle();
        window.pictures("verify-answers");
        var answers = window.find("answers", ScrollPane.class);
        Screen.ask(() -> answers.getContent().lookupAll("#answer-accept").stream().map(Button.class::cast)
                .filter(button -> button.getText().equals("Drop it")).findFirst().map(button -> {
                    button.fire();
                    return button;
                }).orElseThrow());
        Screen.settle();
        assertEquals(Optional.empty(), project.ask(reader -> reader.codings().find(check.coding())));
        assertTrue(label("last-act").startsWith("Dropped"), label("last-act"));
    }

    @Test
    void looksAsItShould() throws Exception {
        window.press(KeyCode.DOWN, KeyCode.D);
        window.pictures("verify");
        window.press(KeyCode.N);
        window.picture("verify-selecting");
    }
}
