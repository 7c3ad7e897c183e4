package org.heddle.ui.analysis.links;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.heddle.domain.analysis.CodedPlace;
import org.heddle.domain.analysis.tension.TensionReport;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.link.Link;
import org.heddle.domain.link.LinkKind;
import org.heddle.domain.link.LinkReport;
import org.heddle.domain.link.Policy;
import org.heddle.domain.link.PolicyTalk;
import org.heddle.domain.link.RegisterEntry;
import org.heddle.domain.link.RegisterReport;
import org.heddle.domain.link.Shown;
import org.heddle.domain.link.Tension;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.LinkChange.PutEntry;
import org.heddle.domain.project.LinkChange.PutLink;
import org.heddle.domain.project.LinkChange.PutPolicy;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.report.Report;
import org.heddle.ui.part.WhenSeen;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.link.Linking;
import org.heddle.workbench.link.Policies;

/// What is known of links, tensions, policies and the register, asked again when it may have changed and somebody looks. Used on the JavaFX thread.
final class LinksPageModel implements AutoCloseable {
    /// More passages than anybody reads of one policy.
    static final int MOST_READ = 500;
    /// More passages of one side than anybody sets beside each other.
    private static final int MOST_BESIDE = 60;

    private final Workspace workspace;
    private final Linking linking;
    private final ObjectProperty<Subject> subject = new SimpleObjectProperty<>(Subject.LINKS);
    private final ObjectProperty<Integer> turns = new SimpleObjectProperty<>(Linking.USUAL_TURNS);
    private final ObjectProperty<Optional<CodeId>> determinants = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<LinkReport> links = new ReadOnlyObjectWrapper<>(new LinkReport(List.of()));
    private final ReadOnlyObjectWrapper<RegisterReport> register = new ReadOnlyObjectWrapper<>(new RegisterReport(List.of()));
    private final ReadOnlyObjectWrapper<Proposed> proposed = new ReadOnlyObjectWrapper<>(new Proposed(List.of(), new Linking.Proposals(List.of(), List.of()), Map.of()));
    private final ReadOnlyObjectWrapper<Spoken> spoken = new ReadOnlyObjectWrapper<>(new Spoken(List.of(), Map.of()));
    private final Runnable stopListening;
    private final Subscription wishes;
    private final WhenSeen asking = new WhenSeen(this::ask);
    private int asked;

    /// The pairs in tension with what is proposed for them, and the words of the passages.
    record Proposed(List<Tension> tensions, Linking.Proposals found, Map<Passage, Shown> words) {
        Optional<Shown> words(CodedPlace place) {
            return Optional.ofNullable(words.get(passage(place)));
        }
    }

    /// Where policies are spoken of, with the words.
    record Spoken(List<PolicyTalk> talks, Map<Passage, Shown> words) {}

    LinksPageModel(Workspace workspace) {
        this.workspace = workspace;
        linking = new Linking(workspace.project());
        stopListening = workspace.project().onChange(_ -> asking.stale());
        wishes = Stream.of(subject, turns, determinants, workspace.coderProperty()).map(wish -> wish.subscribe((_, _) -> asking.stale()))
                .reduce(Subscription.EMPTY, Subscription::and);
    }

    static Passage passage(CodedPlace place) {
        return new Passage(place.source(), place.span());
    }

    ObjectProperty<Subject> subjectProperty() {
        return subject;
    }

    /// How many turns later group talk may have drifted.
    ObjectProperty<Integer> turnsProperty() {
        return turns;
    }

    /// The code, with all below it, with or without which policies are spoken of.
    ObjectProperty<Optional<CodeId>> determinantsProperty() {
        return determinants;
    }

    ReadOnlyObjectProperty<LinkReport> linksProperty() {
        return links.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<RegisterReport> registerProperty() {
        return register.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Proposed> proposedProperty() {
        return proposed.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Spoken> spokenProperty() {
        return spoken.getReadOnlyProperty();
    }

    void setInSight(boolean now) {
        asking.inSight(now);
    }

    private void ask() {
        int question = ++asked;
        switch (subject.get()) {
            case LINKS -> answer(linking.links(_ -> true), links, question);
            case REGISTER -> answer(linking.register(), register, question);
            case TENSIONS -> answer(propose(), proposed, question);
            case POLICIES -> answer(listen(), spoken, question);
        }
    }

    private <T> void answer(CompletableFuture<T> answering, ReadOnlyObjectWrapper<T> to, int question) {
        var _ = answering.whenComplete((found, failure) -> {
            if (question == asked && failure != null) {
                workspace.messages().failed(failure);
            } else if (question == asked) {
                to.set(found);
            }
        });
    }

    private CompletableFuture<Proposed> propose() {
        return workspace.project().read(reader -> reader.links().tensions()).thenCompose(tensions -> linking.proposals(tensions, turns.get())
                .thenCompose(found -> linking.shown(found.drifts().stream().map(one -> passage(one.from())).toList())
                        .thenApply(words -> new Proposed(tensions, found, words))));
    }

    /// The words of both sides of one proposal: those of all would be the words of the whole study.
    CompletableFuture<Map<Passage, Shown>> words(Proposal one) {
        return linking.shown(Stream.concat(one.here().stream(), one.there().stream()).map(LinksPageModel::passage).toList());
    }

    static List<CodedPlace> beside(List<CodedPlace> side) {
        return side.subList(0, Math.min(MOST_BESIDE, side.size()));
    }

    private CompletableFuture<Spoken> listen() {
        Set<CodeId> codes = determinants.get().map(Set::of).orElse(Set.of());
        var policies = new Policies(workspace.project(), workspace.searching());
        return workspace.project().read(reader -> reader.links().policies()).thenCompose(named -> {
            List<CompletableFuture<PolicyTalk>> talks = named.stream().map(policy -> policies.talk(policy, codes)).toList();
            return CompletableFuture.allOf(talks.toArray(CompletableFuture[]::new)).thenApply(_ -> talks.stream().map(CompletableFuture::join).toList());
        }).thenCompose(talks -> linking.shown(talks.stream().flatMap(talk -> talk.mentions().stream().limit(MOST_READ)).map(PolicyTalk.Mention::turn).toList())
                .thenApply(words -> new Spoken(talks, words)));
    }

    void run(Change change) {
        var _ = workspace.run(change);
    }

    void link(Passage from, Passage to, LinkKind kind, String comment) {
        run(new PutLink(Link.of(from, to, kind, comment, workspace.project().coder(), workspace.clock().instant())));
    }

    /// A new entry, or an old one said anew.
    void write(Optional<RegisterEntry> old, RegisterEntry said) {
        run(new PutEntry(old.map(entry -> entry.saying(said.form(), said.title(), said.reading()).showing(said.passages()))
                .orElseGet(() -> RegisterEntry.of(said.form(), said.title(), said.passages(), said.reading(), workspace.project().coder(), workspace.clock().instant()))));
    }

    void name(Policy policy) {
        run(new PutPolicy(policy));
    }

    String path(CodeId code) {
        var codebook = workspace.study().now().codebook();
        return codebook.find(code).map(one -> codebook.path(one.id()).toString()).orElse("(deleted code)");
    }

    String name(CodeId code) {
        return workspace.study().now().codebook().find(code).map(one -> one.name()).orElse("(deleted code)");
    }

    /// Writes what is in sight to a file.
    void export(Path out) {
        Proposed now = proposed.get();
        CompletableFuture<Report> report = switch (subject.get()) {
            case LINKS -> CompletableFuture.completedFuture(links.get().report());
            case REGISTER -> CompletableFuture.completedFuture(register.get().report());
            case TENSIONS -> {
                var proposals = new TensionReport(now.tensions(), now.found().held(), now.found().drifts(), workspace.study().now().codebook());
                yield linking.shown(proposals.passages()).thenApply(proposals::with);
            }
            case POLICIES -> CompletableFuture.completedFuture(
                    PolicyTalk.report(spoken.get().talks(), determinants.get().map(code -> List.of("“%s”".formatted(path(code)))).orElse(List.of())));
        };
        var _ = workspace.written(out, "Wrote %s.", report.thenCompose(made -> workspace.project().compute(() -> {
            Exporting.write(made, out);
            return out;
        })));
    }

    @Override
    public void close() {
        stopListening.run();
        wishes.unsubscribe();
    }
}
