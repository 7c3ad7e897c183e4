package org.heddle.ui.merging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.project.CodeChange.AddCode;
import org.heddle.domain.project.CodeChange.RewordCode;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.project.MemoChange.AddMemo;
import org.heddle.domain.project.MemoChange.WriteMemo;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.RoomPicture;
import org.heddle.ui.Screen;
import org.heddle.ui.cases.SmallStudy;
import org.heddle.ui.coding.CodeRoom;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Shell;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Threads;
import org.heddle.workbench.upkeep.BackingUp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Another copy in the window: what comes, the conflicts settled one by one and all at once, and the merge.
final class MergeSheetTest {
    private static final InstantSource CLOCK = SmallStudy.CLOCK;

    @TempDir
    private Path folder;
    private SmallStudy study;
    private Path other;
    private Shell shell;
    private Stage stage;

    @BeforeEach
    void twoCopies() throws Exception {
        stage = Screen.ask(() -> {
            study = SmallStudy.of(folder);
            Code code = new Code(CodeId.fresh(), Optional.empty(), 0, "Constrained choice", Colour.PALETTE.getFirst(), CodeRules.NONE, CodeStatus.AGREED);
            Memo memo = Memo.of(MemoTarget.PROJECT, MemoKind.ANALYTIC, "Who decides", "Rent first.", study.project.coder(), CLOCK.instant());
            study.project.run(new AddCode(code)).join();
            study.project.run(new AddMemo(memo)).join();
            other = new BackingUp(study.project).to(folder.resolve("Tom's copy.heddle")).join();
            work(study.project, code, memo, "A choice between two evils.", "Rent comes first.");
            try (OpenProject his = new Projects(Threads.none(), CLOCK).open(other, Optional.empty())) {
                work(his, code, memo, "A choice nobody wanted.", "Housing comes first.");
                var talk = his.ask(reader -> reader.sources().all()).getFirst();
                his.run(new AddCoding(Coding.of(talk.id(), new TextSpan(0, 9), code.id(), his.coder(), CLOCK.instant()))).join();
            }
            shell = new Shell(study.workspace, Map.of(RoomName.CODE, workspace -> new CodeRoom(workspace, () -> { })));
            study.workspace.roomProperty().set(RoomName.CODE);
            Stage shown = RoomPicture.show(shell, 1280, 800);
            MergeSheet.open(study.workspace, shell, other);
            return shown;
        });
        Screen.settle();
    }

    private static void work(OpenProject project, Code code, Memo memo, String definition, String text) {
        project.run(new RewordCode(code.id(), new CodeRules(definition, "", "", "", "", ""))).join();
        project.run(new WriteMemo(memo.id(), memo.kind(), memo.title(), text, CLOCK.instant())).join();
    }

    @AfterEach
    void close() throws Exception {
        Screen.ask(() -> {
            stage.close();
            shell.close();
            study.searching.close();
            study.project.close();
            return stage;
        });
    }

    private String said(String id) {
        return ((Label) shell.lookup("#" + id)).getText();
    }

    private void fire(String selector) throws Exception {
        Screen.ask(() -> {
            ((ButtonBase) shell.lookup(selector)).fire();
            return selector;
        });
        Screen.settle();
    }

    @Test
    void nothingIsMergedBeforeEveryConflictIsSettled() throws Exception {
        RoomPicture.takeAll(stage, "merge");
        assertEquals("2 conflicts to be settled.", said("merge-notice"));
        assertTrue(((Button) shell.lookup("#merge-do")).isDisabled());
        fire(card("code") + "-theirs");
        assertEquals("1 conflict to be settled.", said("merge-notice"));
        assertEquals(List.of("Comes: 1 coding", "Changes: 1 code"), counts(), "what comes follows the choices");
        fire(card("memo") + "-both");
        assertEquals(List.of("Comes: 1 coding, 1 memo", "Changes: 1 code"), counts());
        assertFalse(((Button) shell.lookup("#merge-do")).isDisabled());
        fire("#merge-do");
        assertEquals(List.of("A choice nobody wanted."), study.project.ask(reader -> reader.codes().codebook()).inOrder().stream()
                .map(code -> code.rules().definition()).toList());
        assertEquals(List.of("Housing comes first.", "Rent comes first."), memos());
        assertEquals(1, study.project.ask(reader -> reader.codings().counts()).size());
        assertEquals(null, shell.lookup("#merge-sheet"));
        Screen.ask(() -> study.project.undo().join());
        assertEquals(List.of("Rent comes first."), memos());
    }

    @Test
    void aDamagedCopyWithALongHebrewNameIsToldInASentence() throws Exception {
        Path damaged = Files.writeString(folder.resolve("העותק של תום ועוד שם ארוך מאוד שאין לו סוף ".repeat(2) + ".heddle"), "no project at all, but long enough to be read. ".repeat(40));
        fire("#merge-sheet-close");
        Screen.ask(() -> MergeSheet.open(study.workspace, shell, damaged));
        Screen.settle();
        String notice = Screen.ask(() -> shell.lookup("#merge-notice").lookupAll("Text").stream().map(node -> ((Text) node).getText()).collect(Collectors.joining()));
        assertTrue(notice.startsWith("\u200e“"), "our sentence is read from left to right");
        assertTrue(notice.contains("cannot be read as a Heddle project"), notice);
        assertTrue(((Button) shell.lookup("#merge-do")).isDisabled());
        RoomPicture.takeAll(stage, "merge-damaged");
    }

    private List<String> counts() {
        return ((VBox) shell.lookup("#merge-counts")).getChildren().stream().skip(1).map(node -> ((Label) node).getText()).toList();
    }

    private List<String> memos() {
        return study.project.ask(reader -> reader.memos().all()).stream().map(Memo::text).sorted().toList();
    }

    private String card(String kind) {
        return "#" + shell.lookupAll(".quote-box").stream().map(node -> String.valueOf(node.getId())).filter(id -> id.startsWith("conflict-" + kind)).findFirst()
                .orElseThrow();
    }

    @Test
    void allConflictsCanBeSettledAtOnce() throws Exception {
        fire("#merge-all-mine");
        assertEquals("Nothing is left to settle. One step of undo takes the merge back.", said("merge-notice"));
        fire("#merge-do");
        assertEquals(List.of("Rent comes first."), memos());
        assertEquals(1, study.project.ask(reader -> reader.codings().counts()).size());
    }
}
