package org.heddle.ui.analysis.matrix;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.matrix.CellPlace;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.matrix.Judgement;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.matrix.MatrixColumn;
import org.heddle.domain.matrix.MatrixId;
import org.heddle.domain.matrix.RowKind;
import org.heddle.domain.matrix.RowOrder;
import org.heddle.domain.matrix.sheet.Gap;
import org.heddle.domain.matrix.sheet.MatrixSheet;
import org.heddle.domain.matrix.sheet.Quotation;
import org.heddle.domain.matrix.sheet.SheetCell;
import org.heddle.domain.matrix.sheet.SheetLine;
import org.heddle.domain.project.Applied;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.verification.Verdict;
import org.heddle.ui.part.WhenSeen;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.matrix.CellPassage;
import org.heddle.workbench.matrix.Matrices;
import org.heddle.workbench.matrix.MatrixActs;

/// The matrices of a project, the one in sight, the cell in hand, and what can be done there. Used on the JavaFX thread.
final class MatrixViewModel implements AutoCloseable {
    private final Workspace workspace;
    private final Matrices matrices;
    private final MatrixActs acts;
    private final ReadOnlyObjectWrapper<List<FrameworkMatrix>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<MatrixSheet>> sheet = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Spot> spot = new SimpleObjectProperty<>(Spot.FIRST);
    private final ReadOnlyObjectWrapper<Optional<InHand>> inHand = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Runnable stopListening;
    private Optional<MatrixId> chosen = Optional.empty();
    private final WhenSeen drawing = new WhenSeen(this::draw);
    private final Map<CellPlace, Said> said = new HashMap<>();
    private final ReadOnlyIntegerWrapper sayings = new ReadOnlyIntegerWrapper();
    private int asked;
    private int askedPassages;

    /// Words on their way into a cell; the sheet with the number `from` shows them.
    private record Said(String words, int from) {}

    /// The cell in hand with the passages under it and the words that it quotes.
    record InHand(CellPlace place, String title, SheetCell cell, List<CellPassage> passages, Map<Passage, Quotation> quotations) {}

    MatrixViewModel(Workspace workspace) {
        this.workspace = workspace;
        matrices = new Matrices(workspace.project());
        acts = new MatrixActs(workspace.project(), workspace.clock());
        spot.subscribe((_, _) -> openCell());
        stopListening = workspace.project().onChange(_ -> drawing.stale());
    }

    ReadOnlyObjectProperty<List<FrameworkMatrix>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /// The matrix in sight; empty while there is none.
    ReadOnlyObjectProperty<Optional<MatrixSheet>> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /// The line and column in hand.
    ObjectProperty<Spot> spotProperty() {
        return spot;
    }

    ReadOnlyObjectProperty<Optional<InHand>> inHandProperty() {
        return inHand.getReadOnlyProperty();
    }

    Workspace workspace() {
        return workspace;
    }

    /// A matrix is drawn when somebody looks at it.
    void setInSight(boolean now) {
        drawing.inSight(now);
    }

    void choose(MatrixId id) {
        chosen = Optional.of(id);
        spot.set(Spot.FIRST);
        draw();
    }

    private void draw() {
        int mine = ++asked;
        var _ = matrices.all().thenCompose(found -> {
            Optional<FrameworkMatrix> wanted = found.stream().filter(one -> chosen.filter(one.id()::equals).isPresent()).findFirst()
                    .or(() -> found.stream().findFirst());
            return wanted.map(one -> matrices.sheet(one.id()).thenApply(Optional::of)).orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()))
                    .thenAccept(drawn -> show(mine, found, drawn));
        }).whenComplete((_, failure) -> tell(failure));
    }

    private void show(int mine, List<FrameworkMatrix> found, Optional<MatrixSheet> drawn) {
        if (mine == asked) {
            Optional<CellPlace> held = place(spot.get());
            chosen = drawn.map(one -> one.matrix().id());
            all.set(found);
            said.values().removeIf(one -> one.from() <= mine);
            sheet.set(drawn);
            drawn.ifPresent(one -> spot.set(held.flatMap(this::spot).orElseGet(() -> firstRow(one, spot.get().in(one)))));
            openCell();
        }
    }

    /// A heading is no cell: the row below it is in hand.
    private static Spot firstRow(MatrixSheet sheet, Spot wanted) {
        boolean isHeading = wanted.line() + 1 < sheet.lines().size() && sheet.lines().get(wanted.line()) instanceof SheetLine.Heading;
        return isHeading ? wanted.moved(1, 0) : wanted;
    }

    private void tell(Throwable failure) {
        if (failure != null) {
            workspace.messages().failed(failure);
        }
    }

    Optional<CellPlace> place(Spot at) {
        return sheet.get().filter(one -> at.equals(at.in(one)) && !one.columns().isEmpty() && !one.lines().isEmpty())
                .flatMap(one -> one.lines().get(at.line()) instanceof SheetLine.Row(var row)
                        ? Optional.of(new CellPlace(one.columns().get(at.column()).id(), row.id())) : Optional.empty());
    }

    /// Where a cell lies now; the cell in hand stays in hand when its row or column moves.
    Optional<Spot> spot(CellPlace place) {
        return sheet.get().flatMap(one -> {
            int line = indexOf(one.lines(), any -> any instanceof SheetLine.Row(var row) && row.id().equals(place.row()));
            int column = indexOf(one.columns(), any -> any.id().equals(place.column()));
            return line < 0 || column < 0 ? Optional.empty() : Optional.of(new Spot(line, column));
        });
    }

    private static <T> int indexOf(List<T> all, Predicate<T> wanted) {
        for (int at = 0; at < all.size(); at++) {
            if (wanted.test(all.get(at))) {
                return at;
            }
        }
        return -1;
    }

    /// What the cell says, with what was just written there and is not drawn yet.
    String summary(Spot at) {
        return place(at).flatMap(place -> Optional.ofNullable(said.get(place))).map(Said::words).orElseGet(() -> cell(at).summary());
    }

    /// Counts what was written, so that the grid shows it before the matrix is drawn anew.
    ReadOnlyIntegerProperty sayingsProperty() {
        return sayings.getReadOnlyProperty();
    }

    /// The cell as it reads now, with what was just written there.
    SheetCell shown(Spot at) {
        SheetCell drawn = cell(at);
        return place(at).filter(said::containsKey).map(place -> {
            MatrixCell before = drawn.cell().orElseGet(() -> MatrixCell.empty(place, workspace.project().coder(), workspace.clock().instant()));
            return new SheetCell(drawn.passages(), drawn.kinds(), Optional.of(before.saying(summary(at), before.author(), before.at())), drawn.staleness(), drawn.reviews());
        }).orElse(drawn);
    }

    SheetCell cell(Spot at) {
        return sheet.get().flatMap(one -> place(at).map(one::at)).orElse(SheetCell.NOTHING);
    }

    Optional<MatrixColumn> column() {
        return sheet.get().filter(one -> spot.get().column() < one.columns().size()).map(one -> one.columns().get(spot.get().column()));
    }

    /// How a cell is called: its row and its column.
    String title(Spot at) {
        return sheet.get().filter(one -> place(at).isPresent()).map(one -> one.lines().get(at.line()) instanceof SheetLine.Row(var row)
                ? "%s · %s".formatted(row.label(), one.title(one.columns().get(at.column()))) : "").orElse("");
    }

    /// Reads what lies under the cell in hand.
    private void openCell() {
        Optional<CellPlace> place = place(spot.get());
        if (place.isEmpty()) {
            inHand.set(Optional.empty());
            return;
        }
        SheetCell cell = cell(spot.get());
        String title = title(spot.get());
        int mine = ++askedPassages;
        boolean isOther = inHand.get().filter(now -> now.place().equals(place.get())).isEmpty();
        if (isOther) {
            inHand.set(Optional.of(new InHand(place.get(), title, cell, List.of(), Map.of())));
        }
        var _ = read(cell, sheet.get().map(one -> matrices.passages(one.matrix(), place.get())).orElseThrow()).whenComplete((found, failure) -> {
            tell(failure);
            if (failure == null && mine == askedPassages) {
                inHand.set(Optional.of(new InHand(place.get(), title, cell, found.passages(), found.quotations())));
            }
        });
    }

    /// What is read for a cell.
    record Read(List<CellPassage> passages, Map<Passage, Quotation> quotations) {
        static final Read NOTHING = new Read(List.of(), Map.of());
    }

    /// At most so many passages under each of these cells, each once.
    CompletableFuture<Map<CellPlace, Read>> read(MatrixSheet drawn, List<CellPlace> places, int most) {
        return matrices.once(drawn.matrix(), places, most).thenCompose(under -> workspace.project().compute(() -> under.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, cell -> new Read(cell.getValue(), matrices.quotations(drawn.at(cell.getKey()).cell().stream().toList()))))));
    }

    private CompletableFuture<Read> read(SheetCell cell, CompletableFuture<List<CellPassage>> under) {
        Supplier<Map<Passage, Quotation>> quoted = () -> matrices.quotations(cell.cell().stream().toList());
        return under.thenCompose(passages -> workspace.project().compute(quoted).thenApply(words -> new Read(passages, words)));
    }

    private CompletableFuture<Applied> told(CompletableFuture<Applied> act) {
        return act.whenComplete((_, failure) -> {
            if (failure == null) {
                workspace.messages().clear();
            } else {
                workspace.messages().failed(failure);
            }
        });
    }

    void write(CellPlace place, String words) {
        said(place, words, acts.write(place, words));
    }

    void writeAndConfirm(CellPlace place, String words) {
        said(place, words, acts.writeAndConfirm(place, words));
    }

    /// Until the sheet is drawn with these words, or they were refused.
    private void said(CellPlace place, String words, CompletableFuture<Applied> act) {
        var mine = new Said(words.strip(), Integer.MAX_VALUE);
        said.put(place, mine);
        sayings.set(sayings.get() + 1);
        var _ = told(act).whenComplete((_, failure) -> {
            if (failure != null) {
                said.remove(place, mine);
                sayings.set(sayings.get() + 1);
            } else {
                said.replace(place, mine, new Said(mine.words(), asked));
            }
        });
    }

    /// Puts rows of words into the cells from this one on; what does not fit at the right or below is left away and told.
    void paste(Spot at, List<List<String>> rows) {
        Map<CellPlace, String> words = new LinkedHashMap<>();
        int left = 0;
        int line = at.line();
        for (List<String> row : rows) {
            while (place(new Spot(line, at.column())).isEmpty() && line < sheet.get().map(one -> one.lines().size()).orElse(0)) {
                line++;
            }
            for (int column = 0; column < row.size(); column++) {
                Optional<CellPlace> place = place(new Spot(line, at.column() + column));
                if (place.isPresent()) {
                    words.put(place.get(), row.get(column));
                } else {
                    left++;
                }
            }
            line++;
        }
        int beyond = left;
        var _ = told(acts.write(words)).thenAccept(_ -> {
            if (beyond > 0) {
                workspace.messages().say("%d cells lie beyond the edge of the matrix and were not pasted.".formatted(beyond));
            }
        });
    }

    /// The summaries between two spots, headings left out.
    List<List<String>> summaries(Spot one, Spot other) {
        var rows = new ArrayList<List<String>>();
        for (int line = Math.min(one.line(), other.line()); line <= Math.max(one.line(), other.line()); line++) {
            var row = new ArrayList<String>();
            for (int column = Math.min(one.column(), other.column()); column <= Math.max(one.column(), other.column()); column++) {
                if (place(new Spot(line, column)).isPresent()) {
                    row.add(cell(new Spot(line, column)).summary());
                }
            }
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    void confirm() {
        place(spot.get()).ifPresent(place -> told(acts.confirm(place)));
    }

    void judge(UnaryOperator<Judgement> how) {
        place(spot.get()).ifPresent(place -> told(acts.judge(place, how)));
    }

    void turn(CodingId evidence) {
        place(spot.get()).ifPresent(place -> told(acts.turn(place, evidence)));
    }

    void turn(Passage quotation) {
        place(spot.get()).ifPresent(place -> told(acts.turn(place, quotation)));
    }

    void review(Verdict verdict, String comment) {
        place(spot.get()).ifPresent(place -> told(acts.review(place, verdict, comment)));
    }

    void unreview() {
        place(spot.get()).ifPresent(place -> told(acts.unreview(place)));
    }

    /// True when somebody else wrote the cell in hand, so that this person may review it.
    boolean mayReview() {
        return inHand.get().flatMap(now -> now.cell().cell()).filter(MatrixCell::says)
                .filter(cell -> !cell.author().equals(workspace.project().coder())).isPresent();
    }

    /// Makes a matrix with the top codes as its columns and shows it.
    void make(String name, RowKind rows) {
        Codebook codebook = workspace.study().now().codebook();
        var matrix = new FrameworkMatrix(MatrixId.fresh(), name, rows, codebook.roots().stream().filter(code -> code.dimension().isEmpty()).map(Code::id)
                .map(MatrixColumn::of).toList(), RowOrder.BY_LABEL);
        var _ = told(acts.put(matrix)).thenAccept(_ -> choose(matrix.id()));
    }

    void change(UnaryOperator<FrameworkMatrix> how) {
        sheet.get().ifPresent(one -> told(acts.change(one.matrix().id(), how)));
    }

    void drop() {
        sheet.get().ifPresent(one -> told(acts.drop(one.matrix().id())));
    }

    /// How many cells a column holds that say something.
    int written(MatrixColumn column) {
        return sheet.get().map(one -> (int) one.cells().entrySet().stream()
                .filter(cell -> cell.getKey().column().equals(column.id()) && cell.getValue().cell().isPresent()).count()).orElse(0);
    }

    /// Goes to the next cell that wants this, after the one in hand and round.
    void next(Gap gap) {
        sheet.get().ifPresent(one -> {
            int columns = one.columns().size();
            int size = one.lines().size() * columns;
            int from = spot.get().line() * columns + spot.get().column();
            for (int step = 1; step <= size; step++) {
                var at = new Spot((from + step) % size / columns, (from + step) % size % columns);
                if (place(at).isPresent() && gap.isIn(cell(at))) {
                    spot.set(at);
                    return;
                }
            }
        });
    }

    void export(Path file) {
        sheet.get().ifPresent(one -> workspace.written(file, "Saved the matrix as “%s”.", matrices.report(one.matrix().id())
                .thenCompose(report -> workspace.project().compute(() -> {
                    Matrices.export(report, file);
                    return file;
                }))));
    }

    @Override
    public void close() {
        stopListening.run();
    }
}
