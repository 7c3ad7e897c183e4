package org.heddle.ui.analysis.arrangements;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.heddle.domain.arrangement.Arrangement;
import org.heddle.domain.arrangement.Arrangement.Moved;
import org.heddle.domain.arrangement.ArrangementId;
import org.heddle.domain.arrangement.Line;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.report.Table;
import org.heddle.ui.part.WhenSeen;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.finding.ArrangementTables;
import org.heddle.workbench.finding.FindingActs;

/// All arrangements, the one in hand with its lines, and what can be done with them. Used on the JavaFX thread.
final class ArrangementsViewModel implements AutoCloseable {
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(new Shown(List.of(), Optional.empty(), Codebook.EMPTY));
    private final IntegerProperty line = new SimpleIntegerProperty(-1);
    private final Runnable stopListening;
    private Optional<ArrangementId> wanted = Optional.empty();
    private int wantedLine = -1;
    private final WhenSeen reading = new WhenSeen(this::read);

    /// What is there: all arrangements, and the one in hand as far as its codes are there.
    record Shown(List<Arrangement> all, Optional<Arrangement> inHand, Codebook codebook) {
        Shown {
            all = List.copyOf(all);
        }
    }

    ArrangementsViewModel(Workspace workspace) {
        this.workspace = workspace;
        stopListening = workspace.project().onChange(applied -> {
            if (applied.touched().memos() || !applied.touched().codes().isEmpty()) {
                reading.stale();
            }
        });
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// The number of the line in hand, from 0; -1 for none.
    IntegerProperty lineProperty() {
        return line;
    }

    void setInSight(boolean now) {
        reading.inSight(now);
    }

    private void read() {
        var _ = workspace.project().read(ArrangementsViewModel::shown).whenComplete((now, failure) -> {
            if (failure != null) {
                workspace.messages().failed(failure);
            } else {
                show(now);
            }
        });
    }

    private static Shown shown(ProjectReader reader) {
        Codebook codebook = reader.codes().codebook();
        List<Arrangement> all = reader.findings().arrangements().stream().map(one -> one.within(codebook)).toList();
        return new Shown(all, Optional.empty(), codebook);
    }

    private void show(Shown read) {
        Optional<Arrangement> inHand = read.all().stream().filter(one -> wanted.equals(Optional.of(one.id()))).findFirst().or(() -> read.all().stream().findFirst());
        var now = new Shown(read.all(), inHand, read.codebook());
        int at = wantedLine >= 0 ? wantedLine : line.get();
        wantedLine = -1;
        shown.set(now);
        line.set(Math.min(at, now.inHand().map(one -> one.lines().size()).orElse(0) - 1));
    }

    /// Opens a line of an arrangement, now or when both have been read.
    void goTo(ArrangementId id, int at) {
        wanted = Optional.of(id);
        wantedLine = at;
        reading.stale();
    }

    void choose(ArrangementId id) {
        wanted = Optional.of(id);
        Shown now = shown.get();
        line.set(-1);
        shown.set(new Shown(now.all(), now.all().stream().filter(one -> one.id().equals(id)).findFirst(), now.codebook()));
    }

    private void act(Function<FindingActs, Change> change) {
        var _ = workspace.runMade(reader -> change.apply(new FindingActs(reader, workspace.project().coder(), workspace.clock())));
    }

    void make(String name) {
        makeLike(name, one -> one);
    }

    void makeFromCodebook(String name) {
        Codebook codebook = shown.get().codebook();
        makeLike(name, one -> one.like(codebook));
    }

    void copy(String name) {
        shown.get().inHand().ifPresent(inHand -> makeLike(name, one -> one.of(inHand.lines())));
    }

    private void makeLike(String name, Function<Arrangement, Arrangement> filled) {
        act(acts -> acts.arrange(name, one -> {
            Arrangement made = filled.apply(one);
            wanted = Optional.of(made.id());
            return made;
        }));
    }

    void rename(String name) {
        shown.get().inHand().ifPresent(inHand -> act(acts -> acts.rename(inHand, name)));
    }

    void drop() {
        shown.get().inHand().ifPresent(inHand -> act(acts -> acts.drop(inHand)));
    }

    private void edit(Function<Arrangement, Moved> move) {
        shown.get().inHand().ifPresent(inHand -> {
            Moved moved = move.apply(inHand);
            if (!moved.arrangement().equals(inHand)) {
                wantedLine = moved.at();
                act(acts -> acts.edit(inHand, _ -> moved.arrangement()));
            }
        });
    }

    private void onLine(Function<Arrangement, Moved> move) {
        if (line.get() >= 0) {
            edit(move);
        }
    }

    void up() {
        onLine(one -> one.up(line.get()));
    }

    void down() {
        onLine(one -> one.down(line.get()));
    }

    void deeper() {
        onLine(one -> one.deeper(line.get()));
    }

    void higher() {
        onLine(one -> one.higher(line.get()));
    }

    void takeOut() {
        onLine(one -> new Moved(one.without(line.get()), Math.max(0, line.get() - 1)));
    }

    void move(int from, int to, int depth) {
        edit(one -> one.moved(from, to, depth));
    }

    /// After the line in hand and what is below it, as deep as it is; a heading takes codes below itself.
    void add(CodeId code) {
        edit(one -> insert(one, place(one), Line.of(depth(one), code)));
    }

    void addHeading(String words) {
        edit(one -> insert(one, place(one), Line.of(line.get() < 0 ? 0 : one.lines().get(line.get()).depth(), words)));
    }

    /// Before a line of the arrangement, as deep as that.
    void addBefore(CodeId code, int at) {
        edit(one -> insert(one, at, Line.of(at < one.lines().size() ? one.lines().get(at).depth() : 0, code)));
    }

    private int place(Arrangement one) {
        return line.get() < 0 ? one.lines().size() : one.end(line.get());
    }

    private int depth(Arrangement one) {
        if (line.get() < 0) {
            return 0;
        }
        Line inHand = one.lines().get(line.get());
        return inHand.code().isEmpty() ? inHand.depth() + 1 : inHand.depth();
    }

    private static Moved insert(Arrangement one, int at, Line added) {
        return new Moved(one.inserting(at, List.of(added)), at);
    }

    /// Words of one line. A heading keeps its words when they are taken away.
    void say(int at, String title, String gloss) {
        edit(one -> {
            Line before = one.lines().get(at);
            boolean isNamed = before.code().isPresent() || !title.isBlank();
            return new Moved(one.with(at, before.saying(isNamed ? title : before.heading(), gloss)), line.get());
        });
    }

    Optional<Line> lineInHand() {
        return shown.get().inHand().filter(one -> line.get() >= 0 && line.get() < one.lines().size()).map(one -> one.lines().get(line.get()));
    }

    void exportLines(Path file) {
        shown.get().inHand().ifPresent(one -> export(ArrangementTables.of(one, shown.get().codebook()), file));
    }

    void exportStandings(Path file) {
        export(ArrangementTables.standings(shown.get().all(), shown.get().codebook()), file);
    }

    private void export(Table table, Path file) {
        var _ = workspace.write(file, "Wrote %s.", () -> Exporting.write(table, file));
    }

    @Override
    public void close() {
        stopListening.run();
    }
}
