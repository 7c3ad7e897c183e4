package org.heddle.ui.quotes.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.Carry;
import org.heddle.domain.quotes.ColumnSet;
import org.heddle.domain.quotes.ColumnSet.Extra;
import org.heddle.domain.quotes.HouseStyle.Marks;
import org.heddle.domain.quotes.QuoteColumn;
import org.heddle.ui.quotes.QuotesViewModel;
import org.heddle.ui.shell.RoomName;
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

/// Layouts of the quote table, kept by this window and, under a name, by the project.
final class LayoutModelTest {
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-03-14T12:00:00Z"));
    private static final ColumnSet JOURNAL = new ColumnSet("Journal", List.of(QuoteColumn.QUOTE, QuoteColumn.ATTRIBUTION, QuoteColumn.THEME), AttributionTemplate.A3,
            Carry.WHEN_SPEAKER_CHANGES, Marks.LOW, List.of(Extra.EXPAND, Extra.LEGEND), Optional.of(QuoteColumn.CASE), List.of("arm"));

    @TempDir
    private Path folder;
    private OpenProject project;
    private Workspace workspace;
    private QuotesViewModel room;
    private LayoutModel model;

    @BeforeEach
    void open() throws Exception {
        project = Sample.openOrMake(folder, new Projects(Threads.none(), NOON));
        workspace = new Workspace(project, Searching.inMemory(project), new Settings(folder.resolve("settings")), NOON);
        workspace.roomProperty().set(RoomName.QUOTES);
        room = new QuotesViewModel(workspace);
        model = room.layout();
    }

    @AfterEach
    void close() {
        room.close();
        workspace.close();
        project.close();
    }

    private List<ColumnSet> kept() {
        return project.ask(reader -> reader.prints().columnSets());
    }

    @Test
    void aLayoutIsKeptUnderANameUsedAgainAndRemoved() throws Exception {
        model.use(JOURNAL);
        model.keep("Journal");
        assertEquals(List.of(JOURNAL), kept());
        assertEquals(List.of(JOURNAL), model.setsProperty().get());
        model.groupBy(Optional.empty());
        model.toggle(QuoteColumn.CODER);
        model.attributeBy(AttributionTemplate.A0);
        assertEquals(List.of(QuoteColumn.QUOTE, QuoteColumn.ATTRIBUTION, QuoteColumn.THEME, QuoteColumn.CODER), model.columnsProperty().get());
        model.use(kept().getFirst());
        assertEquals(JOURNAL, model.named("Journal"));
        model.remove(JOURNAL);
        assertEquals(List.of(), kept());
        project.undo().get();
        assertEquals(List.of(JOURNAL), kept());
    }

    @Test
    void theWindowRemembersTheLayout() {
        model.use(JOURNAL);
        var again = new LayoutModel(workspace);
        assertEquals(JOURNAL, again.named("Journal"));
        again.close();
    }

    @Test
    void theStudysAttributionCountsWhereNothingElseIsChosen() {
        model.attributeBy(AttributionTemplate.A3C);
        assertEquals(AttributionTemplate.A0, project.ask(reader -> reader.prints().template()));
        model.attributeStudyBy(AttributionTemplate.A3);
        assertEquals(AttributionTemplate.A3, project.ask(reader -> reader.prints().template()));
        assertEquals(List.of(AttributionTemplate.A3, Optional.empty()), List.of(model.attribution(), model.templateProperty().get()));
    }

    @Test
    void whatIsExportedIsLaidOutAsChosen() throws Exception {
        model.use(new ColumnSet("x", List.of(QuoteColumn.LEVELS, QuoteColumn.ATTRIBUTION, QuoteColumn.QUOTE), AttributionTemplate.A0, Carry.EVERY, Marks.NONE, List.of(Extra.LEGEND),
                Optional.of(QuoteColumn.ROLE), List.of("arm")));
        CodeId theme = project.ask(reader -> reader.codes().codebook().named("Crisis casework").id());
        room.choose(Set.of(theme));
        Path out = folder.resolve("q.md");
        room.export(out).get();
        var lines = Files.readAllLines(out);
        assertEquals(List.of("# Quotes", "", lines.get(2), "", "| Level 1 | Level 2 | Level 3 | Attribution | Quote |", "| --- | --- | --- | --- | --- |", "| **CLP** | | | | |"),
                lines.subList(0, 7));
        assertEquals(true, lines.get(2).startsWith("CLP, community links practitioner; "));
        assertEquals(true, lines.get(7).startsWith("| Hopeful pessimism | Funding expediency | Crisis casework | (CLP:I1, programme) | "), lines.get(7));
    }
}
