package org.heddle.workbench.upkeep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heddle.domain.source.Source;
import org.heddle.workbench.Study;
import org.heddle.workbench.searching.SearchQuery;
import org.heddle.workbench.searching.Searching;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KilledTest {
    @TempDir
    Path folder;

    @Test
    void whatWasSaidToBeDoneSurvivesAKillAndTheRestIsSound() throws Exception {
        try (var study = new Study(folder)) {
            study.addCode("Barrier");
            var done = new ArrayList<String>();
            for (int acts : new int[] {3, 17, 70}) {
                study.project.close();
                done.addAll(killedAfter(acts, "round%d".formatted(acts)));
                study.project = study.projects.open(study.file, Optional.empty());
                prove(study, done);
            }
        }
    }

    private static void prove(Study study, List<String> done) {
        List<Source> sources = study.project.ask(reader -> reader.sources().all());
        Set<String> names = sources.stream().map(Source::name).collect(Collectors.toSet());
        assertTrue(names.containsAll(done));
        int codings = study.project.ask(reader -> reader.codings().columns()).size();
        assertTrue(codings >= done.size() && codings <= sources.size());
        try (Searching searching = Searching.of(study.project, study.folders)) {
            Proving.Result result = new Proving(study.project, searching).examine();
            assertTrue(result.isSound(), result::toString);
            assertEquals(40 * sources.size(), searching.search(SearchQuery.of("rent")).join().total());
        }
    }

    /// Lets the hand work until it has said that so many files are in, and kills it without warning.
    private List<String> killedAfter(int acts, String name) throws Exception {
        Process hand = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto", "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), BusyHand.class.getName(), folder.toString(), name)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var said = new ArrayList<String>();
        try (BufferedReader lines = hand.inputReader()) {
            while (said.size() < acts) {
                String line = lines.readLine();
                assertTrue(line != null, "the hand ended by itself");
                said.add(line);
            }
        } finally {
            hand.destroyForcibly().waitFor();
        }
        return said;
    }
}
