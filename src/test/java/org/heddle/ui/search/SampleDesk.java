package org.heddle.ui.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Sample;
import org.heddle.workbench.Searching;
import org.heddle.workbench.Settings;
import org.heddle.workbench.Threads;

/// The sample project, open in a workspace of its own.
final class SampleDesk implements AutoCloseable {
    static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-03-14T12:00:00Z"));

    final Path file;
    final OpenProject project;
    final Searching searching;
    final Workspace workspace;

    SampleDesk(Path folder, Threads threads) throws IOException {
        project = Sample.openOrMake(folder, new Projects(threads, NOON));
        file = project.file();
        searching = Searching.inMemory(project);
        workspace = new Workspace(project, searching, new Settings(folder.resolve("settings")), NOON);
    }

    /// What stands in the project file for these words of this source, read from the file.
    List<Coding> codingsOver(SourceId source, TextSpan span) {
        return project.ask(reader -> reader.codings().of(source)).stream().filter(coding -> coding.span().equals(span)).toList();
    }

    String words(SourceId source, TextSpan span) {
        return span.of(project.ask(reader -> reader.sources().text(source)));
    }

    /// What another process would read.
    List<Coding> codingsInFile(SourceId source) throws IOException {
        project.close();
        try (OpenProject again = new Projects(Threads.none(), NOON).open(file, Optional.empty())) {
            return again.ask(reader -> reader.codings().of(source));
        }
    }

    @Override
    public void close() {
        workspace.close();
        searching.close();
        project.close();
    }
}
