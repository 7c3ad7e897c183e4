package org.heddle.ui.search;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.Change.Together;
import org.heddle.domain.project.CodeChange.AddCode;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.SourceText;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.codebook.RecentCodes;
import org.heddle.ui.coding.OpenSource;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.searching.Extent;
import org.heddle.workbench.searching.Found;

/// The hit in hand in its source, and giving it a code.
public final class HitViewModel implements AutoCloseable {
    private final Workspace workspace;
    private final SearchViewModel search;
    private final RecentCodes recent;
    private final ReadOnlyObjectWrapper<Optional<OpenSource>> source = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Extent> extent = new SimpleObjectProperty<>(Extent.SENTENCE);
    private final ObjectProperty<Optional<TextSpan>> selection = new SimpleObjectProperty<>(Optional.empty());
    private final Subscription subscriptions;
    private final Runnable stopListening;
    private Optional<SourceId> wanted = Optional.empty();

    public HitViewModel(Workspace workspace, SearchViewModel search) {
        this.workspace = workspace;
        this.search = search;
        recent = RecentCodes.in(workspace);
        subscriptions = search.chosenProperty().subscribe(hit -> follow(hit)).and(extent.subscribe(_ -> select()));
        stopListening = workspace.project().onChange(act -> wanted.filter(act::touches).ifPresent(this::read));
    }

    /// The source of the hit in hand; empty while there is none.
    public ReadOnlyObjectProperty<Optional<OpenSource>> sourceProperty() {
        return source.getReadOnlyProperty();
    }

    /// How much around a hit is coded.
    public ObjectProperty<Extent> extentProperty() {
        return extent;
    }

    /// What a code would be given to: the extent around the hit, until somebody selects other words beside it.
    public ObjectProperty<Optional<TextSpan>> selectionProperty() {
        return selection;
    }

    public RecentCodes recent() {
        return recent;
    }

    private void follow(Optional<Found.Passage> hit) {
        var now = hit.map(one -> one.source().id());
        boolean sameSource = now.isPresent() && now.equals(source.get().map(OpenSource::id));
        wanted = now;
        if (now.isEmpty()) {
            source.set(Optional.empty());
        } else if (!sameSource) {
            read(now.get());
        }
        select();
    }

    private void read(SourceId id) {
        var _ = workspace.project().read(reader -> reader.sources().find(id).map(_ -> OpenSource.read(reader, id))).thenAccept(open -> {
            if (wanted.equals(Optional.of(id))) {
                source.set(open);
                select();
            }
        });
    }

    private void select() {
        selection.set(search.chosenProperty().get().flatMap(hit -> source.get().filter(open -> open.id().equals(hit.source().id()))
                .map(open -> extent.get().around(hit.span(), open.transcript()))));
    }

    /// The words that a code would be given to, without white space at their ends.
    public Optional<TextSpan> passage() {
        return source.get().flatMap(open -> selection.get().flatMap(span -> SourceText.trimmed(open.transcript().text(), span.start(), span.end())));
    }

    /// Gives the passage a code.
    public void code(CodeId code) {
        coding(code).ifPresent(coding -> run(new AddCoding(coding), code));
    }

    /// Makes a code and gives it to the passage, as one act.
    public void codeWithNew(String name, Optional<CodeId> parent) {
        try {
            Code code = workspace.study().now().codebook().fresh(name, parent, CodeStatus.PROPOSED);
            coding(code.id()).ifPresent(coding -> run(new Together("Coded with new code “%s”".formatted(code.name()),
                    List.of(new AddCode(code), new AddCoding(coding))), code.id()));
        } catch (Refusal refusal) {
            workspace.messages().failed(refusal);
        }
    }

    public void codeFavourite(int key) {
        recent.favourite(key).filter(code -> workspace.study().now().codebook().find(code).isPresent()).ifPresent(this::code);
    }

    private Optional<Coding> coding(CodeId code) {
        return source.get().flatMap(open -> passage().map(span -> Coding.of(open.id(), span, code, workspace.project().coder(), workspace.clock().instant())));
    }

    private void run(Change change, CodeId code) {
        var _ = workspace.run(change).thenAccept(_ -> recent.used(code));
    }

    /// Opens the hit where its whole source can be read and coded.
    public void openInText() {
        search.chosenProperty().get().ifPresent(hit -> workspace.showPassage(hit.source().id(), hit.span()));
    }

    @Override
    public void close() {
        stopListening.run();
        subscriptions.unsubscribe();
    }
}
