package org.heddle.ui.cases;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.heddle.ui.cases.frame.SetupData;
import org.heddle.workbench.Failures;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.upkeep.Proving;
import org.heddle.workbench.upkeep.Upkeep;

/// The project as a file: copies, examination, and what is kept in the cache.
public final class ProjectViewModel {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HHmm", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private final OpenProject project;
    private final Upkeep upkeep;
    private final ReadOnlyStringWrapper copied = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper cached = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper("");
    private final ObservableList<Proving.Check> findings = FXCollections.observableArrayList();

    public ProjectViewModel(SetupData data, Upkeep upkeep) {
        project = data.workspace().project();
        this.upkeep = upkeep;
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

    void watch() {
        lookIntoCache();
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
}
