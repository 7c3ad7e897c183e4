package org.heddle.ui.codebook.walk;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.PastDefinition;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CodingChange.Recode;
import org.heddle.domain.project.CodingChange.RemoveCoding;
import org.heddle.domain.project.VersionChange.ConfirmCodings;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.codebook.QuotedPassage;
import org.heddle.workbench.codebook.Rechecking;
import org.heddle.workbench.codebook.Rechecking.Waiting;

/// The coder's codings that were made under an older definition, and what becomes of each.
public final class RecheckModel implements AutoCloseable {
    private final Workspace workspace;
    private final ObservableList<Item> items = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<CodingId>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyIntegerWrapper done = new ReadOnlyIntegerWrapper();
    private final Runnable stopListening;

    /// A coding that waits, with its words and how its code was defined when it was made.
    public record Item(Coding coding, QuotedPassage passage, PastDefinition madeUnder) {}

    public RecheckModel(Workspace workspace) {
        this.workspace = workspace;
        stopListening = workspace.project().onChange(_ -> ask());
        ask();
    }

    private void ask() {
        var coder = workspace.coderProperty().get();
        var _ = workspace.project().read(reader -> QuotedPassage.of(reader, Rechecking.waiting(reader, Optional.of(coder)), (Waiting one) -> one.coding().source(),
                one -> one.coding().span(), (one, passage) -> new Item(one.coding(), passage, one.madeUnder()))).thenAccept(this::show);
    }

    /// The place in the list stays where a coding left it.
    private void show(List<Item> now) {
        int before = place();
        items.setAll(now);
        if (chosen.get().isEmpty() || find(chosen.get().get()).isEmpty()) {
            chosen.set(items.isEmpty() ? Optional.empty() : Optional.of(items.get(Math.clamp(before, 0, items.size() - 1)).coding().id()));
        }
    }

    private int place() {
        return chosen.get().flatMap(this::find).map(items::indexOf).orElse(0);
    }

    private Optional<Item> find(CodingId id) {
        return items.stream().filter(item -> item.coding().id().equals(id)).findFirst();
    }

    /// In framework order, then by source and place.
    public ObservableList<Item> items() {
        return items;
    }

    public ObjectProperty<Optional<CodingId>> chosenProperty() {
        return chosen;
    }

    public Optional<Item> item() {
        return chosen.get().flatMap(this::find);
    }

    /// How many were decided since the list was opened.
    public ReadOnlyIntegerProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    public Code code(Coding coding) {
        return workspace.study().now().codebook().code(coding.code());
    }

    public String path(Coding coding) {
        return workspace.study().now().codebook().path(coding.code()).toString();
    }

    /// The coding stands under the present definition.
    public void confirm() {
        item().ifPresent(item -> decide(new ConfirmCodings(List.of(item.coding().id()))));
    }

    public void recode(CodeId code) {
        item().ifPresent(item -> decide(new Recode(item.coding().id(), code)));
    }

    public void remove() {
        item().ifPresent(item -> decide(new RemoveCoding(item.coding().id())));
    }

    private void decide(Change change) {
        var _ = workspace.run(change).thenAccept(_ -> done.set(done.get() + 1));
    }

    public void show() {
        item().ifPresent(item -> workspace.showPassage(item.coding().source(), item.coding().span()));
    }

    @Override
    public void close() {
        stopListening.run();
    }
}
