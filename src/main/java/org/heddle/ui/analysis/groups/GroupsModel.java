package org.heddle.ui.analysis.groups;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.talk.TalkReport;
import org.heddle.ui.part.WhenSeen;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.link.Talks;

/// The groups of the study and how the one in hand talks, asked again when it may have changed and somebody looks. Used on the JavaFX thread.
final class GroupsModel implements AutoCloseable {
    private static final String WROTE = "Wrote %s.";

    private final Workspace workspace;
    private final Talks talks;
    private final ReadOnlyObjectWrapper<List<Source>> groups = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<SourceId>> inHand = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<TalkReport>> talk = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Runnable stopListening;
    private final Subscription wishes;
    private final WhenSeen asking = new WhenSeen(this::ask);
    private int asked;

    GroupsModel(Workspace workspace) {
        this.workspace = workspace;
        talks = new Talks(workspace.project());
        stopListening = workspace.project().onChange(_ -> asking.stale());
        wishes = inHand.subscribe((_, _) -> listen()).and(workspace.coderProperty().subscribe((_, _) -> asking.stale()));
    }

    ReadOnlyObjectProperty<List<Source>> groupsProperty() {
        return groups.getReadOnlyProperty();
    }

    ObjectProperty<Optional<SourceId>> inHandProperty() {
        return inHand;
    }

    ReadOnlyObjectProperty<Optional<TalkReport>> talkProperty() {
        return talk.getReadOnlyProperty();
    }

    void setInSight(boolean now) {
        asking.inSight(now);
    }

    private void ask() {
        var _ = talks.all().thenAccept(found -> {
            groups.set(found);
            boolean isThere = inHand.get().filter(id -> found.stream().anyMatch(one -> one.id().equals(id))).isPresent();
            if (isThere) {
                listen();
            } else {
                inHand.set(found.stream().findFirst().map(Source::id));
            }
        });
    }

    private void listen() {
        int question = ++asked;
        CompletableFuture<Optional<TalkReport>> hearing = inHand.get().map(id -> talks.talk(id).thenApply(Optional::of))
                .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
        var _ = hearing.thenAccept(found -> {
            if (question == asked) {
                talk.set(found);
            }
        });
    }

    void export(Path out) {
        talk.get().ifPresent(found -> workspace.write(out, WROTE, () -> Talks.write(found, out)));
    }

    void picture(Path out) {
        inHand.get().ifPresent(id -> workspace.written(out, WROTE, talks.picture(id, out)));
    }

    @Override
    public void close() {
        stopListening.run();
        wishes.unsubscribe();
    }
}
