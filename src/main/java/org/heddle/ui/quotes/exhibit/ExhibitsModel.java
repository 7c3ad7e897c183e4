package org.heddle.ui.quotes.exhibit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.PrintChange.DropExhibit;
import org.heddle.domain.project.PrintChange.PutCell;
import org.heddle.domain.project.PrintChange.PutExhibit;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.exhibit.Exhibit;
import org.heddle.domain.quotes.exhibit.ExhibitCell;
import org.heddle.domain.quotes.exhibit.ExhibitCell.Spot;
import org.heddle.domain.quotes.exhibit.ExhibitId;
import org.heddle.domain.quotes.exhibit.ExhibitRow;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.quotes.CheckingQuotes;
import org.heddle.workbench.quotes.exhibit.ExhibitSheet;
import org.heddle.workbench.quotes.exhibit.Exhibiting;
import org.heddle.workbench.quotes.exhibit.Offer;

/// Which exhibits there are, which one is shown, which cell is in hand, and what can be done there. Used on the JavaFX thread.
public final class ExhibitsModel implements AutoCloseable {
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<List<Exhibit>> exhibits = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<ExhibitSheet>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Hand>> hand = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Offer>> offers = new ReadOnlyObjectWrapper<>(List.of());
    private final Runnable stopListening;
    private Optional<ExhibitId> wanted = Optional.empty();
    private int asked;

    public ExhibitsModel(Workspace workspace) {
        this.workspace = workspace;
        stopListening = workspace.project().onChange(_ -> reload());
        reload();
    }

    /// What somebody works on: a cell, or the head of a row.
    public sealed interface Hand {
        record OfCell(Spot spot) implements Hand {}

        record OfRow(CodeId row) implements Hand {}
    }

    private record Found(List<Exhibit> exhibits, Optional<ExhibitSheet> sheet) {}

    private void reload() {
        int mine = ++asked;
        Optional<ExhibitId> which = wanted;
        var _ = workspace.project().read(reader -> {
            List<Exhibit> all = reader.prints().exhibits();
            Optional<Exhibit> one = all.stream().filter(exhibit -> which.filter(exhibit.id()::equals).isPresent()).findFirst().or(() -> all.stream().findFirst());
            return new Found(all, one.map(exhibit -> ExhibitSheet.of(exhibit, reader)));
        }).whenComplete((found, failure) -> {
            if (failure != null) {
                workspace.messages().failed(failure);
            } else if (mine == asked) {
                take(found);
            }
        });
    }

    private void take(Found found) {
        exhibits.set(found.exhibits);
        wanted = found.sheet.map(sheet -> sheet.exhibit().id());
        if (hand.get().filter(one -> isThere(one, found.sheet)).isEmpty()) {
            hand.set(Optional.empty());
        }
        shown.set(found.sheet);
        offer();
    }

    private static boolean isThere(Hand hand, Optional<ExhibitSheet> sheet) {
        return sheet.filter(one -> switch (hand) {
            case Hand.OfCell(var spot) -> one.exhibit().id().equals(spot.exhibit()) && one.printing().laid(spot.row()).stream()
                    .anyMatch(cell -> cell.spot().equals(spot)) && one.exhibit().hasRow(spot.row());
            case Hand.OfRow(var row) -> one.exhibit().hasRow(row);
        }).isPresent();
    }

    void show(ExhibitId exhibit) {
        if (wanted.filter(exhibit::equals).isEmpty()) {
            wanted = Optional.of(exhibit);
            hand.set(Optional.empty());
            reload();
        }
    }

    void take(Hand one) {
        hand.set(Optional.of(one));
        offer();
    }

    /// Nothing is in hand any more; answers what was.
    Optional<Hand> letGo() {
        Optional<Hand> held = hand.get();
        hand.set(Optional.empty());
        offers.set(List.of());
        return held;
    }

    /// The cell in hand as it is kept.
    Optional<ExhibitCell> cell() {
        return hand.get().flatMap(one -> one instanceof Hand.OfCell(var spot) ? shown.get().map(sheet -> sheet.cells().stream()
                .filter(cell -> cell.spot().equals(spot)).findFirst().orElseGet(() -> ExhibitCell.empty(spot))) : Optional.empty());
    }

    /// Quotes that belong into the cell in hand.
    private void offer() {
        offers.set(List.of());
        Optional<ExhibitSheet> sheet = shown.get();
        if (sheet.isPresent() && hand.get().orElse(null) instanceof Hand.OfCell(var spot)) {
            Optional<Hand> mine = hand.get();
            var _ = workspace.project().read(reader -> Offer.of(sheet.get().exhibit(), spot, reader)).thenAccept(found -> {
                if (hand.get().equals(mine)) {
                    offers.set(found);
                }
            });
        }
    }

    void put(Exhibit exhibit) {
        wanted = Optional.of(exhibit.id());
        var _ = workspace.run(new PutExhibit(exhibit));
    }

    void remove() {
        shown.get().ifPresent(sheet -> {
            var _ = workspace.run(new DropExhibit(sheet.exhibit().id()));
        });
    }

    /// Changes a cell as it is when the turn of the act comes.
    void change(Spot spot, UnaryOperator<ExhibitCell> how) {
        make(reader -> new PutCell(how.apply(new Exhibiting(reader).cell(spot))));
    }

    void add(CodingId quote) {
        cell().ifPresent(cell -> change(cell.spot(), now -> now.with(quote)));
    }

    private void make(Function<ProjectReader, Change> change) {
        var _ = workspace.runMade(change);
    }

    void fill() {
        shown.get().ifPresent(sheet -> make(reader -> new Exhibiting(reader).fill(sheet.exhibit())));
    }

    void merge(Spot spot, int across) {
        shown.get().ifPresent(sheet -> make(reader -> new Exhibiting(reader).merge(sheet.exhibit(), spot, across)));
    }

    void split(Spot spot) {
        shown.get().ifPresent(sheet -> make(reader -> new Exhibiting(reader).split(sheet.exhibit(), spot)));
    }

    void gloss(CodeId row, String words) {
        shape(now -> now.of(now.rows().stream().map(one -> one.code().equals(row) ? new ExhibitRow(row, words) : one).toList()));
    }

    /// Changes the exhibit that is shown, as it is when the turn of the act comes.
    private void shape(UnaryOperator<Exhibit> how) {
        shown.get().map(sheet -> sheet.exhibit().id()).ifPresent(id -> make(reader -> new PutExhibit(how.apply(reader.prints().exhibit(id)
                .orElseThrow(() -> new Refusal("That exhibit is no longer there."))))));
    }

    /// Up (below 0) or down among the rows.
    void move(CodeId row, int by) {
        shape(now -> {
            var rows = new ArrayList<>(now.rows());
            int at = rows.stream().map(ExhibitRow::code).toList().indexOf(row);
            if (at >= 0 && at + by >= 0 && at + by < rows.size()) {
                rows.add(at + by, rows.remove(at));
            }
            return now.of(rows);
        });
    }

    /// Opens the passage of a quote in the Code room.
    void open(CodingId quote) {
        var _ = workspace.project().read(reader -> reader.codings().find(quote)).thenAccept(found -> found.ifPresent(this::open));
    }

    private void open(Coding coding) {
        workspace.showPassage(coding.source(), coding.span());
    }

    void export(Path out) {
        shown.get().ifPresent(sheet -> {
            var _ = workspace.project().read(reader -> CheckingQuotes.unfaithful(reader, sheet.quotes().keySet())).thenCompose(faulty ->
                    workspace.project().compute(() -> {
                        Exporting.write(List.of(sheet.printed()), out);
                        return faulty;
                    })).whenComplete((faulty, failure) -> {
                if (failure == null) {
                    workspace.messages().say("“%s” was written to “%s”.".formatted(sheet.exhibit().title(), out.getFileName()) + CheckingQuotes.said(faulty));
                } else {
                    workspace.messages().failed(failure);
                }
            });
        });
    }

    Workspace workspace() {
        return workspace;
    }

    ReadOnlyObjectProperty<List<Exhibit>> exhibitsProperty() {
        return exhibits.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<ExhibitSheet>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Hand>> handProperty() {
        return hand.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Offer>> offersProperty() {
        return offers.getReadOnlyProperty();
    }

    @Override
    public void close() {
        stopListening.run();
    }
}
