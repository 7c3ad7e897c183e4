package org.heddle.ui.coding;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
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
import org.heddle.domain.project.Change.Together;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CheckChange.DeclareFinished;
import org.heddle.domain.project.CheckChange.WithdrawFinished;
import org.heddle.domain.project.CodeChange.AddCode;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.project.CodingChange.CommentCoding;
import org.heddle.domain.project.CodingChange.Recode;
import org.heddle.domain.project.CodingChange.RemoveCoding;
import org.heddle.domain.project.CodingChange.SetStance;
import org.heddle.domain.project.CodingChange.StarCoding;
import org.heddle.domain.project.Touched;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.SourceText;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;
import org.heddle.domain.verification.Finished;
import org.heddle.ui.codebook.CodePicker;
import org.heddle.ui.codebook.RecentCodes;
import org.heddle.ui.keys.Act;
import org.heddle.ui.shell.Workspace;
import org.heddle.ui.transcript.Snap;
import org.heddle.ui.transcript.text.TranscriptDocument;
import org.heddle.workbench.coding.ByHand;

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
    private final ReadOnlyObjectWrapper<Set<CodingId>> starred = new ReadOnlyObjectWrapper<>(Set.of());
    private final Runnable stopListening;

    public CodingModel(Workspace workspace) {
        this.workspace = workspace;
        clock = workspace.clock();
        recent = RecentCodes.in(workspace);
        chosen.subscribe(id -> id.flatMap(this::coding).ifPresent(coding -> codeInHand.set(Optional.of(coding.code()))));
        selection.subscribe(span -> span.ifPresent(words -> letGoUnless(coding -> coding.span().overlaps(words))));
        stopListening = workspace.project().onChange(this::refresh);
        readStars();
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

    /// What a key gives a code: the selected words, or else those of the chosen coding.
    public Optional<TextSpan> toCode() {
        return passage().or(() -> chosenCoding().map(Coding::span));
    }

    /// What was selected or coded last is what the next key is about, not a coding that was chosen before on other words.
    private void letGoUnless(Predicate<Coding> isMeant) {
        chosen.set(chosenCoding().filter(isMeant).map(Coding::id));
    }

    /// The coding that an act is for: the chosen one, or else the newest of this coder on exactly the selected words.
    Optional<Coding> inHand() {
        return chosenCoding().or(() -> source.get().flatMap(open -> passage().flatMap(span -> open.newestOn(span, workspace.project().coder()))));
    }

    /// Chooses it, so that its card and its edges are shown.
    Optional<Coding> takeInHand() {
        Optional<Coding> coding = inHand();
        chosen.set(coding.map(Coding::id));
        return coding;
    }

    /// The number of the turn in which a passage of the open source begins.
    int turnOf(TextSpan span) {
        return source.get().flatMap(open -> open.transcript().turns().of(span)).map(Turn::number).orElse(0);
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

    /// Gives the passage in hand a code. The selection stays, for a second one.
    public void code(CodeId code) {
        toCode().ifPresentOrElse(span -> code(code, span), () -> codeInHand.set(Optional.of(code)));
    }

    /// Gives a passage of the open source a code; passages of the same code that it touches are joined with it.
    public void code(CodeId code, TextSpan span) {
        source.get().ifPresent(open -> {
            Coding coding = Coding.of(open.id(), span, code, workspace.project().coder(), clock.instant());
            String text = open.transcript().text();
            var _ = runMade(reader -> new ByHand(reader, text).adding(coding)).thenAccept(_ -> {
                recent.used(code);
                codeInHand.set(Optional.of(code));
                letGoUnless(chosen -> chosen.span().equals(span) || chosen.code().equals(code));
            });
        });
    }

    /// Makes a code and gives it to the selected passage, as one act; without a selection only makes it.
    public void codeWithNew(String name, Optional<CodeId> parent) {
        try {
            Code code = fresh(name, parent);
            var adding = new AddCode(code);
            Optional<TextSpan> span = toCode();
            if (source.get().isEmpty() || span.isEmpty()) {
                run(adding, () -> codeInHand.set(Optional.of(code.id())));
                return;
            }
            Coding coding = Coding.of(source.get().get().id(), span.get(), code.id(), workspace.project().coder(), clock.instant());
            run(new Together("Coded with new code “%s”".formatted(code.name()), List.of(adding, new AddCoding(coding))), () -> {
                recent.used(code.id());
                codeInHand.set(Optional.of(code.id()));
                letGoUnless(chosen -> chosen.span().equals(span.get()));
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
        toCode().ifPresent(span -> {
            String name = InVivo.name(span.of(source.get().orElseThrow().transcript().text()));
            Codebook codebook = workspace.study().now().codebook();
            codebook.roots().stream().filter(code -> code.name().equals(name)).findFirst()
                    .ifPresentOrElse(known -> code(known.id()), () -> codeWithNew(name, Optional.empty()));
        });
    }

    public void codeLast() {
        recent.recent().stream().filter(this::isInUse).findFirst().ifPresent(this::code);
    }

    public void codeFavourite(int key) {
        recent.favourite(key).ifPresentOrElse(this::code, () -> workspace.messages()
                .say("No code in use lies under %d. The menu of a code in the codebook puts one there; so does the next new code you use.".formatted(key)));
    }

    private boolean isInUse(CodeId code) {
        return workspace.study().now().codebook().find(code).filter(found -> !found.isRetired()).isPresent();
    }

    public void uncode() {
        takeInHand().ifPresentOrElse(coding -> run(new RemoveCoding(coding.id()), () -> chosen.set(Optional.empty())), this::askForCoding);
    }

    public CompletableFuture<Applied> comment(CodingId coding, String words) {
        return workspace.run(new CommentCoding(coding, words.strip()));
    }

    public void setStance(CodingId coding, Stance stance) {
        run(new SetStance(coding, stance), () -> { });
    }

    /// Moves an edge of the chosen coding by a word, a sentence or a turn, from where it lies when the acts before are done.
    public void move(Edge edge, boolean forward, Snap by) {
        takeInHand().ifPresentOrElse(coding -> {
            var document = TranscriptDocument.of(source.get().orElseThrow().transcript());
            moveTo(coding.id(), span -> edge.moved(span, document, by, forward).orElse(span));
        }, this::askForCoding);
    }

    /// Puts both edges of a coding where a hand has dragged them.
    public void moveTo(CodingId coding, TextSpan span) {
        source.get().flatMap(open -> SourceText.trimmed(open.transcript().text(), span.start(), span.end()))
                .ifPresent(words -> moveTo(coding, _ -> words));
    }

    private void moveTo(CodingId coding, UnaryOperator<TextSpan> to) {
        String text = source.get().orElseThrow().transcript().text();
        var _ = runMade(reader -> new ByHand(reader, text).moving(coding, to));
    }

    /// Gives a coding another code. Its comment, stance, star and checks stay with it.
    public void recode(Coding coding, CodeId code) {
        var _ = runMade(reader -> new ByHand(reader, text(reader, coding.source())).recoding(coding.id(), code))
                .thenAccept(act -> recoded(coding, code, act));
    }

    private void recoded(Coding coding, CodeId code, Applied act) {
        recent.used(code);
        var _ = workspace.project().read(reader -> reader.checks().of(coding.id()).isEmpty()).thenAccept(isUnchecked -> {
            if (!isUnchecked && act.change() instanceof Recode) {
                workspace.messages().say("Recoded. Its check was made on the code before and stays with it: ask for another look.");
            }
        });
    }

    /// The open source's words are in memory.
    private String text(ProjectReader reader, SourceId id) {
        return source.get().filter(open -> open.id().equals(id)).map(open -> open.transcript().text()).orElseGet(() -> reader.sources().text(id));
    }

    /// What a picker does that was opened to give a coding another code.
    public CodePicker.Answer recoding(Coding coding) {
        return new CodePicker.Answer(code -> recode(coding, code), (name, parent) -> recodeAsNew(coding, name, parent));
    }

    private void recodeAsNew(Coding coding, String name, Optional<CodeId> parent) {
        try {
            Code code = fresh(name, parent);
            run(new Together("Recoded with new code “%s”".formatted(code.name()), List.of(new AddCode(code), new Recode(coding.id(), code.id()))),
                    () -> recent.used(code.id()));
        } catch (Refusal refusal) {
            workspace.messages().failed(refusal);
        }
    }

    /// The codings with a star.
    public ReadOnlyObjectProperty<Set<CodingId>> starredProperty() {
        return starred.getReadOnlyProperty();
    }

    private void readStars() {
        var _ = workspace.project().read(reader -> reader.codings().starred()).thenAccept(starred::set);
    }

    public void toggleStar() {
        takeInHand().map(Coding::id).ifPresentOrElse(this::toggleStar, this::askForCoding);
    }

    private void askForCoding() {
        workspace.messages().say("No coding is selected. Click one, or go to one with %s.".formatted(workspace.keys().caps(Act.NEXT_CODING).getFirst()));
    }

    public void toggleStar(CodingId id) {
        var _ = workspace.runMade(reader -> new StarCoding(id, !reader.codings().starred().contains(id)));
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

    /// Says so when passages were joined.
    private CompletableFuture<Applied> runMade(Function<ProjectReader, Change> making) {
        return workspace.runMade(making).thenApply(act -> {
            if (act.change() instanceof Together) {
                workspace.messages().say(act.sentence() + ". Ctrl+Z takes them apart again.");
            }
            return act;
        });
    }

    private void run(Change change, Runnable then) {
        var _ = workspace.run(change).thenAccept(_ -> then.run());
    }

    /// What the act itself says is shown at once; else asks again, but only for what was touched.
    private void refresh(Applied act) {
        if (!(act.change() instanceof AddCoding)) {
            readStars();
        }
        source.get().filter(open -> act.touches(open.id())).ifPresent(open -> {
            if (act.change() instanceof AddCoding(var coding)) {
                replace(open.id(), Optional.of(open.with(coding, workspace.study().now())));
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
