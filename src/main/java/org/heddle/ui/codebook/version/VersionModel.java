package org.heddle.ui.codebook.version;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.heddle.domain.codebook.CodebookVersion;
import org.heddle.domain.project.SurgeryChange.DecideVersion;
import org.heddle.domain.surgery.Surgery;
import org.heddle.domain.surgery.SurgeryId;
import org.heddle.domain.team.Coder;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.codebook.Versions;
import org.heddle.workbench.codebook.Versions.Comparison;
import org.heddle.workbench.difference.Surgeries;
import org.heddle.workbench.difference.Surgeries.Meeting;

/// The frozen versions of the codebook, and the difference of two of its states.
public final class VersionModel implements AutoCloseable {
    private final Workspace workspace;
    private final Versions service;
    private final ObservableList<CodebookVersion> versions = FXCollections.observableArrayList();
    private final ObservableList<String> names = FXCollections.observableArrayList(Versions.NOW);
    private final ObjectProperty<String> from = new SimpleObjectProperty<>("");
    private final ObjectProperty<String> to = new SimpleObjectProperty<>(Versions.NOW);
    private final ReadOnlyObjectWrapper<List<Meeting>> meetings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Runnable stopListening;
    private int asked;

    public VersionModel(Workspace workspace) {
        this.workspace = workspace;
        service = new Versions(workspace.project(), workspace.clock());
        from.subscribe(_ -> compare());
        to.subscribe(_ -> compare());
        stopListening = workspace.project().onChange(_ -> ask());
        ask();
    }

    private void ask() {
        var _ = workspace.project().read(Surgeries::meetings).thenAccept(meetings::set);
        var _ = service.all().thenAccept(all -> {
            if (!versions.equals(all.reversed())) {
                versions.setAll(all.reversed());
            }
            var now = new ArrayList<>(all.stream().map(CodebookVersion::name).toList());
            now.add(Versions.NOW);
            if (!names.equals(now)) {
                names.setAll(now);
            }
            if (!names.contains(from.get()) || from.get().equals(Versions.NOW)) {
                from.set(names.getFirst());
            }
            if (!names.contains(to.get())) {
                to.set(Versions.NOW);
            }
            compare();
        });
    }

    private void compare() {
        String before = from.get();
        String after = to.get();
        if (versions.isEmpty() || !names.contains(before) || !names.contains(after)) {
            comparison.set(Optional.empty());
            return;
        }
        int question = ++asked;
        var _ = service.compare(before, after).thenAccept(found -> {
            if (question == asked) {
                comparison.set(Optional.of(found));
            }
        });
    }

    /// Newest first.
    public ObservableList<CodebookVersion> versions() {
        return versions;
    }

    /// The meetings of the study, the newest first, with the versions that they decided.
    public ReadOnlyObjectProperty<List<Meeting>> meetingsProperty() {
        return meetings.getReadOnlyProperty();
    }

    /// In which meeting a version was decided.
    public Optional<Surgery> decided(CodebookVersion version) {
        return meetings.get().stream().filter(one -> one.versions().stream().anyMatch(there -> there.id().equals(version.id()))).map(Meeting::surgery).findFirst();
    }

    /// Says which meeting decided a version.
    public void decide(CodebookVersion version, Optional<SurgeryId> meeting) {
        var _ = workspace.run(new DecideVersion(version.id(), meeting));
    }

    Workspace workspace() {
        return workspace;
    }

    /// What can be compared: versions by name, oldest first, and the codebook as it stands.
    public ObservableList<String> names() {
        return names;
    }

    public ObjectProperty<String> fromProperty() {
        return from;
    }

    public ObjectProperty<String> toProperty() {
        return to;
    }

    /// Empty as long as nothing was frozen.
    public ReadOnlyObjectProperty<Optional<Comparison>> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /// A name for the next version.
    public String nextName() {
        return Stream.iterate(versions.size() + 1, number -> number + 1).map(number -> "v" + number).filter(name -> !names.contains(name)).findFirst()
                .orElseThrow();
    }

    /// The coders of the project, as those who may have agreed.
    public String team() {
        return String.join(", ", workspace.study().now().team().stream().map(Coder::name).toList());
    }

    /// Freezes the codebook; names of those who agreed have commas between them.
    public void freeze(String name, String agreed, String note, Optional<SurgeryId> meeting) {
        var names = Stream.of(agreed.split("[,;\n]", -1)).map(String::strip).filter(one -> !one.isEmpty()).toList();
        var _ = service.freeze(name, names, note, meeting).whenComplete((version, failure) -> {
            if (failure != null) {
                workspace.messages().failed(failure);
            } else {
                workspace.messages().say("The codebook is frozen as “%s”.".formatted(version.name()));
            }
        });
    }

    public void write(Path out) {
        comparison.get().ifPresent(found -> workspace.write(out, "Wrote “%s”.", () -> Versions.write(found, out)));
    }

    public List<String> formats() {
        return List.of("docx", "html", "md", "json");
    }

    @Override
    public void close() {
        stopListening.run();
    }
}
