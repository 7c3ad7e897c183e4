package org.heddle.ui.merging;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.heddle.domain.merging.Choice;
import org.heddle.domain.merging.Conflict;
import org.heddle.domain.merging.Preview;
import org.heddle.domain.merging.image.Part;
import org.heddle.domain.report.Counted;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.Failures;
import org.heddle.workbench.merging.Merging;
import org.heddle.workbench.merging.Merging.Look;
import org.jspecify.annotations.Nullable;

/// A look at another copy, and how its conflicts are settled.
public final class MergeViewModel {
    private final Workspace workspace;
    private final Path other;
    private final Merging merging;
    private final ObservableList<Conflict> conflicts = FXCollections.observableArrayList();
    private final ObservableMap<String, Choice> choices = FXCollections.observableHashMap();
    private final ReadOnlyObjectWrapper<Optional<Look>> look = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper merged = new ReadOnlyBooleanWrapper(false);
    private boolean isCounting;
    private boolean hasToRecount;

    public MergeViewModel(Workspace workspace, Path other) {
        this.workspace = workspace;
        this.other = other;
        merging = new Merging(workspace.project());
        notice.set("Comparing both copies…");
        var _ = merging.look(other, Map.of()).whenComplete((found, failure) -> seen(found, failure));
    }

    private void seen(@Nullable Look found, @Nullable Throwable failure) {
        if (found == null) {
            notice.set(failure == null ? "" : Failures.explain(failure).sentence());
            return;
        }
        look.set(Optional.of(found));
        conflicts.setAll(found.preview().conflicts());
        tell();
    }

    private void tell() {
        long open = conflicts.stream().filter(one -> !choices.containsKey(one.id())).count();
        boolean isNothing = look.get().map(Look::preview).filter(Preview::isNothing).isPresent();
        boolean maySeal = look.get().filter(one -> one.preview().maySeal()).isPresent();
        notice.set(isNothing ? maySeal ? "There is nothing new in it that you may see. Sealed work may come along." : "There is nothing in it that is not here."
                : open == 0 ? "Nothing is left to settle. One step of undo takes the merge back." : Counted.of(open, "conflict") + " to be settled.");
        ready.set((!isNothing || maySeal) && open == 0 && look.get().isPresent());
    }

    /// Settles one conflict.
    public void choose(Conflict conflict, Choice choice) {
        choices.put(conflict.id(), choice);
        tell();
        recount();
    }

    /// Settles all conflicts alike; where both makes no sense, mine stays.
    public void chooseAll(Choice wish) {
        choices.putAll(conflicts.stream().collect(Collectors.toMap(Conflict::id, one -> one.settledBy(wish))));
        tell();
        recount();
    }

    /// What comes depends on how conflicts are settled. While it is being counted, only the newest choices are counted next.
    private void recount() {
        hasToRecount = isCounting;
        if (isCounting) {
            return;
        }
        isCounting = true;
        var _ = merging.look(other, Map.copyOf(choices)).whenComplete((found, failure) -> {
            isCounting = false;
            if (hasToRecount) {
                recount();
            } else if (found == null) {
                notice.set(failure == null ? "" : Failures.explain(failure).sentence());
            } else {
                recounted(found);
            }
        });
    }

    /// A choice may bring up something that was no conflict before; what was chosen stays chosen.
    private void recounted(Look found) {
        look.set(Optional.of(found));
        if (!ids(found.preview().conflicts()).equals(ids(conflicts))) {
            conflicts.setAll(found.preview().conflicts());
        }
        tell();
    }

    private static Set<String> ids(List<Conflict> some) {
        return some.stream().map(Conflict::id).collect(Collectors.toSet());
    }

    /// Merges, unless the choices bring up something that nobody has been asked yet.
    public void merge() {
        ready.set(false);
        notice.set("Merging…");
        Map<String, Choice> settled = new HashMap<>(choices);
        var _ = merging.merge(other, _ -> settled).whenComplete((done, failure) -> {
            if (done == null) {
                tell();
                notice.set(failure == null ? "" : Failures.explain(failure).sentence());
            } else if (!done.look().preview().isSettled()) {
                seen(done.look(), null);
            } else {
                merged.set(true);
                workspace.messages().say(words().formatted(other.getFileName()));
            }
        });
    }

    /// The same whether sealed work came along or there was none.
    private String words() {
        return look.get().map(Look::preview).filter(one -> one.maySeal() && one.isNothing()).isPresent()
                ? "Sealed work, if “%s” holds any that is new, has come along; it shows after its release." : "Merged “%s”. Ctrl+Z takes it back.";
    }

    /// What comes, changes and goes, a line each.
    public List<String> counts() {
        return look.get().map(one -> List.of(line("Comes", one.preview().added()), line("Changes", one.preview().changed()),
                line("Goes", one.preview().removed()))).orElse(List.of()).stream().filter(line -> !line.isEmpty()).toList();
    }

    private static String line(String verb, Map<String, Integer> counts) {
        return counts.isEmpty() ? "" : verb + ": " + counts.entrySet().stream().map(one -> Part.counted(one.getValue(), one.getKey()))
                .collect(Collectors.joining(", "));
    }

    /// How much was done on each side.
    public String acts() {
        return look.get().map(one -> "Since the copies parted: %s here, %s in the other copy.".formatted(Counted.of(one.myActs(), "act"),
                Counted.of(one.theirActs(), "act"))).orElse("");
    }

    public List<String> unplaced() {
        return look.get().map(one -> one.preview().unplaced()).orElse(List.of());
    }

    public Optional<Choice> choice(Conflict conflict) {
        return Optional.ofNullable(choices.get(conflict.id()));
    }

    public ObservableList<Conflict> conflicts() {
        return conflicts;
    }

    public ObservableMap<String, Choice> choices() {
        return choices;
    }

    public ReadOnlyObjectProperty<Optional<Look>> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /// Where it stands, or what went wrong.
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty mergedProperty() {
        return merged.getReadOnlyProperty();
    }
}
