package org.heddle.workbench.source;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.heddle.domain.Refusal;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.People;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.project.CaseChange.AddCase;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.SourceChange.AddSource;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.exchange.importing.ImportSettings;
import org.heddle.exchange.importing.Imported;
import org.heddle.exchange.importing.Importers;
import org.heddle.workbench.Failures;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Progress;

/// The changes of one import, each made when the one before it is carried out, so that a file sees those taken in before it. Used on the store's thread.
final class ImportRun implements Iterator<Change> {
    private final OpenProject project;
    private final int files;
    private final How how;
    private final Consumer<Progress> progress;
    private final BooleanSupplier cancelled;
    private final ReadAhead<Reading> opened;
    private final Deque<Change> next = new ArrayDeque<>();
    private final List<ImportReport> reports = new ArrayList<>();
    private Optional<People> people = Optional.empty();
    private Optional<Case> wished = Optional.empty();

    /// How files are read, and the label of the case they all belong to.
    record How(ImportSettings settings, Optional<String> caseLabel) {}

    /// A file as read, or why it could not be.
    private sealed interface Reading {
        record Words(Imported imported, Source source) implements Reading {}

        record Refused(String sentence) implements Reading {}
    }

    ImportRun(OpenProject project, List<Path> files, How how, Consumer<Progress> progress, BooleanSupplier cancelled) {
        this.project = project;
        this.files = files.size();
        this.how = how;
        this.progress = progress;
        this.cancelled = cancelled;
        opened = new ReadAhead<>(files, this::read, project.threads().work());
    }

    private Reading read(Path file) {
        if (cancelled.getAsBoolean()) {
            throw Importing.stopped();
        }
        try {
            Imported imported = Importers.read(file, how.settings());
            return new Reading.Words(imported, Source.of(imported.name(), imported.fileName(), imported.kind(), imported.text()));
        } catch (Refusal refusal) {
            return new Reading.Refused(refusal.sentence());
        } catch (RuntimeException failure) {
            return new Reading.Refused(Failures.explain(failure).sentence());
        }
    }

    List<ImportReport> reports() {
        return List.copyOf(reports);
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && opened.hasNext()) {
            if (cancelled.getAsBoolean()) {
                throw Importing.stopped();
            }
            var file = opened.next();
            switch (file.content()) {
                case Reading.Refused(var sentence) -> reports.add(new ImportReport.Refused(file.path(), sentence));
                case Reading.Words(var imported, var source) -> take(file.path(), imported, source);
            }
            progress.accept(new Progress("Importing", reports.size(), files));
        }
        return !next.isEmpty();
    }

    @Override
    public Change next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return next.remove();
    }

    private void take(Path path, Imported imported, Source read) {
        ProjectReader reader = project.store().reader(project.coder());
        Optional<Source> known = reader.sources().withHash(read.sha256());
        if (known.isPresent()) {
            reports.add(new ImportReport.Known(path, imported.name(), known.get()));
            return;
        }
        Source source = read.named(ImportGuesses.freeName(read.name(), name -> isTaken(name, reader)));
        var guesses = new ImportGuesses(people(reader));
        Optional<Case> practice = how.caseLabel().isPresent() ? wished(how.caseLabel().get(), guesses) : guesses.practice(source.fileName());
        next.add(new AddSource(source, imported.text(), imported.turns(), speakers(imported, source.id(), guesses), practice.map(Case::id)));
        reports.add(new ImportReport.TakenIn(path, source, practice.map(Case::label), imported.turns().size(), voices(imported),
                imported.problems()));
    }

    private static boolean isTaken(String name, ProjectReader reader) {
        return reader.sources().named(name).filter(other -> other.name().equals(name)).isPresent();
    }

    private People people(ProjectReader reader) {
        People known = people.orElseGet(() -> reader.cases().people());
        people = Optional.of(known);
        return known;
    }

    /// Made with the first source that comes in, so that an import of nothing leaves no case behind.
    private Optional<Case> wished(String label, ImportGuesses guesses) {
        if (wished.isEmpty()) {
            wished = guesses.people().labelled(label);
        }
        if (wished.isEmpty()) {
            Case made = Case.labelled(label);
            next.add(new AddCase(made));
            wished = Optional.of(made);
        }
        return wished;
    }

    private static List<Speaker> speakers(Imported imported, SourceId source, ImportGuesses guesses) {
        return imported.speakers().stream().map(found -> {
            Speaker speaker = Speaker.unmapped(source, found.label(), found.isInterviewer());
            return found.isInterviewer() ? speaker : guesses.role(found.label()).map(speaker::withRole).orElse(speaker);
        }).toList();
    }

    private static List<ImportReport.Voice> voices(Imported imported) {
        return imported.speakers().stream()
                .map(found -> new ImportReport.Voice(found.label(), found.isInterviewer(), found.turns())).toList();
    }
}
