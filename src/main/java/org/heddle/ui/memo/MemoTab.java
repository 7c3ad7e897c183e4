package org.heddle.ui.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoLink;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.Sheet;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.memo.MemoList;
import org.kordamp.ikonli.feather.Feather;

/// Beside the text: the memos about what is in hand there, each kind of thing with its own, and the one that is being written.
public final class MemoTab extends VBox implements AutoCloseable {
    private static final double WIDE = 820;

    private final Workspace workspace;
    private final MemoViewModel memo;
    private final MemoEditor editor;
    private final VBox groups = new VBox(8);
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final Runnable stopListening;
    private List<MemoTarget> targets = List.of();
    private Optional<MemoLink.ToPassage> selection = Optional.empty();
    private Optional<Sheet> wide = Optional.empty();
    private int asked;

    public MemoTab(Workspace workspace) {
        this.workspace = workspace;
        memo = new MemoViewModel(workspace);
        editor = new MemoEditor(workspace, memo);
        editor.links().selectionComesFrom(() -> selection);
        memo.shownProperty().subscribe(shown -> {
            if (shown.isEmpty()) {
                wide.ifPresent(Sheet::close);
            }
        });
        setId("memo-tab");
        getStyleClass().add("memo-tab");
        editor.setMinHeight(300);
        getChildren().addAll(editor, groups);
        stopListening = workspace.project().onChange(act -> {
            if (act.touched().memos()) {
                ask();
            }
        });
    }

    /// How many memos are about what is in hand.
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// Where the focus goes when a memo is done.
    public void returnsTo(Node text) {
        editor.returnsTo(text::requestFocus);
    }

    public boolean isTyping() {
        return editor.isTyping();
    }

    /// Lets the memo be written on a sheet over the room; it is the same memo, and nothing is lost by closing.
    public void widensOver(StackPane room) {
        editor.canWiden(() -> {
            if (wide.isPresent()) {
                wide.get().close();
            } else {
                widen(room);
            }
        });
    }

    private void widen(StackPane room) {
        var sheet = new Sheet("memo-sheet", "Memo", WIDE, new StackPane(editor));
        VBox.setVgrow(editor, Priority.ALWAYS);
        wide = Optional.of(sheet);
        sheet.open(room, () -> {
            wide = Optional.empty();
            getChildren().addFirst(editor);
            editor.goOn();
        });
        editor.goOn();
    }

    /// What is in hand: the closest thing first; and the words selected, if any.
    public void about(List<MemoTarget> now, Optional<MemoLink.ToPassage> words) {
        selection = words;
        if (!now.equals(targets)) {
            targets = List.copyOf(now);
            boolean isElsewhere = memo.shownProperty().get().filter(line -> !targets.contains(line.memo().target())).isPresent();
            if (isElsewhere && !isTyping()) {
                memo.leave();
            }
            ask();
        }
    }

    /// Opens the newest memo about the closest thing, or begins one; words that are selected get one that points to them.
    public void write() {
        if (targets.isEmpty()) {
            return;
        }
        MemoTarget target = targets.getFirst();
        boolean isPassage = selection.isPresent() && target instanceof MemoTarget.OfSource;
        var _ = workspace.project().read(reader -> isPassage ? Optional.<Memo>empty() : reader.memos().about(target).stream().findFirst())
                .thenCompose(found -> found.isPresent() ? memo.open(found.get().id()) : memo.begin(target, isPassage ? List.<MemoLink>copyOf(selection.stream().toList()) : List.of()))
                .thenRun(editor::enter);
    }

    private record Group(MemoTarget target, String name, List<Memo> memos) {}

    private void ask() {
        int question = ++asked;
        List<MemoTarget> wanted = targets;
        var _ = workspace.project().read(reader -> groups(reader, wanted)).thenAccept(found -> {
            if (question == asked) {
                count.set(found.stream().mapToInt(group -> group.memos().size()).sum());
                groups.getChildren().setAll(found.stream().map(this::shown).toList());
            }
        });
    }

    private static List<Group> groups(ProjectReader reader, List<MemoTarget> targets) {
        var groups = new ArrayList<Group>();
        for (MemoTarget target : targets) {
            boolean isThere = !(target instanceof MemoTarget.OfCode(var code)) || reader.codes().codebook().find(code).isPresent();
            if (isThere) {
                groups.add(new Group(target, MemoList.about(target, reader), reader.memos().about(target)));
            }
        }
        return groups;
    }

    private VBox shown(Group group) {
        var title = new Label("About this " + group.target().sort() + (group.memos().isEmpty() ? "" : " · " + group.memos().size()),
                Icons.of(MemoIcons.of(group.target()), Icons.SMALL));
        title.getStyleClass().add("caption");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button add = Icons.button("memo-new-" + group.target().sort(), Feather.PLUS, "New memo about this " + group.target().sort() + ": " + group.name(), () -> {
            var _ = memo.begin(group.target(), List.of()).thenRun(editor::enter);
        });
        var head = new HBox(4, title, gap, add);
        head.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(2, head);
        group.memos().forEach(one -> box.getChildren().add(row(one)));
        return box;
    }

    private Hyperlink row(Memo one) {
        var link = new Hyperlink("%s (%s)".formatted(one.heading(), one.kind().words()));
        link.setId("memo-" + one.id().value());
        link.setMinWidth(0);
        link.setMaxWidth(Double.MAX_VALUE);
        link.setOnAction(_ -> {
            var _ = memo.open(one.id()).thenRun(editor::enter);
        });
        return link;
    }

    @Override
    public void close() {
        memo.close();
        stopListening.run();
    }
}
