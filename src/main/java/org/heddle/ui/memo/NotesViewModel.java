package org.heddle.ui.memo;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.NoteHeadings;
import org.heddle.domain.memo.NoteId;
import org.heddle.domain.memo.Statement;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.NoteChange.ChooseHeadings;
import org.heddle.domain.project.NoteChange.ClearNote;
import org.heddle.domain.project.NoteChange.WriteNote;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.coding.Place;
import org.heddle.workbench.memo.MemoFinder;
import org.heddle.workbench.memo.NoteFilter;
import org.heddle.workbench.memo.NoteLine;
import org.heddle.workbench.memo.NoteList;

/// The coding notes: one transcript's form, or one heading across all transcripts, and how far each form of this coder is filled.
public final class NotesViewModel implements AutoCloseable {
    private final Workspace workspace;
    private final ObjectProperty<NoteFilter> filter = new SimpleObjectProperty<>(NoteFilter.ALL);
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final Runnable stopListening;
    private CompletableFuture<Long> act = CompletableFuture.completedFuture(0L);
    private int asked;

    public NotesViewModel(Workspace workspace) {
        this.workspace = workspace;
        filter.subscribe(_ -> ask());
        workspace.coderProperty().subscribe(_ -> ask());
        stopListening = workspace.project().onChange(this::refresh);
    }

    /// What is asked for and what came of it: the sources with the headings this coder has filled, all headings, and the lines in sight.
    /// `texts` holds the words of the sources that the lines point into.
    public record Shown(NoteFilter filter, List<Source> sources, Map<SourceId, Integer> filled, List<Code> headings, List<NoteLine> lines,
                        Map<SourceId, String> texts) {
        static final Shown NOTHING = new Shown(NoteFilter.ALL, List.of(), Map.of(), List.of(), List.of(), Map.of());

        public int filled(SourceId source) {
            return filled.getOrDefault(source, 0);
        }

        public String words(SourceId source, TextSpan span) {
            String text = texts.getOrDefault(source, "");
            return span.end() <= text.length() ? span.of(text).replaceAll("\\s+", " ") : "";
        }
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// A source: its form; a heading: that one across all transcripts.
    public ObjectProperty<NoteFilter> filterProperty() {
        return filter;
    }

    private void refresh(Applied applied) {
        if (applied.touched().memos() || applied.touched().people() || (applied.touched().codings().isEmpty() && !applied.touched().isEmpty())) {
            ask();
        }
    }

    private void ask() {
        int question = ++asked;
        NoteFilter wanted = filter.get();
        CoderId coder = workspace.coderProperty().get();
        var _ = workspace.project().read(reader -> read(reader, wanted, coder)).thenAccept(found -> {
            if (question == asked) {
                shown.set(found);
            }
        });
    }

    private static Shown read(ProjectReader reader, NoteFilter wanted, CoderId coder) {
        List<Code> headings = NoteHeadings.of(reader.codes().codebook(), reader.notes().headings());
        Set<CodeId> open = headings.stream().map(Code::id).collect(Collectors.toSet());
        Map<SourceId, Integer> filled = new HashMap<>();
        reader.notes().all().stream().filter(note -> note.coder().equals(coder) && open.contains(note.heading()))
                .forEach(note -> filled.merge(note.source(), 1, Integer::sum));
        boolean isAsked = wanted.source().isPresent() || wanted.heading().isPresent();
        List<NoteLine> lines = isAsked ? NoteList.of(reader, wanted) : List.of();
        Map<SourceId, String> texts = new HashMap<>();
        lines.stream().filter(line -> line.note().stream().flatMap(note -> note.statements().stream()).anyMatch(Statement::isSupported))
                .forEach(line -> texts.computeIfAbsent(line.source().id(), reader.sources()::text));
        return new Shown(wanted, reader.sources().all(), filled, headings, lines, texts);
    }

    /// What this coder wrote under a heading of a source, if anything.
    public Optional<CodingNote> own(SourceId source, CodeId heading) {
        CoderId coder = workspace.coderProperty().get();
        return shown.get().lines().stream().filter(line -> line.source().id().equals(source) && line.heading().id().equals(heading))
                .flatMap(line -> line.note().stream()).filter(note -> note.coder().equals(coder)).findFirst();
    }

    /// Says what stands under a heading; without statements: nothing was found. Typing on is one act until `rest`.
    public void write(SourceId source, CodeId heading, Optional<NoteId> id, List<Statement> statements) {
        CodingNote note = new CodingNote(id.orElseGet(NoteId::fresh), source, heading, workspace.coderProperty().get(), workspace.clock().instant(), statements);
        var change = new WriteNote(note);
        act = act.handle((revision, failure) -> failure == null ? revision : 0L)
                .thenCompose(revision -> (revision > 0 ? workspace.project().goOn(revision, change) : workspace.project().run(change))
                        .thenApply(applied -> applied.isNothing() ? revision : Long.valueOf(applied.revision())))
                .whenComplete((_, failure) -> {
                    if (failure != null) {
                        workspace.messages().failed(failure);
                        ask();
                    }
                });
    }

    public void rest() {
        act = act.handle((_, _) -> 0L);
    }

    /// Opens a heading again.
    public void clear(NoteId note) {
        rest();
        var _ = workspace.run(new ClearNote(note));
    }

    public void choose(Set<CodeId> headings) {
        rest();
        var _ = workspace.run(new ChooseHeadings(headings));
    }

    /// Where words stand in a source, for a statement that is to point there; a refusal is shown.
    public CompletableFuture<TextSpan> find(SourceId source, String words) {
        return workspace.project().read(reader -> new MemoFinder(reader).passage(reader.sources().find(source).orElseThrow(),
                new Place.Words(words, OptionalInt.empty()))).whenComplete((_, failure) -> {
                    if (failure != null) {
                        workspace.messages().failed(failure);
                    }
                });
    }

    /// What is coded under a heading in a source, with its words: what a statement there may point to.
    public CompletableFuture<Map<TextSpan, String>> coded(SourceId source, CodeId heading, int most) {
        return workspace.project().read(reader -> {
            var family = reader.codes().codebook().withChildren(heading);
            String text = reader.sources().text(source);
            Map<TextSpan, String> found = new LinkedHashMap<>();
            reader.codings().of(source).stream().filter(coding -> family.contains(coding.code())).map(coding -> coding.span()).distinct().limit(most)
                    .forEach(span -> found.put(span, span.of(text).replaceAll("\\s+", " ")));
            return found;
        });
    }

    @Override
    public void close() {
        rest();
        stopListening.run();
    }
}
