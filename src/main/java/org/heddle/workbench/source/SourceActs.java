package org.heddle.workbench.source;

import java.util.concurrent.CompletableFuture;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.SourceChange;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;

/// Changes to sources that are named as people and scripts name them.
public final class SourceActs {
    private final OpenProject project;

    public SourceActs(OpenProject project) {
        this.project = project;
    }

    /// Takes a source out, with its codings and their checks.
    public CompletableFuture<Applied> remove(String source) {
        return project.read(reader -> new SourceChange.RemoveSource(new Finder(reader).source(source).id())).thenCompose(project::run);
    }
}
