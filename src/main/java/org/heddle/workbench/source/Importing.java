package org.heddle.workbench.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.heddle.domain.Refusal;
import org.heddle.exchange.importing.FoundFiles;
import org.heddle.exchange.importing.ImportSettings;
import org.heddle.exchange.importing.Importers;
import org.heddle.exchange.importing.SpeakerPattern;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Progress;

/// Takes files into an open project. One import is one act; a file that cannot be taken in never stops the others.
public final class Importing {
    private final OpenProject project;

    public Importing(OpenProject project) {
        this.project = project;
    }

    /// Imports files, and folders with all they hold; answers on the screen's thread, one report a file. `progress` is told on that thread too.
    /// When `cancelled` turns true the whole import is given up and the project is as before.
    public CompletableFuture<List<ImportReport>> importFiles(List<Path> named, Wishes wishes, Consumer<Progress> progress,
            BooleanSupplier cancelled) {
        ImportSettings settings = settings(wishes);
        FoundFiles found = Importers.filesIn(named);
        Consumer<Progress> told = step -> project.threads().screen().execute(() -> progress.accept(step));
        var run = new ImportRun(project, found.files(), new ImportRun.How(settings, wishes.caseLabel()), told, cancelled);
        return project.runEach(label(found.files()), run).thenApply(_ -> withRefused(run.reports(), found, named));
    }

    private static ImportSettings settings(Wishes wishes) {
        return new ImportSettings(wishes.kind(), wishes.speakerPattern().map(SpeakerPattern::of));
    }

    private static String label(List<Path> files) {
        return files.size() == 1 ? "Imported “%s”".formatted(files.getFirst().getFileName()) : "Imported from %d files".formatted(files.size());
    }

    private static List<ImportReport> withRefused(List<ImportReport> reports, FoundFiles found, List<Path> named) {
        var all = new ArrayList<>(reports);
        found.refused().forEach((path, sentence) -> all.add(new ImportReport.Refused(path, sentence)));
        if (all.isEmpty()) {
            named.forEach(path -> all.add(new ImportReport.Refused(path, "There is nothing to import in “%s”.".formatted(path.getFileName()))));
        }
        found.passedOver().forEach((folder, files) -> all.add(new ImportReport.LeftOut(folder, files)));
        return List.copyOf(all);
    }

    /// The sentence for an import that somebody stopped.
    static Refusal stopped() {
        return new Refusal("The import was stopped. Nothing was taken in; the project is as it was before.");
    }

    /// Waits for the import: for the command line.
    public List<ImportReport> importFiles(List<Path> named, Wishes wishes) {
        return importFiles(named, wishes, _ -> { }, () -> false).join();
    }
}
