package org.heddle.workbench.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.QuoteRow;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Threads;
import org.heddle.workbench.sample.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ThemedQuotesTest {
    @TempDir
    Path folder;

    private static List<QuoteRow> rows(OpenProject project, long letters, Set<CodeId> themes) {
        var rows = new ArrayList<QuoteRow>();
        new ThemedQuotes(project, letters).rows(AttributionTemplate.A0, themes).forEach(rows::add);
        return rows;
    }

    @Test
    void smallPortionsGiveTheSameTableAsOneBigOne() throws Exception {
        try (OpenProject project = Sample.openOrMake(folder, new Projects(Threads.none(), InstantSource.system()))) {
            List<QuoteRow> whole = rows(project, Long.MAX_VALUE, Set.of());
            assertEquals(whole, rows(project, 2_000, Set.of()));
            int codings = project.ask(reader -> reader.codings().columns().size());
            assertEquals(codings, whole.stream().mapToInt(row -> row.codings().size()).sum());
        }
    }

    @Test
    void aThemeBringsWhatIsBelowIt() throws Exception {
        try (OpenProject project = Sample.openOrMake(folder, new Projects(Threads.none(), InstantSource.system()))) {
            CodeId theme = project.ask(reader -> reader.codes().codebook().named("Hopeful pessimism").id());
            assertEquals(rows(project, Long.MAX_VALUE, Set.of()).stream().filter(row -> row.path().theme().equals("Hopeful pessimism")).toList(),
                    rows(project, 5_000, Set.of(theme)));
        }
    }
}
