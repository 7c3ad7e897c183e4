package org.heddle.workbench;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.History;
import org.heddle.domain.project.LogEntry;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.store.ProjectStore;
import org.jspecify.annotations.Nullable;

/// A project that someone has open. Called from the JavaFX thread; every answer comes back on it.
/// Acts are carried out one at a time, in the order in which they were asked for. (`whenCompleteAsync` brings failures to the screen's thread
/// too; `thenApplyAsync` would leave them on the thread that failed.)
public final class OpenProject implements AutoCloseable {
    private static final int REMEMBERED_ACTS = 1000;

    private final Path file;
    private final ProjectStore store;
    private final @Nullable ProjectLock lock;
    private final Threads threads;
    private final String id;
    private final List<Consumer<Applied>> listeners = new CopyOnWriteArrayList<>();
    private volatile History history;
    private CompletableFuture<?> last = CompletableFuture.completedFuture(null);
    private volatile CoderId coder;
    private final ScopedValue<CoderId> eyes = ScopedValue.newInstance();
    private volatile Optional<Coder> newcomer = Optional.empty();
    private final Map<Class<?>, Object> kept = new ConcurrentHashMap<>();

    /// Takes over store and lock; `lock` is absent when the project is only read.
    OpenProject(Path file, ProjectStore store, @Nullable ProjectLock lock, CoderId coder, Threads threads) {
        this.file = file;
        this.store = store;
        this.lock = lock;
        this.coder = coder;
        this.threads = threads;
        id = store.projectId();
        history = history(store, coder);
    }

    private static History history(ProjectStore store, CoderId coder) {
        return History.of(store.reader(coder).log().newest(REMEMBERED_ACTS));
    }

    public Path file() {
        return file;
    }

    /// The file's name without its extension.
    public String name() {
        return String.valueOf(file.getFileName()).replaceFirst("\\.heddle$", "");
    }

    /// What the study is called; the file's name, when nobody has said.
    public String title() {
        String title = CompletableFuture.supplyAsync(() -> store.meta("title"), threads.store()).join();
        return title.isEmpty() ? name() : title;
    }

    /// Says what the study is called. No act: it is about the file, not about the study's work.
    public void entitle(String title) {
        CompletableFuture.runAsync(() -> store.entitle(title), threads.store()).join();
    }

    /// What tells this project and its copies from any other; known since it was opened, so that any thread may ask.
    public String projectId() {
        return id;
    }

    public Threads threads() {
        return threads;
    }

    /// Who acts now.
    public CoderId coder() {
        return coder;
    }

    /// What can be undone is what this coder may know of. Waits for the store: for the command line, and before there is a window.
    public void actAs(CoderId who) {
        coder = who;
        history = CompletableFuture.supplyAsync(() -> history(store, who), threads.store()).join();
    }

    /// Lets somebody else act once the acts before are done, and answers what that one sees first. Until then the former coder acts.
    public <T> CompletableFuture<T> handOver(CoderId who, Function<ProjectReader, T> first) {
        record Seen<S>(History history, S answer) {}
        return inTurn(() -> CompletableFuture.supplyAsync(() -> new Seen<>(history(store, who), first.apply(store.reader(who))), threads.store())
                .whenCompleteAsync((_, _) -> { }, threads.screen()).thenApply(seen -> {
                    coder = who;
                    history = seen.history();
                    return seen.answer();
                }));
    }

    /// What can be undone is nothing until the answer is there.
    private void readHistory(CoderId who) {
        history = History.of(List.of());
        var _ = CompletableFuture.supplyAsync(() -> history(store, who), threads.store()).whenCompleteAsync((_, _) -> { }, threads.screen())
                .thenAccept(read -> {
                    if (who.equals(coder)) {
                        history = read;
                    }
                });
    }

    /// Acts from now on as someone who joins the project with the first act, so that a refused act leaves no stranger behind.
    public void actAs(Coder stranger) {
        newcomer = Optional.of(stranger);
        coder = stranger.id();
    }

    /// Carries out a change; fails with `Refusal` or `StoreException`, and then nothing was changed.
    public CompletableFuture<Applied> run(Change change) {
        CoderId who = coder;
        return inTurn(() -> act(who, () -> newcomer(who).map(one -> store.applyJoining(change, one)).orElseGet(() -> store.apply(change, who))));
    }

    /// Carries out a change that is made from the project as it stands when its turn comes, so that quick acts build on one another.
    public CompletableFuture<Applied> runMade(Function<ProjectReader, ? extends Change> making) {
        CoderId who = coder;
        return inTurn(() -> act(who, () -> newcomer(who).map(one -> store.applyJoining(making.apply(store.reader(who)), one))
                .orElseGet(() -> store.apply(making.apply(store.reader(who)), who))));
    }

    /// Writes on in the act of that revision, while it is the newest and wrote the same thing; else it is an act of its own.
    public CompletableFuture<Applied> goOn(long revision, Change change) {
        CoderId who = coder;
        return inTurn(() -> CompletableFuture.supplyAsync(() -> store.goOn(revision, change, who), threads.store())
                .whenCompleteAsync((_, _) -> { }, threads.screen())
                .thenCompose(gone -> gone.map(applied -> CompletableFuture.completedFuture(told(applied)))
                        .orElseGet(() -> act(who, () -> store.apply(change, who)))));
    }

    /// Carries out many changes as one act and one undo step, without holding them all in memory.
    public CompletableFuture<Applied> runEach(String label, Iterator<? extends Change> parts) {
        CoderId who = coder;
        return inTurn(() -> act(who, () -> newcomer(who).map(one -> store.applyEachJoining(label, parts, one))
                .orElseGet(() -> store.applyEach(label, parts, who))));
    }

    /// Carries out an act that the store makes by itself, such as a merge.
    public CompletableFuture<Applied> runWith(StoreAct work) {
        CoderId who = coder;
        return inTurn(() -> act(who, () -> work.run(store, who, newcomer(who))));
    }

    /// An act of the store's own; the newcomer, if there is one, joins by it.
    @FunctionalInterface
    public interface StoreAct {
        Applied run(ProjectStore store, CoderId coder, Optional<Coder> newcomer);
    }

    private Optional<Coder> newcomer(CoderId who) {
        return newcomer.filter(one -> one.id().equals(who));
    }

    /// Takes the newest act back; empty when there is none.
    public CompletableFuture<Optional<Applied>> undo() {
        return inTurn(() -> step(history.nextUndo()));
    }

    /// Does the act again that was taken back last; empty when there is none.
    public CompletableFuture<Optional<Applied>> redo() {
        return inTurn(() -> step(history.nextRedo()));
    }

    /// What undo would take back now.
    public Optional<LogEntry> nextUndo() {
        return history.nextUndo();
    }

    /// What redo would do again now.
    public Optional<LogEntry> nextRedo() {
        return history.nextRedo();
    }

    private CompletableFuture<Optional<Applied>> step(Optional<LogEntry> entry) {
        CoderId who = coder;
        return entry.isEmpty() ? CompletableFuture.completedFuture(Optional.empty())
                : act(who, () -> store.takeBack(entry.get(), who)).thenApply(Optional::of);
    }

    private CompletableFuture<Applied> act(CoderId who, Supplier<Applied> work) {
        return CompletableFuture.supplyAsync(() -> {
            Applied applied = work.get();
            newcomer = Optional.empty();
            return new Done(applied, applied.isNothing() ? List.of() : store.reader(who).log().newest(1),
                    applied.touched().people() ? Optional.of(history(store, who)) : Optional.empty());
        }, threads.store()).whenCompleteAsync((_, _) -> { }, threads.screen()).thenApply(done -> {
            if (who.equals(coder)) {
                done.history().ifPresentOrElse(anew -> history = anew, () -> done.entry().forEach(history::did));
            } else {
                readHistory(coder); // somebody else took over meanwhile, who need not know of this act
            }
            return told(done.applied());
        });
    }

    private Applied told(Applied applied) {
        if (!applied.isNothing()) {
            listeners.forEach(listener -> listener.accept(applied));
        }
        return applied;
    }

    /// After an act with the team or a pass, what can be undone is read anew: the act may have sealed or released some of it.
    private record Done(Applied applied, List<LogEntry> entry, Optional<History> history) {}

    /// Asks something on the store's thread; the answer comes back on the screen's. What one coder asked is not answered to the next: then the
    /// answer is a `CancellationException`.
    public <T> CompletableFuture<T> read(Function<ProjectReader, T> question) {
        CoderId who = asking();
        return forEyesOf(who, CompletableFuture.supplyAsync(() -> question.apply(store.reader(who)), threads.store()));
    }

    /// Does something with the file itself, which is nobody's question and needs no eyes; the answer comes back on the screen's thread.
    public <T> CompletableFuture<T> inStore(Function<ProjectStore, T> work) {
        return CompletableFuture.supplyAsync(() -> work.apply(store), threads.store()).whenCompleteAsync((_, _) -> { }, threads.screen());
    }

    /// Asks and waits: for the command line, where there is one thread, and for work that is already off the screen's thread.
    public <T> T ask(Function<ProjectReader, T> question) {
        return begin(question).join();
    }

    /// The same for work off the screen's thread that has something else to do until the answer is there.
    <T> CompletableFuture<T> begin(Function<ProjectReader, T> question) {
        CoderId who = asking();
        return CompletableFuture.supplyAsync(() -> question.apply(store.reader(who)), threads.store());
    }

    /// Computes something long off the store's thread, with `ask` in portions; the answer comes back on the screen's. All portions are read with the
    /// eyes of whoever asked, also when somebody else takes over meanwhile; the answer is a `CancellationException` then.
    public <T> CompletableFuture<T> compute(Supplier<T> work) {
        CoderId who = asking();
        return forEyesOf(who, CompletableFuture.supplyAsync(() -> ScopedValue.where(eyes, who).call(work::get), threads.work()));
    }

    private CoderId asking() {
        return eyes.isBound() ? eyes.get() : coder;
    }

    private <T> CompletableFuture<T> forEyesOf(CoderId who, CompletableFuture<T> answer) {
        return answer.whenCompleteAsync((_, _) -> {
            if (!who.equals(coder)) {
                throw new CancellationException("Somebody else took over.");
            }
        }, threads.screen());
    }

    /// What services found out and keep for the next question, as long as the project is open.
    public <T> T kept(Class<T> kind, Supplier<T> fresh) {
        return kind.cast(kept.computeIfAbsent(kind, _ -> fresh.get()));
    }

    /// Tells `listener` of every act, on the screen's thread, until the answer is run.
    public Runnable onChange(Consumer<Applied> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// The store itself, for the services of the workbench; used on its thread.
    public ProjectStore store() {
        return store;
    }

    /// Each step starts when the one before it has ended, well or badly. What it came to is not kept: an undone merge holds all its codings.
    private <T> CompletableFuture<T> inTurn(Supplier<CompletableFuture<T>> step) {
        CompletableFuture<T> next = last.handle((_, _) -> true).thenComposeAsync(_ -> step.get(), threads.screen());
        last = next;
        next.whenComplete((_, _) -> letGo(next));
        return next;
    }

    private void letGo(CompletableFuture<?> done) {
        if (last == done) {
            last = CompletableFuture.completedFuture(null);
        }
    }

    /// Waits for the store and lets the file go.
    @Override
    public void close() {
        CompletableFuture.runAsync(() -> {
            kept.clear();
            store.close();
            if (lock != null) {
                lock.close();
            }
        }, threads.store()).join();
    }
}
