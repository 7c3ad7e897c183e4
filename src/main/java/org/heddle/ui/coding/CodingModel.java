package org.heddle.ui.coding;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.Change.Together;
import org.heddle.domain.project.CheckChange.DeclareFinished;
import org.heddle.domain.project.CheckChange.WithdrawFinished;
import org.heddle.domain.project.CodeChange.AddCode;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.project.CodingChange.CommentCoding;
import org.heddle.domain.project.CodingChange.MoveEdges;
import org.heddle.domain.project.CodingChange.RemoveCoding;
import org.heddle.domain.project.CodingChange.SetStance;
import org.heddle.domain.project.ProjectReader;
import org.heddle.domain.project.Touched;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.SourceText;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.verification.Finished;
import org.heddle.ui.codebook.RecentCodes;
import org.heddle.ui.shell.Workspace;

/// What the Code room shows and what a coder can do in it.
public final class CodingModel implements AutoCloseable {
    private static final int FEW = 100;

    private final Workspace workspace;
    private final InstantSource clock;
    private final RecentCodes recent;
    private final ReadOnlyObjectWrapper<Optional<OpenSource>> source = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<TextSpan>> selection = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<CodingId>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<CodeId>> codeInHand = new SimpleObjectProperty<>(Optional.empty());
    private final Runnable stopListening;

    public CodingModel(Workspace workspace) {
        this.workspace = workspace;
        clock = workspace.clock();
        recent = new RecentCodes(workspace.settings(), workspace.project().projectId());
        chosen.subscribe(id -> id.flatMap(this::coding).ifPresent(coding -> codeInHand.set(Optional.of(coding.code()))));
        stopListening = workspace.project().onChange(this::refresh);
    }

    public ReadOnlyObjectProperty<Optional<OpenSource>> sourceProperty() {
        return source.getReadOnlyProperty();
    }

    /// What is selected in the text, as it was selected.
    public ObjectProperty<Optional<TextSpan>> selectionProperty() {
        return selection;
    }

    public ObjectProperty<Optional<CodingId>> chosenProperty() {
        return chosen;
    }

    /// The code whose meaning and quotes stand beside the text.
    public ObjectProperty<Optional<CodeId>> codeInHandProperty() {
        return codeInHand;
    }

    public RecentCodes recent() {
        return recent;
    }

    public Optional<Coding> coding(CodingId id) {
        return source.get().flatMap(open -> open.coding(id));
    }

    public Optional<Coding> chosenCoding() {
        return chosen.get().flatMap(this::coding);
    }

    /// The selection without white space at its ends: what a coding would cover.
    public Optional<TextSpan> passage() {
        return source.get().flatMap(open -> selection.get()
                .flatMap(span -> SourceText.trimmed(open.transcript().text(), span.start(), span.end())));
    }

    public CompletableFuture<Void> open(SourceId id) {
        boolean isOpen = source.get().filter(open -> open.id().equals(id)).isPresent();
        if (isOpen) {
            return CompletableFuture.completedFuture(null);
        }
        return workspace.project().read(reader -> OpenSource.read(reader, id)).thenAccept(open -> {
            chosen.set(Optional.empty());
            selection.set(Optional.empty());
            source.set(Optional.of(open));
            if (codeInHand.get().isEmpty()) {
                codeInHand.set(open.codings().stream().findFirst().map(Coding::code));
            }
            workspace.settings().set("source." + workspace.project().projectId(), id.value().toString());
        });
    }

    /// The source before or after the open one, in the order of the list.
    public void step(int by) {
        List<Source> all = workspace.study().now().sources();
        int at = source.get().map(open -> all.stream().map(Source::id).toList().indexOf(open.id())).orElse(-1);
        if (at + by >= 0 && at + by < all.size()) {
            var _ = open(all.get(at + by).id());
        }
    }

    /// Gives the selected passage a code. The selection stays, for a second one.
    public void code(CodeId code) {
        if (source.get().isEmpty() || passage().isEmpty()) {
            codeInHand.set(Optional.of(code));
            return;
        }
        Coding coding = Coding.of(source.get().get().id(), passage().get(), code, workspace.project().coder(), clock.instant());
        run(new AddCoding(coding), () -> {
            recent.used(code);
            codeInHand.set(Optional.of(code));
        });
    }

    /// Makes a code and gives it to the selected passage, as one act; without a selection only makes it.
    public void codeWithNew(String name, Optional<CodeId> parent) {
        try {
            Code code = fresh(name, parent);
            var adding = new AddCode(code);
            if (source.get().isEmpty() || passage().isEmpty()) {
                run(adding, () -> codeInHand.set(Optional.of(code.id())));
                return;
            }
            Coding coding = Coding.of(source.get().get().id(), passage().get(), code.id(), workspace.project().coder(), clock.instant());
            run(new Together("Coded with new code “%s”".formatted(code.name()), List.of(adding, new AddCoding(coding))), () -> {
                recent.used(code.id());
                codeInHand.set(Optional.of(code.id()));
            });
        } catch (Refusal refusal) {
            workspace.messages().failed(refusal);
        }
    }

    private Code fresh(String name, Optional<CodeId> parent) {
        return workspace.study().now().codebook().fresh(name, parent, CodeStatus.PROPOSED);
    }

    /// Makes a code out of the selected words and gives it to them.
    public void inVivo() {
        passage().ifPresent(span -> {
            String words = span.of(source.get().orElseThrow().transcript().text()).replaceAll("\\s+", " ");
            int length = Math.min(words.length(), 60);
            String name = "“" + words.substring(0, SourceText.cutsCodePoint(words, length) ? length - 1 : length) + "”";
            Codebook codebook = workspace.study().now().codebook();
            codebook.roots().stream().filter(code -> code.name().equals(name)).findFirst()
                    .ifPresentOrElse(known -> code(known.id()), () -> codeWithNew(name, Optional.empty()));
        });
    }

    public void codeLast() {
        recent.last().filter(code -> workspace.study().now().codebook().find(code).isPresent()).ifPresent(this::code);
    }

    public void codeFavourite(int key) {
        recent.favourite(key).filter(code -> workspace.study().now().codebook().find(code).isPresent()).ifPresent(this::code);
    }

    public void uncode() {
        chosenCoding().ifPresent(coding -> run(new RemoveCoding(coding.id()), () -> chosen.set(Optional.empty())));
    }

    public void comment(CodingId coding, String words) {
        run(new CommentCoding(coding, words.strip()), () -> { });
    }

    public void setStance(CodingId coding, Stance stance) {
        run(new SetStance(coding, stance), () -> { });
    }

    /// Moves an edge of the chosen coding by a word.
    public void move(Edge edge, boolean forward) {
        chosenCoding().ifPresent(coding -> edge.moved(coding.span(), source.get().orElseThrow().transcript().text(), forward)
                .ifPresent(span -> run(new MoveEdges(coding.id(), span), () -> { })));
    }

    /// Chooses the coding after (or before) the chosen one, or else after the caret. Answers it, for scrolling.
    public Optional<Coding> stepCoding(boolean forward, int caret) {
        var codings = source.get().map(OpenSource::codings).orElse(List.of());
        if (codings.isEmpty()) {
            return Optional.empty();
        }
        int at = chosenCoding().map(codings::indexOf).orElse(-1);
        int next = at >= 0 ? at + (forward ? 1 : -1) : fromCaret(codings, caret, forward);
        Coding coding = codings.get(Math.floorMod(next, codings.size()));
        chosen.set(Optional.of(coding.id()));
        return Optional.of(coding);
    }

    private static int fromCaret(List<Coding> codings, int caret, boolean forward) {
        int after = (int) codings.stream().filter(coding -> coding.span().start() < caret).count();
        return forward ? after : after - 1;
    }

    public boolean isFinished() {
        return source.get().filter(open -> workspace.study().now().isFinished(open.id(), workspace.coderProperty().get())).isPresent();
    }

    /// Declares this coder's work on the open source finished, or takes that back.
    public void toggleFinished() {
        source.get().ifPresent(open -> {
            var coder = workspace.project().coder();
            Change change = isFinished() ? new WithdrawFinished(open.id(), coder)
                    : new DeclareFinished(new Finished(open.id(), coder, clock.instant(), false));
            run(change, () -> { });
        });
    }

    private void run(Change change, Runnable then) {
        var _ = workspace.run(change).thenAccept(_ -> then.run());
    }

    /// What the act itself says is shown at once; else asks again, but only for what was touched.
    private void refresh(Applied act) {
        source.get().filter(open -> act.touches(open.id())).ifPresent(open -> {
            if (act.change() instanceof AddCoding(var coding)) {
                replace(open.id(), Optional.of(open.with(coding)));
            } else if (act.change() instanceof RemoveCoding(var coding)) {
                replace(open.id(), Optional.of(open.without(coding)));
            } else {
                var _ = workspace.project().read(reader -> read(open, act.touched(), reader)).thenAccept(now -> replace(open.id(), now));
            }
        });
    }

    /// The text only when it may have changed.
    private static Optional<OpenSource> read(OpenSource open, Touched touched, ProjectReader reader) {
        if (reader.sources().find(open.id()).isEmpty()) {
            return Optional.empty();
        }
        if (touched.codings().isEmpty() || touched.people()) {
            return Optional.of(OpenSource.read(reader, open.id()));
        }
        return Optional.of(touched.codings().size() > FEW ? OpenSource.withCodings(reader, open.transcript()) : open.again(reader, touched.codings()));
    }

    private void replace(SourceId id, Optional<OpenSource> now) {
        if (source.get().filter(open -> open.id().equals(id)).isPresent()) {
            source.set(now);
            chosen.set(chosen.get().filter(coding -> now.flatMap(open -> open.coding(coding)).isPresent()));
        }
    }

    @Override
    public void close() {
        stopListening.run();
    }
}
