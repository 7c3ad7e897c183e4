package org.heddle.ui.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.heddle.domain.link.Link;
import org.heddle.domain.link.LinkKind;
import org.heddle.domain.link.LinkReport;
import org.heddle.domain.link.Shown;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.LinkChange.PutLink;
import org.heddle.domain.project.LinkChange.RemoveLink;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.source.SourceId;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.link.Linking;

/// The links of the open source, and the one that has begun: its first passage waits, also while other sources are opened, for the second.
public final class LinksModel implements AutoCloseable {
    private final Workspace workspace;
    private final Linking linking;
    private final ReadOnlyObjectWrapper<List<LinkReport.Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Shown>> begun = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Runnable stopListening;
    private final Subscription coder;
    private Optional<SourceId> source = Optional.empty();
    private int asked;

    public LinksModel(Workspace workspace) {
        this.workspace = workspace;
        linking = new Linking(workspace.project());
        stopListening = workspace.project().onChange(this::refresh);
        coder = workspace.coderProperty().subscribe((_, _) -> {
            begun.set(Optional.empty());
            lines.set(List.of());
            ask();
        });
    }

    /// In the order in which they were made.
    public ReadOnlyObjectProperty<List<LinkReport.Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Shown>> begunProperty() {
        return begun.getReadOnlyProperty();
    }

    public void show(Optional<SourceId> now) {
        if (!now.equals(source)) {
            source = now;
            lines.set(List.of());
            ask();
        }
    }

    private void refresh(Applied act) {
        boolean isReworded = begun.get().filter(one -> act.touches(one.passage().source()) && act.touched().people()).isPresent();
        if (isReworded) {
            begun.set(Optional.empty());
        }
        source.ifPresent(id -> {
            var _ = workspace.project().read(reader -> reader.links().of(id)).thenAccept(now -> {
                if (act.touched().people() || !now.equals(lines.get().stream().map(LinkReport.Line::link).toList())) {
                    ask();
                }
            });
        });
    }

    private void ask() {
        int question = ++asked;
        source.ifPresent(id -> {
            var _ = linking.links(link -> link.touches(id)).thenAccept(found -> {
                if (question == asked) {
                    lines.set(found.lines());
                }
            });
        });
    }

    /// The ends of a link that lie in a source.
    static List<Passage> ends(Link link, SourceId source) {
        return Stream.of(link.from(), link.to()).filter(end -> end.source().equals(source)).toList();
    }

    /// This passage is the beginning of a link.
    public void begin(Passage passage) {
        var _ = linking.shown(List.of(passage)).thenAccept(shown -> begun.set(Optional.ofNullable(shown.get(passage))));
    }

    public void forget() {
        begun.set(Optional.empty());
    }

    /// Links what has begun with this passage.
    public void finish(Passage to, LinkKind kind, String comment) {
        begun.get().ifPresent(from -> {
            var link = Link.of(from.passage(), to, kind, comment, workspace.project().coder(), workspace.clock().instant());
            var _ = workspace.run(new PutLink(link)).thenAccept(_ -> begun.set(Optional.empty()));
        });
    }

    public void edit(Link link, LinkKind kind, String comment) {
        var _ = workspace.run(new PutLink(link.saying(kind, comment)));
    }

    public void remove(Link link) {
        var _ = workspace.run(new RemoveLink(link.id()));
    }

    /// The standard kinds, and those of one's own that the open source's links have.
    public List<LinkKind> kinds() {
        var kinds = new ArrayList<>(LinkKind.STANDARD);
        lines.get().stream().map(line -> line.link().kind()).filter(kind -> !kinds.contains(kind)).distinct().forEach(kinds::add);
        return kinds;
    }

    @Override
    public void close() {
        stopListening.run();
        coder.unsubscribe();
    }
}
