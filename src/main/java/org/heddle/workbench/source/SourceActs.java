package org.heddle.workbench.source;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.SourceChange;
import org.heddle.domain.project.rules.Rules;
import org.heddle.domain.report.Counted;
import org.heddle.domain.source.Source;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.farewell.Farewell;

/// Changes to sources that are named as people and scripts name them.
public final class SourceActs {
    private final OpenProject project;

    public SourceActs(OpenProject project) {
        this.project = project;
    }

    /// What taking a source out takes along, in a few sentences.
    public CompletableFuture<String> beforeRemoving(String source) {
        return project.read(reader -> {
            Source found = new Finder(reader).source(source);
            Rules.check(new SourceChange.RemoveSource(found.id()), reader, project.coder());
            int codings = reader.codings().of(found.id()).size();
            String along = codings == 0 ? "" : ", with %s and %s checks".formatted(Counted.of(codings, "coding"), codings == 1 ? "its" : "their");
            return "The text of “%s” goes%s.%s".formatted(found.name(), along, Farewell.toSources(reader, List.of(found.id())).sentences());
        });
    }

    /// Takes a source out, with its codings and their checks.
    public CompletableFuture<Applied> remove(String source) {
        return project.read(reader -> new SourceChange.RemoveSource(new Finder(reader).source(source).id())).thenCompose(project::run);
    }
}
