package org.heddle.workbench.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heddle.domain.Refusal;
import org.heddle.domain.cases.Case;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.project.SourceChange.RenameSource;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.surgery.Surgery;
import org.heddle.domain.verification.Consensus;
import org.heddle.domain.verification.Finished;
import org.heddle.domain.verification.Verdict;
import org.heddle.exchange.text.CsvTable;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Study;
import org.heddle.workbench.Threads;
import org.heddle.workbench.searching.Searching;
import org.heddle.workbench.upkeep.Proving;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SampleTest {
    @TempDir
    Path folder;

    private final Projects projects = new Projects(Threads.none(), Study.NOON);

    private static Map<String, Long> counted(Stream<String> words) {
        return new TreeMap<>(words.collect(Collectors.groupingBy(word -> word, Collectors.counting())));
    }

    /// What a column of a table that comes with the program holds, with the number of its rows; empty cells are left out.
    private static Map<String, Long> cells(String table, String column) throws Exception {
        CsvTable rows = SampleFiles.table(table);
        return counted(rows.rows().stream().map(row -> rows.cell(row, column)).filter(cell -> !cell.isEmpty()));
    }

    @Test
    void everyRowOfTheTablesIsInTheProject() throws Exception {
        try (OpenProject sample = Sample.openOrMake(folder, projects)) {
            sample.ask(reader -> {
                everyRowIsIn(reader);
                return reader;
            });
            assertEquals("Practices and health", sample.title());
            assertEquals("Heddle sample", sample.name());
        }
    }

    private static void everyRowIsIn(ProjectReader reader) {
        try {
            var layer = Consensus.among(reader.team().all());
            assertEquals(cells("codings.csv", "source"), counted(reader.sources().all().stream().flatMap(source -> reader.codings().of(source.id()).stream()
                    .filter(coding -> !layer.contains(coding.coder())).map(_ -> source.name()))));
            assertEquals(cells("settlements.csv", "keep"), counted(reader.differences().all().stream().map(one -> one.way().word())));
            assertEquals(cells("settlements.csv", "reason").keySet(), reader.differences().all().stream().map(one -> one.reason().words()).collect(Collectors.toSet()));
            assertEquals(cells("surgeries.csv", "decisions").keySet(), reader.surgeries().all().stream().map(Surgery::decisions).collect(Collectors.toSet()));
            assertEquals(1, reader.surgeries().versions().size());
            assertEquals(cells("codings.csv", "verdict"), counted(reader.checks().verdicts().values().stream().map(Verdict::word)));
            assertEquals(cells("people.csv", "person").keySet(),
                    reader.cases().people().people().stream().map(person -> person.name()).collect(Collectors.toSet()));
            assertEquals(cells("people.csv", "role"), counted(reader.cases().speakers().stream().flatMap(one -> one.role().stream())));
            assertEquals(cells("people.csv", "label").values().stream().mapToLong(count -> count).sum(), reader.cases().speakers().size());
            assertEquals(cells("cases.csv", "arm"),
                    counted(reader.cases().people().cases().stream().map(one -> one.attributes().getOrDefault(Case.ARM, ""))));
            var stances = cells("codings.csv", "stance");
            var stood = counted(reader.sources().all().stream().flatMap(source -> reader.codings().of(source.id()).stream())
                    .map(coding -> coding.stance().word()).filter(word -> !word.equals(Stance.EXEMPLIFIES.word())));
            assertEquals(stances, stood);
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void everySourceBelongsToItsPracticeAndEverySubCodeHasMaterial() throws Exception {
        try (OpenProject sample = Sample.openOrMake(folder, projects)) {
            Map<String, String> places = sample.ask(reader -> reader.cases().placements().entrySet().stream().collect(Collectors.toMap(
                    entry -> reader.sources().find(entry.getKey()).orElseThrow().name(),
                    entry -> reader.cases().people().find(entry.getValue()).orElseThrow().label())));
            assertEquals(16, places.size());
            assertTrue(places.entrySet().stream().allMatch(place -> place.getKey().startsWith(place.getValue() + "-")));

            List<String> empty = sample.ask(reader -> reader.codes().codebook().inOrder().stream()
                    .filter(code -> reader.codes().codebook().children(code.id()).isEmpty() && !reader.codes().counts().containsKey(code.id()))
                    .map(code -> code.name()).toList());
            assertEquals(List.of(), empty);
        }
    }

    @Test
    void theFirstCoderIsFinishedEverywhereTheSecondWhereHeCoded() throws Exception {
        try (OpenProject sample = Sample.openOrMake(folder, projects)) {
            Map<String, Long> finished = sample.ask(reader -> counted(reader.checks().finished().stream().map(Finished::coder)
                    .map(coder -> reader.team().find(coder).orElseThrow().name())));
            assertEquals(Map.of(Sample.FIRST_CODER, 16L, Sample.SECOND_CODER, 4L), finished);
        }
    }

    @Test
    void theSampleIsSoundAndLeavesNothingElseInItsFolder() throws Exception {
        try (OpenProject sample = Sample.openOrMake(folder, projects); Searching searching = Searching.inMemory(sample)) {
            assertTrue(new Proving(sample, searching).examine().isSound());
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(Sample.FILE, Sample.FILE + ".lock"), files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void aSecondTimeItIsOpenedWithWhatWasDoneToIt() throws Exception {
        Source removed;
        try (OpenProject sample = Sample.openOrMake(folder, projects)) {
            removed = sample.ask(reader -> reader.sources().all()).getFirst();
            sample.run(new RenameSource(removed.id(), "Another name")).join();
        }
        try (OpenProject sample = Sample.openOrMake(folder, projects)) {
            assertEquals("Another name", sample.ask(reader -> reader.sources().find(removed.id())).orElseThrow().name());
        }
    }

    @Test
    void aQuoteThatIsNotInItsTranscriptIsNamedByItsLine() throws Exception {
        try (OpenProject sample = Sample.openOrMake(folder, projects)) {
            var table = CsvTable.parse("source,code,quote,coder\nC1-1 GP interview,Ripple effect,words that nobody said,Ailsa Rennie\n", "codings.csv");
            Refusal refusal = assertThrows(CompletionException.class,
                    () -> sample.ask(reader -> SampleWork.of(table, reader))).getCause() instanceof Refusal found ? found : null;
            assertEquals("codings.csv, line 2: the quote is not in the sample.", refusal.sentence());
        }
    }
}
