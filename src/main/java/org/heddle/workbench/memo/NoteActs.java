package org.heddle.workbench.memo;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.Statement;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.NoteChange;
import org.heddle.domain.project.NoteChange.ChooseHeadings;
import org.heddle.domain.project.NoteChange.ClearNote;
import org.heddle.domain.project.NoteChange.WriteNote;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.TextSpan;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.coding.Place;

/// Fills the headings of coding notes that are named from outside, for the coder who acts.
public final class NoteActs {
    private final OpenProject project;
    private final InstantSource clock;

    public NoteActs(OpenProject project, InstantSource clock) {
        this.project = project;
        this.clock = clock;
    }

    /// Puts a statement under a heading, after those that stand there.
    public CompletableFuture<Applied> state(String source, String heading, String words, List<Place> passages) {
        return act(source, heading, (reader, note) -> {
            var statements = new ArrayList<>(note.statements());
            statements.add(new Statement(words.strip(), spans(reader, note, passages)));
            return new WriteNote(note.saying(statements, clock.instant()));
        });
    }

    /// Says that the transcript has nothing under a heading; refused while statements stand there.
    public CompletableFuture<Applied> findNothing(String source, String heading) {
        return act(source, heading, (_, note) -> {
            if (!note.isNothingFound()) {
                throw new Refusal("Statements stand under that heading. Take them away first.");
            }
            return new WriteNote(note);
        });
    }

    /// Lets a statement (counted from 1) point to more passages.
    public CompletableFuture<Applied> support(String source, String heading, int which, List<Place> passages) {
        return act(source, heading, (reader, note) -> {
            var statements = new ArrayList<>(note.statements());
            var spans = new ArrayList<>(statement(note, which).passages());
            spans.addAll(spans(reader, note, passages));
            statements.set(which - 1, new Statement(statement(note, which).text(), spans));
            return new WriteNote(note.saying(statements, clock.instant()));
        });
    }

    /// Takes a statement (counted from 1) away; the heading of the last one is open again.
    public CompletableFuture<Applied> drop(String source, String heading, int which) {
        return act(source, heading, (_, note) -> {
            var statements = new ArrayList<>(note.statements());
            statement(note, which);
            statements.remove(which - 1);
            return statements.isEmpty() ? new ClearNote(note.id()) : new WriteNote(note.saying(statements, clock.instant()));
        });
    }

    public CompletableFuture<Applied> clear(String source, String heading) {
        return act(source, heading, (_, note) -> new ClearNote(note.id()));
    }

    /// Chooses the headings of all coding notes; none: the top codes.
    public CompletableFuture<Applied> choose(List<String> codes) {
        return project.read(reader -> {
            var headings = new HashSet<CodeId>();
            codes.forEach(code -> headings.add(new Finder(reader).code(code).id()));
            return new ChooseHeadings(headings);
        }).thenCompose(project::run);
    }

    private CompletableFuture<Applied> act(String source, String heading, BiFunction<ProjectReader, CodingNote, NoteChange> change) {
        return project.read(reader -> {
            var finder = new Finder(reader);
            Source where = finder.source(source);
            CodeId code = finder.code(heading).id();
            CodingNote note = reader.notes().find(where.id(), code, project.coder())
                    .orElseGet(() -> CodingNote.of(where.id(), code, project.coder(), clock.instant(), List.of()));
            return change.apply(reader, note);
        }).thenCompose(project::run);
    }

    private static Statement statement(CodingNote note, int which) {
        if (which < 1 || which > note.statements().size()) {
            throw new Refusal("There is no statement %d under that heading; it has %d.".formatted(which, note.statements().size()));
        }
        return note.statements().get(which - 1);
    }

    private static List<TextSpan> spans(ProjectReader reader, CodingNote note, List<Place> passages) {
        Source source = reader.sources().find(note.source()).orElseThrow();
        return passages.stream().map(place -> new MemoFinder(reader).passage(source, place)).toList();
    }
}
