package org.heddle.ui.cases;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.heddle.domain.project.LogEntry;
import org.heddle.workbench.Failures;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.upkeep.Proving;
import org.heddle.workbench.upkeep.Upkeep;

/// The project as a file: copies, examination, what is kept in the cache, and everything that was ever done.
public final class ProjectViewModel implements AutoCloseable {
    private static final int MOST_ACTS = 5000;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HHmm", Locale.ENGLISH).withZone(ZoneId.systemDefault());
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private final OpenProject project;
    private final Upkeep upkeep;
    private final ReadOnlyStringWrapper copied = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper cached = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper("");
    private final ObservableList<Proving.Check> findings = FXCollections.observableArrayList();
    private final ObservableList<Act> acts = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty("");
    private final Subscription following;
    private List<Act> all = List.of();
    private boolean isWatched;

    /// One line of the audit trail.
    public record Act(long revision, String at, String who, String sentence) {
        static Act of(LogEntry entry) {
            return new Act(entry.revision(), MOMENT.format(entry.at()), entry.who(), entry.sentence());
        }

        boolean holds(String words) {
            return (who + " " + sentence + " " + at).toLowerCase(Locale.ROOT).contains(words);
        }
    }

    public ProjectViewModel(SetupData data, Upkeep upkeep) {
        project = data.workspace().project();
        this.upkeep = upkeep;
        following = Subscription.combine(data.stateProperty().subscribe(_ -> refresh()), filter.subscribe(_ -> show()));
    }

    public Path file() {
        return project.file().toAbsolutePath();
    }

    public String name() {
        return project.name();
    }

    /// Where the last copy went, or why there is none.
    public ReadOnlyStringProperty copiedProperty() {
        return copied.getReadOnlyProperty();
    }

    /// What the cache holds of this project.
    public ReadOnlyStringProperty cachedProperty() {
        return cached.getReadOnlyProperty();
    }

    /// What the examination came to.
    public ReadOnlyStringProperty verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    public ObservableList<Proving.Check> findings() {
        return findings;
    }

    /// The newest acts with the wanted words in them, newest first.
    public ObservableList<Act> acts() {
        return acts;
    }

    public StringProperty filterProperty() {
        return filter;
    }

    void watch() {
        isWatched = true;
        refresh();
        lookIntoCache();
    }

    private void refresh() {
        if (isWatched) {
            var _ = project.read(reader -> reader.log().newest(MOST_ACTS)).thenAccept(entries -> {
                var newestFirst = new ArrayList<Act>();
                entries.reversed().forEach(entry -> newestFirst.add(Act.of(entry)));
                all = newestFirst;
                show();
            });
        }
    }

    private void show() {
        String words = filter.get().strip().toLowerCase(Locale.ROOT);
        acts.setAll(all.stream().filter(act -> act.holds(words)).toList());
    }

    public void backUp(Path target) {
        copied.set("Copying…");
        var _ = upkeep.backUp(target).whenComplete((path, failure) ->
                copied.set(failure == null ? "Copied to “%s”.".formatted(path) : Failures.explain(failure).sentence()));
    }

    /// A name for a copy that says when it was made.
    String copyName(Instant now) {
        return "%s %s.heddle".formatted(project.name(), STAMP.format(now));
    }

    private void lookIntoCache() {
        var _ = upkeep.cached().whenComplete((found, failure) -> cached.set(failure != null ? Failures.explain(failure).sentence()
                : found.map(ProjectViewModel::sentence).orElse("No search index lies on this computer’s disk.")));
    }

    private static String sentence(Upkeep.Cached found) {
        return "The search index holds the words of the sources: %s in “%s”.".formatted(size(found.bytes()), found.folder());
    }

    private static String size(long bytes) {
        return bytes < 1_000_000 ? "%,d kB".formatted(Math.max(1, bytes / 1000)) : "%,.1f MB".formatted(bytes / 1e6);
    }

    public void forgetIndex() {
        var _ = upkeep.forgetIndex().whenComplete((_, failure) -> {
            if (failure == null) {
                cached.set("The search index was deleted. The next search builds it again.");
            } else {
                cached.set(Failures.explain(failure).sentence());
            }
        });
    }

    public void examine() {
        verdict.set("Examining…");
        findings.clear();
        var _ = upkeep.examine().whenComplete((found, failure) -> {
            if (failure != null) {
                verdict.set(Failures.explain(failure).sentence());
                return;
            }
            findings.setAll(found.checks());
            long faults = found.checks().stream().filter(check -> !check.ok()).count();
            verdict.set(found.isSound() ? "The project is sound." : "%d of %d examinations found a fault.".formatted(faults, found.checks().size()));
            lookIntoCache();
        });
    }

    @Override
    public void close() {
        following.unsubscribe();
    }
}
