package org.heddle.ui.quotes.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.heddle.cli.Terminal;
import org.heddle.domain.arrangement.Arrangement;
import org.heddle.domain.arrangement.Line;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.project.FindingChange.DropArrangement;
import org.heddle.domain.project.FindingChange.PutArrangement;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.Carry;
import org.heddle.domain.quotes.ColumnSet;
import org.heddle.domain.quotes.ColumnSet.Extra;
import org.heddle.domain.quotes.HouseStyle.Marks;
import org.heddle.domain.quotes.QuoteColumn;
import org.heddle.ui.quotes.QuotesViewModel;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Settings;
import org.heddle.workbench.Threads;
import org.heddle.workbench.sample.Sample;
import org.heddle.workbench.searching.Searching;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Quote tables in the order of an arrangement, from the window as from the command line.
final class ArrangedExportTest {
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-03-14T12:00:00Z"));
    private static final List<QuoteColumn> COLUMNS = List.of(QuoteColumn.LEVELS, QuoteColumn.ATTRIBUTION, QuoteColumn.QUOTE);

    @TempDir
    private Path folder;

    private static ColumnSet set(String name, Optional<QuoteColumn> group) {
        return new ColumnSet(name, COLUMNS, AttributionTemplate.A0, Carry.EVERY, Marks.NONE, List.of(Extra.LEGEND), group, List.of());
    }

    private static CodeId code(OpenProject project, String name) {
        return project.ask(reader -> reader.codes().codebook().named(name).id());
    }

    /// Deeper than the framework, and in another order.
    private static Arrangement arranged(OpenProject project) {
        var arrangement = Arrangement.named("For the journal", 9).of(List.of(Line.of(0, "Why health fails"), Line.of(1, "Money"), Line.of(2, "Casework"),
                Line.of(3, code(project, "Crisis casework")), Line.of(1, code(project, "Hopeful pessimism"))));
        project.run(new PutArrangement(arrangement)).join();
        return arrangement;
    }

    @Test
    void windowAndCommandLineWriteTheSameTableInTheOrderOfAnArrangement() throws Exception {
        var plain = folder.resolve("plain.csv");
        var grouped = folder.resolve("grouped.md");
        Path file;
        try (OpenProject project = Sample.openOrMake(folder, new Projects(Threads.none(), NOON));
                var workspace = new Workspace(project, Searching.inMemory(project), new Settings(folder.resolve("settings")), NOON);
                var room = new QuotesViewModel(workspace)) {
            file = project.file();
            Arrangement arrangement = arranged(project);
            room.layout().use(set("plain", Optional.empty()));
            room.layout().keep("plain");
            room.layout().follow(Optional.of(arrangement));
            room.export(plain).get();
            room.layout().use(set("grouped", Optional.of(QuoteColumn.ROLE)));
            room.layout().keep("grouped");
            room.export(grouped).get();
        }
        var lines = Files.readAllLines(plain);
        assertEquals("level 1,level 2,level 3,level 4,attribution,quote", lines.getFirst());
        assertTrue(lines.get(1).startsWith("Why health fails,Money,Casework,Crisis casework,"), lines.get(1));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("Why health fails,Hopeful pessimism,,,")));
        assertSame(plain, file, "plain");
        assertSame(grouped, file, "grouped");
    }

    private void assertSame(Path written, Path project, String set) throws Exception {
        Path typed = folder.resolve("typed-" + written.getFileName());
        new Terminal(folder).done("quotes", project, "--arrangement", "For the journal", "--columns-set", set, "--out", typed);
        assertEquals(Files.readString(written), Files.readString(typed));
    }

    @Test
    void theWindowRemembersWhatFilesFollowAndGoesBackToTheFrameworkWhenThatIsGone() throws Exception {
        try (OpenProject project = Sample.openOrMake(folder, new Projects(Threads.none(), NOON));
                var workspace = new Workspace(project, Searching.inMemory(project), new Settings(folder.resolve("settings")), NOON)) {
            Arrangement arrangement = arranged(project);
            try (var model = new LayoutModel(workspace)) {
                assertEquals(Optional.empty(), model.arrangement());
                model.follow(Optional.of(arrangement));
            }
            try (var again = new LayoutModel(workspace)) {
                assertEquals(Optional.of(arrangement.id()), again.arrangement().map(Arrangement::id));
                project.run(new DropArrangement(arrangement.id())).join();
                assertEquals(Optional.empty(), again.arrangement());
            }
        }
    }
}
