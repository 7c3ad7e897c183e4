package org.heddle.ui.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Settings;
import org.heddle.workbench.Threads;
import org.heddle.workbench.sample.Sample;
import org.heddle.workbench.searching.Searching;

/// A copy of the sample project, open in a workspace of its own.
final class SampleDesk implements AutoCloseable {
    static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-03-14T12:00:00Z"));

    final OpenProject project;
    final Workspace workspace;

    /// `made` is a folder in which the sample is made once.
    SampleDesk(Path made, Path folder, Threads threads) throws IOException {
        Sample.openOrMake(made, new Projects(Threads.none(), NOON)).close();
        Files.copy(made.resolve(Sample.FILE), folder.resolve(Sample.FILE));
        project = new Projects(threads, NOON).open(folder.resolve(Sample.FILE), Optional.of(Sample.FIRST_CODER));
        workspace = new Workspace(project, Searching.inMemory(project), new Settings(folder.resolve("settings")), NOON);
    }

    Code code(String name) {
        return project.ask(reader -> reader.codes().codebook()).named(name);
    }

    String words(SourceId source, TextSpan span) {
        return span.of(project.ask(reader -> reader.sources().text(source)));
    }

    /// Whose codings of this code lie just there, read from the project file.
    List<Coding> codings(SourceId source, TextSpan span, Code code) {
        return project.ask(reader -> reader.codings().of(source)).stream()
                .filter(coding -> coding.span().equals(span) && coding.code().equals(code.id())).toList();
    }

    @Override
    public void close() {
        workspace.close();
        workspace.searching().close();
        project.close();
    }
}
