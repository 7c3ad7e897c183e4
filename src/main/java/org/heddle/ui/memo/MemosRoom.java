package org.heddle.ui.memo;

import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.report.Counted;
import org.heddle.ui.shell.Room;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Workspace;

/// The room of the team's own writing: all memos, and the coding notes of all transcripts.
public final class MemosRoom implements Room {
    private final Workspace workspace;
    private final MemosPane memos;
    private final NotesPane notes;
    private final ToggleButton memosTab = tab("Memos", "tab-memos");
    private final ToggleButton notesTab = tab("Coding notes", "tab-notes");
    private final BorderPane room = new BorderPane();

    public MemosRoom(Workspace workspace) {
        this.workspace = workspace;
        memos = new MemosPane(workspace);
        notes = new NotesPane(workspace);
        var group = new ToggleGroup();
        memosTab.setToggleGroup(group);
        notesTab.setToggleGroup(group);
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            } else {
                show();
            }
        });
        var tabs = new HBox(2, memosTab, notesTab);
        tabs.getStyleClass().add("segments");
        tabs.setMaxWidth(280);
        var bar = new HBox(tabs);
        bar.getStyleClass().add("memo-bar");
        HBox.setMargin(tabs, new Insets(0));
        room.getStyleClass().add("page");
        room.setTop(bar);
        memosTab.setSelected(true);
        workspace.destinations().memosAreShownBy(memo -> {
            memosTab.setSelected(true);
            memos.show(memo);
        });
        workspace.destinations().notesAreShownBy(source -> {
            notesTab.setSelected(true);
            notes.show(source);
        });
        memos.memos().totalProperty().subscribe(_ -> say());
    }

    private static ToggleButton tab(String words, String id) {
        var tab = new ToggleButton(words);
        tab.setId(id);
        tab.getStyleClass().setAll("segment");
        return tab;
    }

    private void show() {
        room.setCenter(memosTab.isSelected() ? memos : notes);
        if (notesTab.isSelected()) {
            memos.memo().rest();
            notes.enter();
        }
    }

    private void say() {
        workspace.sayStatus(RoomName.MEMOS, Counted.of(memos.memos().totalProperty().get(), "memo"));
    }

    @Override
    public RoomName name() {
        return RoomName.MEMOS;
    }

    @Override
    public Parent view() {
        return room;
    }

    @Override
    public void entered() {
        say();
        if (memosTab.isSelected()) {
            memos.enter();
        } else {
            notes.enter();
        }
    }

    @Override
    public boolean pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.F && key.isShortcutDown() && !key.isShiftDown()) {
            memosTab.setSelected(true);
            memos.find();
            return true;
        }
        if (key.getCode() == KeyCode.N && key.isShortcutDown() && !key.isShiftDown()) {
            memosTab.setSelected(true);
            memos.begin(MemoTarget.FREE);
            return true;
        }
        return false;
    }

    @Override
    public void close() {
        memos.close();
        notes.close();
    }
}
