package org.heddle.ui.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.SourceText;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.Failures;
import org.heddle.workbench.Progress;
import org.heddle.workbench.source.ImportReport;
import org.heddle.workbench.source.Importing;
import org.heddle.workbench.source.Wishes;

/// One import after another: what is being taken in, what became of each file, and what is odd about it.
public final class ImportViewModel {
    private final Workspace workspace;
    private final Importing importing;
    private final ObservableList<ImportLine> lines = FXCollections.observableArrayList();
    private final ObservableList<SourceId> taken = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private AtomicBoolean stopped = new AtomicBoolean();

    public ImportViewModel(Workspace workspace) {
        this.workspace = workspace;
        importing = new Importing(workspace.project());
    }

    /// What became of each file of the last import, refused ones first, with what is odd about a file under it.
    public ObservableList<ImportLine> lines() {
        return lines;
    }

    /// The sources that came in with the last import.
    public ObservableList<SourceId> taken() {
        return taken;
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /// Takes files and folders in; while an import is running nothing else is begun.
    public void importFiles(List<Path> files) {
        if (running.get() || files.isEmpty()) {
            return;
        }
        var stop = new AtomicBoolean();
        stopped = stop;
        running.set(true);
        share.set(0);
        words.set("Looking for files…");
        lines.clear();
        taken.clear();
        var _ = importing.importFiles(files, Wishes.NONE, this::goesOn, stop::get).whenComplete((reports, failure) -> {
            running.set(false);
            if (failure == null) {
                show(reports);
            } else {
                words.set(Failures.explain(failure).sentence());
            }
        });
    }

    private void goesOn(Progress progress) {
        if (running.get()) {
            share.set(progress.share());
            words.set("%s: %,d of %,d files".formatted(progress.what(), progress.done(), progress.of()));
        }
    }

    /// Gives the whole import up; the project is then as it was before.
    public void stop() {
        stopped.set(true);
        words.set("Stopping…");
    }

    private void show(List<ImportReport> reports) {
        var all = new ArrayList<ImportLine>();
        reports.stream().filter(report -> report instanceof ImportReport.Refused).forEach(report -> all.add(ImportLine.of(report)));
        for (ImportReport report : reports) {
            if (report instanceof ImportReport.TakenIn in) {
                all.add(ImportLine.of(report));
                in.problems().forEach(problem -> all.add(new ImportLine.Oddity(in.source().id(), problem)));
            }
        }
        reports.stream().filter(report -> report instanceof ImportReport.Known).forEach(report -> all.add(ImportLine.of(report)));
        reports.stream().filter(report -> report instanceof ImportReport.LeftOut).forEach(report -> all.add(ImportLine.of(report)));
        words.set(summary(reports));
        taken.setAll(reports.stream().flatMap(report -> report instanceof ImportReport.TakenIn in ? Stream.of(in.source().id())
                : Stream.<SourceId>empty()).collect(Collectors.toList()));
        lines.setAll(all);
    }

    private static String summary(List<ImportReport> reports) {
        long in = reports.stream().filter(report -> report instanceof ImportReport.TakenIn).count();
        long known = reports.stream().filter(report -> report instanceof ImportReport.Known).count();
        long refused = reports.stream().filter(report -> report instanceof ImportReport.Refused).count();
        var parts = new ArrayList<String>();
        parts.add(in == 1 ? "1 source taken in" : "%,d sources taken in".formatted(in));
        if (known > 0) {
            parts.add("%,d known already".formatted(known));
        }
        if (refused > 0) {
            parts.add("%,d refused".formatted(refused));
        }
        return String.join(", ", parts) + ".";
    }

    /// Shows the line of a source that an oddity speaks of.
    public void goTo(ImportLine.Oddity odd) {
        var _ = workspace.project().read(reader -> reader.sources().text(odd.source()))
                .thenAccept(text -> line(text, odd.problem().line()).ifPresent(span -> workspace.showPassage(odd.source(), span)));
    }

    static Optional<TextSpan> line(String text, int number) {
        int start = 0;
        for (int at = 1; at < number && start >= 0; at++) {
            start = text.indexOf('\n', start) + 1;
            if (start == 0) {
                return Optional.empty();
            }
        }
        int end = text.indexOf('\n', start);
        return SourceText.trimmed(text, start, end < 0 ? text.length() : end);
    }

    Set<SourceId> takenNow() {
        return Set.copyOf(taken);
    }
}
