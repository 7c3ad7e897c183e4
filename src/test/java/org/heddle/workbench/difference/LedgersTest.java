package org.heddle.workbench.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.heddle.domain.difference.Findings;
import org.heddle.domain.difference.Ledger;
import org.heddle.domain.difference.Reason;
import org.heddle.domain.difference.Way;
import org.heddle.domain.team.Coder;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Threads;
import org.heddle.workbench.sample.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The ledger of the sample, made on the threads of the command line: the one that computes never waits for itself.
final class LedgersTest {
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    Path folder;

    @Test
    void theLedgerAndItsFilesAreMadeOnThreadsOfTheirOwn() throws Exception {
        try (var threads = Threads.ofCommands(); OpenProject project = Sample.openOrMake(folder, new Projects(threads, InstantSource.system()))) {
            List<Coder> two = project.ask(reader -> reader.team().all()).subList(0, 2);
            var differing = new Differing(project);
            Findings before = differing.find(two.getFirst(), two.getLast(), Optional.empty()).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            var open = before.items().stream().filter(Findings.Item::isOpen).findFirst().orElseThrow();
            var decision = new Decision(Way.FIRST, List.of(), new Reason(Reason.Kind.CONTEXT, "Said with a smile."), Optional.empty(), Optional.empty());
            new Settling(project, InstantSource.system()).settle(open, decision).get(PATIENCE_SECONDS, TimeUnit.SECONDS);

            Findings after = differing.find(two.getFirst(), two.getLast(), Optional.empty()).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            Ledger ledger = new Ledgers(project).of(after).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertEquals(List.of("Before: Ailsa Rennie with Tom Okafor", "After: Ailsa Rennie with the agreed layer", "After: Tom Okafor with the agreed layer"),
                    ledger.figures().stream().map(Ledger.BeforeAfter::comparison).toList());
            Path file = new Ledgers(project).write(after, folder.resolve("ledger.md")).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertTrue(Files.readString(file).contains("Said with a smile."));
        }
    }
}
