package org.heddle.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.Codebook;
import org.heddle.ui.SampleCopy;
import org.heddle.ui.Screen;
import org.heddle.ui.coding.CodeRoom;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Shell;
import org.heddle.ui.shell.Workspace;
import org.heddle.ui.transcript.TranscriptView;
import org.heddle.workbench.Folders;
import org.heddle.workbench.sample.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What only a real display can show: the program's own window on the sample project, with dragging, popups and menus.
@Tag("display")
final class OnScreenTest {
    @TempDir
    private Path folder;
    private User user;
    private Workspace workspace;
    private CodeRoom room;

    @BeforeEach
    void openTheWindowOnTheSample() throws Exception {
        SampleCopy.in(folder, Sample.FIRST_CODER).close();
        user = User.opens(new Folders(folder.resolve("settings"), folder.resolve("cache")), Optional.of(folder.resolve(Sample.FILE)));
        Shell shell = user.shell();
        workspace = shell.workspace();
        room = (CodeRoom) Screen.ask(() -> shell.room(RoomName.CODE));
        user.click("who-0");
        user.see("that the question is gone", () -> user.stage().getScene().lookup("#who-is-coding") == null);
    }

    @AfterEach
    void close() {
        user.close();
    }

    private TranscriptView text() throws Exception {
        TranscriptView text = user.find("transcript", TranscriptView.class);
        user.see("a transcript", () -> !text.document().isEmpty());
        return text;
    }

    private Codebook codebook() {
        return workspace.study().now().codebook();
    }

    @SuppressWarnings("unchecked")
    private TreeCell<Code> cell(String name) throws Exception {
        TreeView<Code> tree = (TreeView<Code>) user.find("codes", TreeView.class);
        Screen.ask(() -> {
            tree.scrollTo(Math.max(0, row(tree, name) - 2));
            return tree;
        });
        Screen.settle();
        return tree.lookupAll(".tree-cell").stream().map(one -> (TreeCell<Code>) one)
                .filter(one -> one.getItem() != null && one.getItem().name().equals(name)).findFirst().orElseThrow();
    }

    private static int row(TreeView<Code> tree, String name) {
        for (int row = 0; row < tree.getExpandedItemCount(); row++) {
            TreeItem<Code> item = tree.getTreeItem(row);
            if (item.getValue().name().equals(name)) {
                return row;
            }
        }
        throw new AssertionError(name);
    }

    @Test
    void theWindowOpensOnTheSample() throws Exception {
        assertEquals("Heddle sample – Heddle", Screen.ask(user.stage()::getTitle));
        TreeView<?> sources = user.find("sources", TreeView.class);
        assertTrue(Screen.ask(sources::getExpandedItemCount) > 16);
        assertTrue(text().document().turns().size() > 10);
    }

    @Test
    void filesDroppedOnTheWindowComeIn() throws Exception {
        Path file = Files.writeString(folder.resolve("I9-1 CLP interview.txt"), "INT: What brings people in?\nCLP: Letters, mostly.\n");
        Stage desktop = Screen.ask(() -> desktop(List.of(file.toFile())));
        Screen.settle();
        drag(User.middle(desktop.getScene().getRoot()), User.middle(text()));
        ListView<?> report = user.find("import-report", ListView.class);
        user.see("the file in the report", () -> report.getItems().size() == 1);
        user.see("the source", () -> workspace.study().now().sources().stream().anyMatch(source -> source.name().equals("I9-1 CLP interview")));
        Screen.ask(() -> {
            desktop.close();
            return desktop;
        });
    }

    /// A small window beside, from which files can be dragged.
    private Stage desktop(List<File> files) {
        var icon = new Label("a file");
        var pane = new StackPane(icon);
        pane.setOnDragDetected(event -> {
            var content = new ClipboardContent();
            content.putFiles(files);
            pane.startDragAndDrop(TransferMode.COPY).setContent(content);
            event.consume();
        });
        var stage = new Stage(StageStyle.UNDECORATED);
        stage.setScene(new Scene(pane, 120, 60));
        stage.setX(1460);
        stage.setY(920);
        stage.show();
        return stage;
    }

    static void drag(Point2D from, Point2D to) throws Exception {
        Robot robot = Screen.ask(Robot::new);
        move(robot, from);
        Screen.ask(() -> {
            robot.mousePress(MouseButton.PRIMARY);
            return robot;
        });
        Screen.settle();
        for (double share : new double[] {0.02, 0.05, 0.1, 0.3, 0.6, 0.9, 1, 1, 1}) {
            move(robot, from.interpolate(to, share));
        }
        Screen.ask(() -> {
            robot.mouseRelease(MouseButton.PRIMARY);
            return robot;
        });
        Screen.settle();
    }

    private static void move(Robot robot, Point2D place) throws Exception {
        Screen.ask(() -> {
            robot.mouseMove(place);
            return place;
        });
        Screen.settle();
    }

    @Test
    void aCodeDraggedOntoAnotherIsNested() throws Exception {
        text();
        Code moved = codebook().named("Mitigation only");
        Code target = codebook().named("Back to the medical");
        cell(target.name());
        drag(User.middle(cell(moved.name())), User.middle(cell(target.name())));
        user.see("the code below the other", () -> codebook().find(moved.id()).orElseThrow().parent().equals(Optional.of(target.id())));
    }

    @Test
    void thePickerTakesOnlyWhatIsTypedAfterItsKey() throws Exception {
        TranscriptView text = text();
        var turn = text.document().turns().stream().filter(one -> !one.isInterviewer() && one.end() - one.start() > 60).findFirst().orElseThrow();
        String words = text.document().text().substring(turn.start(), turn.start() + 20);
        user.drag(text, words);
        int before = codings();
        user.press("C");
        TextField field = user.find("picker-field", TextField.class);
        user.letters("ripples o");
        assertEquals("ripples o", Screen.ask(field::getText));
        user.press("Enter");
        user.see("one coding more", () -> codings() == before + 1);
        assertEquals("Ripples outward", codebook().find(room.model().codeInHandProperty().get().orElseThrow()).orElseThrow().name());
    }

    private int codings() {
        return room.model().sourceProperty().get().orElseThrow().codings().size();
    }

    @Test
    void aCodeIsRenamedFromItsMenu() throws Exception {
        text();
        Code code = codebook().named("Mitigation only");
        user.rightClick(cell(code.name()));
        user.clickItem("Rename…");
        user.find("name-prompt", TextField.class);
        user.press("Ctrl+A");
        user.letters("soften the blow");
        user.press("Enter");
        user.see("the new name", () -> codebook().find(code.id()).orElseThrow().name().equals("soften the blow"));
    }

    @Test
    void theCoderMenuAddsACoder() throws Exception {
        int before = Screen.ask(() -> workspace.study().now().coders().size());
        MenuButton coder = user.find("coder", MenuButton.class);
        user.click("coder");
        user.click("new-coder");
        user.letters("mairi");
        user.press("Enter");
        user.see("the new coder", () -> coder.getText().equals("mairi"));
        assertEquals(before + 1, Screen.ask(() -> workspace.study().now().coders().size()));
    }

    @Test
    void f1ShowsAllKeysAndPutsThemAway() throws Exception {
        text();
        user.press("F1");
        user.find("key-sheet", Node.class);
        user.press("F1");
        user.see("that the sheet is gone", () -> user.stage().getScene().lookup("#key-sheet") == null);
    }

    @Test
    void undoInAFieldBelongsToTheField() throws Exception {
        text();
        String act = Screen.ask(() -> workspace.project().ask(reader -> reader.log().newest(1)).toString());
        TextField filter = user.find("code-filter", TextField.class);
        user.click("code-filter");
        user.letters("rent");
        assertEquals("rent", Screen.ask(filter::getText));
        user.press("Ctrl+Z");
        assertFalse(Screen.ask(filter::getText).equals("rent"));
        assertEquals(act, Screen.ask(() -> workspace.project().ask(reader -> reader.log().newest(1)).toString()));
    }
}
