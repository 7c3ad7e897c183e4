package org.heddle.ui.audit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.contribution.Contributions;
import org.heddle.domain.contribution.Part;
import org.heddle.domain.project.reading.LogFilter;
import org.heddle.domain.project.reading.LogReader;
import org.heddle.domain.report.Report;
import org.heddle.domain.source.Source;
import org.heddle.domain.team.Coder;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.audit.AuditTrail;

/// The acts that pass the filter, newest first and a page at a time, and what everybody contributed. Used on the JavaFX thread.
public final class AuditViewModel implements AutoCloseable {
    static final int PAGE = 500;

    private final Workspace workspace;
    private final AuditTrail trail;
    private final ObservableList<LogReader.Line> lines = FXCollections.observableArrayList();
    private final ObservableList<LogReader.Line> shown = FXCollections.unmodifiableObservableList(lines);   // held: it listens weakly
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<Contributions>> contributions = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Coder>> coder = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Part>> part = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Source>> source = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Code>> code = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> since = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> until = new SimpleObjectProperty<>(Optional.empty());
    private final Subscription following;
    private boolean isWatched;
    private int question;

    public AuditViewModel(Workspace workspace) {
        this.workspace = workspace;
        trail = new AuditTrail(workspace.project());
        following = Subscription.combine(workspace.study().stateProperty().subscribe(_ -> refresh()), words.subscribe(_ -> refresh()),
                coder.subscribe(_ -> refresh()), part.subscribe(_ -> refresh()), source.subscribe(_ -> refresh()), code.subscribe(_ -> refresh()),
                since.subscribe(_ -> refresh()), until.subscribe(_ -> refresh()));
    }

    /// Reads nothing before it is looked at.
    public void watch() {
        isWatched = true;
        refresh();
    }

    public ObservableList<LogReader.Line> lines() {
        return shown;
    }

    /// How many acts pass, shown or not.
    public ReadOnlyIntegerProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Contributions>> contributionsProperty() {
        return contributions.getReadOnlyProperty();
    }

    public StringProperty wordsProperty() {
        return words;
    }

    public ObjectProperty<Optional<Coder>> coderProperty() {
        return coder;
    }

    public ObjectProperty<Optional<Part>> partProperty() {
        return part;
    }

    public ObjectProperty<Optional<Source>> sourceProperty() {
        return source;
    }

    public ObjectProperty<Optional<Code>> codeProperty() {
        return code;
    }

    public ObjectProperty<Optional<LocalDate>> sinceProperty() {
        return since;
    }

    public ObjectProperty<Optional<LocalDate>> untilProperty() {
        return until;
    }

    StudyState study() {
        return workspace.study().now();
    }

    private LogFilter filter() {
        ZoneId here = ZoneId.systemDefault();
        return new LogFilter(coder.get().map(Coder::name), part.get().map(Part::kinds).orElse(List.of()), source.get().map(Source::id),
                code.get().map(Code::id), since.get().map(day -> day.atStartOfDay(here).toInstant()),
                until.get().map(day -> day.plusDays(1).atStartOfDay(here).toInstant()), words.get());
    }

    private void refresh() {
        if (!isWatched) {
            return;
        }
        int asked = ++question;
        var _ = trail.newest(filter(), PAGE).whenComplete((page, failure) -> {
            if (failure != null) {
                workspace.messages().failed(failure);
            } else if (asked == question) {
                lines.setAll(page.lines());
                total.set(page.total());
            }
        });
        var _ = trail.contributions().thenAccept(now -> contributions.set(Optional.of(now)));
    }

    /// Shows a page more.
    public void older() {
        int asked = question;
        if (!lines.isEmpty() && lines.size() < total.get()) {
            var _ = trail.before(filter(), lines.getLast().number(), PAGE).thenAccept(page -> {
                if (asked == question) {
                    lines.addAll(page);
                }
            });
        }
    }

    /// Writes the acts that pass, all of them.
    public void export(Path file) {
        write(file, () -> trail.report(filter()), "the audit trail");
    }

    public void exportContributions(Path file) {
        contributions.get().ifPresent(all -> write(file, all::report, "the contributions"));
    }

    private void write(Path file, Supplier<Report> report, String what) {
        var _ = workspace.write(file, "Saved " + what + " as “%s”.", () -> Exporting.write(report.get(), file));
    }

    @Override
    public void close() {
        following.unsubscribe();
    }
}
