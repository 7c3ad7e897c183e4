package org.heddle.ui.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.NoteId;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CheckChange.AddNoteCheck;
import org.heddle.domain.project.CheckChange.RemoveNoteCheck;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.note.NoteCheck;
import org.heddle.domain.verification.note.NoteTally;
import org.heddle.domain.verification.note.NoteVerdict;
import org.heddle.ui.shell.Workspace;

/// The written headings of other coders' notes, and what this checker says about each. Used on the JavaFX thread.
public final class NoteChecksViewModel implements AutoCloseable {
    private final Workspace workspace;
    private final ObservableList<Heading> headings = FXCollections.observableArrayList();
    private final ObservableList<Heading> shown = FXCollections.unmodifiableObservableList(headings);   // held: it listens weakly
    private final Subscription following;
    private final Runnable stopListening;
    private int question;

    /// One heading; `check` is this checker's verdict while it stands, `isStale` says that one was given before the note changed.
    public record Heading(String source, CodingNote note, Optional<NoteCheck> check, boolean isStale) {}

    public NoteChecksViewModel(Workspace workspace) {
        this.workspace = workspace;
        following = workspace.coderProperty().subscribe(_ -> refresh());
        stopListening = workspace.project().onChange(_ -> refresh());
    }

    public ObservableList<Heading> headings() {
        return shown;
    }

    private void refresh() {
        int asked = ++question;
        CoderId who = workspace.coderProperty().get();
        var _ = workspace.project().read(reader -> read(who, reader)).whenComplete((fresh, failure) -> {
            if (failure != null) {
                workspace.messages().failed(failure);
            } else if (asked == question && !headings.equals(fresh)) {
                headings.setAll(fresh);
            }
        });
    }

    private static List<Heading> read(CoderId who, ProjectReader reader) {
        var codebook = reader.codes().codebook();
        var found = new ArrayList<Heading>();
        var notes = reader.notes().all().stream().filter(note -> !note.coder().equals(who)).toList();
        for (Source source : reader.sources().all()) {
            var here = notes.stream().filter(note -> note.source().equals(source.id()))
                    .sorted(Comparator.comparingInt(note -> codebook.rank(note.heading()))).toList();
            var checks = here.isEmpty() ? Map.<NoteId, List<NoteCheck>>of() : reader.noteChecks().of(source.id());
            for (CodingNote note : here) {
                var mine = NoteTally.newest(checks.getOrDefault(note.id(), List.of()).stream().filter(one -> one.checker().equals(who)).toList());
                boolean isStale = mine.filter(one -> one.isStale(note)).isPresent();
                found.add(new Heading(source.name(), note, isStale ? Optional.empty() : mine, isStale));
            }
        }
        return found;
    }

    /// Written at once; the same verdict again changes nothing.
    public void decide(Heading heading, NoteVerdict verdict) {
        if (heading.check().map(NoteCheck::verdict).filter(verdict::equals).isEmpty()) {
            run(new AddNoteCheck(NoteCheck.of(heading.note(), workspace.coderProperty().get(), workspace.clock().instant(), verdict,
                    heading.check().map(NoteCheck::comment).orElse(""))));
        }
    }

    public void comment(Heading heading, String words) {
        heading.check().filter(check -> !check.comment().equals(words)).ifPresent(check -> run(new Change.Together("Comment on a note heading",
                List.of(new RemoveNoteCheck(check.id()), new AddNoteCheck(check.commented(words))))));
    }

    private void run(Change change) {
        var _ = workspace.run(change);
    }

    CompletableFuture<Optional<Transcript>> transcript(SourceId source) {
        return workspace.project().read(reader -> reader.sources().find(source).map(found -> reader.sources().transcript(found.id())));
    }

    @Override
    public void close() {
        stopListening.run();
        following.unsubscribe();
    }
}
