package org.heddle.ui.quotes.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.quotes.published.Quote;
import org.heddle.domain.quotes.published.QuoteStatus;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Settings;
import org.heddle.workbench.Threads;
import org.heddle.workbench.sample.Sample;
import org.heddle.workbench.searching.Searching;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `heddle quote --with` and `--theme` do, done in the window.
final class FormMoreTest {
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-03-14T12:00:00Z"));

    @TempDir
    private Path folder;
    private OpenProject project;
    private Workspace workspace;
    private FormViewModel model;
    private Coding first;
    private Coding second;

    @BeforeEach
    void open() throws Exception {
        project = Sample.openOrMake(folder, new Projects(Threads.none(), NOON));
        workspace = new Workspace(project, Searching.inMemory(project), new Settings(folder.resolve("settings")), NOON);
        model = new FormViewModel(workspace);
        List<Coding> pair = project.ask(reader -> reader.sources().all().stream().map(source -> reader.codings().of(source.id()).stream()
                .filter(one -> reader.quotes().of(one.id()).isEmpty()).toList()).flatMap(all -> all.stream().map(one -> all.stream()
                        .filter(other -> other.code().equals(one.code()) && other.span().start() > one.span().end()).findFirst().map(other -> List.of(one, other)))
                        .flatMap(Optional::stream)).findFirst().orElseThrow());
        first = pair.get(0);
        second = pair.get(1);
        take();
    }

    private void take() {
        model.open(first.source(), first.span(), first.code());
    }

    @AfterEach
    void close() {
        workspace.close();
        project.close();
    }

    private Optional<Quote> quote() {
        return project.ask(reader -> reader.quotes().ledBy(first.id()));
    }

    @Test
    void anotherCodingLendsWordsAndWhatIsPrintedStaysUntilSomebodyTypesThem() {
        String before = model.typedProperty().get();
        assertEquals(false, model.lenders().join().stream().filter(one -> one.coding().equals(second.id())).findFirst().orElseThrow().isLent());
        model.lend(second.id(), true);
        assertEquals(List.of(first.id(), second.id()), quote().orElseThrow().codings());
        take();
        assertEquals(before, model.typedProperty().get());
        assertEquals(true, model.lenders().join().stream().filter(one -> one.coding().equals(second.id())).findFirst().orElseThrow().isLent());
        model.lend(second.id(), false);
        assertEquals(List.of(first.id()), quote().orElseThrow().codings());
    }

    @Test
    void aQuoteIsPrintedUnderAnotherCodeAndUnderItsOwnAgain() {
        CodeId other = project.ask(reader -> reader.codes().codebook().inOrder().stream().filter(code -> !code.id().equals(first.code())).findFirst().orElseThrow().id());
        model.status(QuoteStatus.SELECTED);
        take();
        model.theme(Optional.of(other));
        assertEquals(Optional.of(other), quote().orElseThrow().theme());
        take();
        assertEquals(Optional.of(other), model.theme());
        assertEquals(QuoteStatus.SELECTED, model.status());
        model.theme(Optional.of(first.code()));
        assertEquals(Optional.empty(), quote().orElseThrow().theme());
    }
}
