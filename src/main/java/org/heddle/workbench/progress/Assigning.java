package org.heddle.workbench.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.heddle.domain.progress.Assignment;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.ProgressChange.AssignSource;
import org.heddle.domain.project.ProgressChange.UnassignSource;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;
import org.heddle.workbench.OpenProject;

/// Says which sources are for which coders to code; several at once are one act.
public final class Assigning {
    private final OpenProject project;

    public Assigning(OpenProject project) {
        this.project = project;
    }

    /// These coders too, or these no longer.
    public CompletableFuture<Applied> assign(Collection<SourceId> sources, Collection<CoderId> coders, boolean isFor) {
        var parts = new ArrayList<Change>();
        sources.forEach(source -> coders.forEach(coder -> parts.add(part(source, coder, isFor))));
        return run(parts, sources);
    }

    /// Exactly these coders.
    public CompletableFuture<Applied> set(Collection<SourceId> sources, Set<CoderId> coders) {
        return project.read(reader -> reader.team().all()).thenCompose(team -> {
            var parts = new ArrayList<Change>();
            sources.forEach(source -> team.forEach(coder -> parts.add(part(source, coder.id(), coders.contains(coder.id())))));
            return run(parts, sources);
        });
    }

    private CompletableFuture<Applied> run(List<Change> parts, Collection<SourceId> sources) {
        return project.run(parts.size() == 1 ? parts.getFirst()
                : new Change.Together(sources.size() == 1 ? "Assigned a source" : "Assigned %d sources".formatted(sources.size()), parts));
    }

    private static Change part(SourceId source, CoderId coder, boolean isFor) {
        var one = new Assignment(source, coder);
        return isFor ? new AssignSource(one) : new UnassignSource(one);
    }
}
