package org.heddle.ui.memo;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoId;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.memo.MemoLink;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.MemoChange.AddMemo;
import org.heddle.domain.project.MemoChange.LinkMemo;
import org.heddle.domain.project.MemoChange.RemoveMemo;
import org.heddle.domain.project.MemoChange.UnlinkMemo;
import org.heddle.domain.project.MemoChange.WriteMemo;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.memo.MemoList;

/// The memo that is being written or read. What is typed is kept when `save` is called; all of it from one `rest` to the next is one act.
/// A memo that is begun is on disk from its first words on.
public final class MemoViewModel implements AutoCloseable {
    private final Workspace workspace;
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<MemoKind> kind = new SimpleObjectProperty<>(MemoKind.ANALYTIC);
    private final ReadOnlyObjectWrapper<Optional<MemoList.Line>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Runnable stopListening;
    private Optional<Memo> kept = Optional.empty();
    private boolean isStored;
    private CompletableFuture<Long> act = CompletableFuture.completedFuture(0L);

    public MemoViewModel(Workspace workspace) {
        this.workspace = workspace;
        stopListening = workspace.project().onChange(this::refresh);
    }

    public StringProperty titleProperty() {
        return title;
    }

    public StringProperty textProperty() {
        return text;
    }

    public ObjectProperty<MemoKind> kindProperty() {
        return kind;
    }

    /// The memo in hand with the names of what it is about and points to; also one that is only begun.
    public ReadOnlyObjectProperty<Optional<MemoList.Line>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// True when it is on disk, so that it can be linked and deleted.
    public boolean isStored() {
        return isStored;
    }

    public CompletableFuture<Void> open(MemoId id) {
        rest();
        return workspace.project().read(reader -> reader.memos().find(id).map(memo -> MemoList.line(memo, reader)))
                .thenAccept(found -> found.ifPresent(line -> put(line, true)));
    }

    /// An empty memo about this; nothing is on disk before its first words.
    public CompletableFuture<Void> begin(MemoTarget target, List<MemoLink> links) {
        rest();
        Memo fresh = new Memo(MemoId.fresh(), target, MemoKind.ANALYTIC, "", "", workspace.project().coder(), workspace.clock().instant(),
                workspace.clock().instant(), links);
        return workspace.project().read(reader -> MemoList.line(fresh, reader)).thenAccept(line -> put(line, false));
    }

    /// Shows none.
    public void leave() {
        rest();
        empty();
    }

    private void empty() {
        kept = Optional.empty();
        isStored = false;
        title.set("");
        text.set("");
        shown.set(Optional.empty());
    }

    private void put(MemoList.Line line, boolean stored) {
        kept = Optional.of(line.memo());
        isStored = stored;
        title.set(line.memo().title());
        text.set(line.memo().text());
        kind.set(line.memo().kind());
        shown.set(Optional.of(line));
    }

    private boolean isChanged(Memo memo) {
        return !memo.says(kind.get(), title.get(), text.get());
    }

    /// Puts on disk what was typed since the last time.
    public void save() {
        kept.filter(this::isChanged).ifPresent(before -> {
            if (title.get().isBlank() && text.get().isBlank()) {
                if (isStored) {
                    workspace.messages().say("A memo needs a title or some words. It still says what it said; delete it if it is not wanted.");
                }
                return;
            }
            Memo now = before.written(kind.get(), title.get(), text.get(), workspace.clock().instant());
            boolean isNew = !isStored;
            kept = Optional.of(now);
            isStored = true;
            Change change = isNew ? new AddMemo(now) : new WriteMemo(now.id(), now.kind(), now.title(), now.text(), now.changed());
            act = act.handle((revision, failure) -> failure == null ? revision : 0L).thenCompose(revision -> write(change, revision))
                    .whenComplete((_, failure) -> {
                        if (failure != null) {
                            failed(now, before, isNew, failure);
                        }
                    });
        });
    }

    private CompletableFuture<Long> write(Change change, long revision) {
        var written = revision > 0 ? workspace.project().goOn(revision, change) : workspace.project().run(change);
        return written.thenApply(applied -> applied.isNothing() ? revision : Long.valueOf(applied.revision()));
    }

    /// What was typed stays in the window and is tried again with the next save.
    private void failed(Memo now, Memo before, boolean wasNew, Throwable failure) {
        if (kept.equals(Optional.of(now))) {
            kept = Optional.of(before);
            isStored = !wasNew;
        }
        workspace.messages().failed(failure);
    }

    /// Keeps what was typed; what is typed from now on is another act.
    public void rest() {
        save();
        act = act.handle((_, _) -> 0L);
    }

    public void remove() {
        kept.ifPresent(memo -> {
            boolean wasStored = isStored;
            empty();
            if (wasStored) {
                var _ = workspace.run(new RemoveMemo(memo.id()));
            }
        });
    }

    public void link(MemoLink link) {
        rest();
        kept.filter(_ -> isStored).ifPresentOrElse(memo -> {
            var _ = workspace.run(new LinkMemo(memo.id(), link));
        }, () -> workspace.messages().say("Write some words first; then the memo can point somewhere."));
    }

    public void unlink(MemoLink link) {
        rest();
        kept.filter(_ -> isStored).ifPresent(memo -> {
            var _ = workspace.run(new UnlinkMemo(memo.id(), link));
        });
    }

    /// Follows undo and acts elsewhere, but never overwrites what is being typed.
    private void refresh(Applied applied) {
        kept.filter(_ -> isStored).ifPresent(memo -> {
            var _ = workspace.project().read(reader -> reader.memos().find(memo.id()).map(found -> MemoList.line(found, reader)))
                    .thenAccept(found -> take(memo.id(), found));
        });
    }

    private void take(MemoId id, Optional<MemoList.Line> found) {
        if (kept.filter(memo -> memo.id().equals(id)).isEmpty()) {
            return;
        }
        boolean isClean = kept.filter(this::isChanged).isEmpty();
        if (found.isEmpty()) {
            if (isClean) {
                empty();
            }
        } else if (isClean && isChanged(found.get().memo())) {
            put(found.get(), true);
        } else {
            shown.set(found);
        }
    }

    @Override
    public void close() {
        rest();
        stopListening.run();
    }
}
