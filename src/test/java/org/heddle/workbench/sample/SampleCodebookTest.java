package org.heddle.workbench.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heddle.domain.codebook.DifferenceWords;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Study;
import org.heddle.workbench.Threads;
import org.heddle.workbench.codebook.QuotedPassage;
import org.heddle.workbench.codebook.Rechecking;
import org.heddle.workbench.codebook.Versions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SampleCodebookTest {
    @TempDir
    Path folder;

    @Test
    void theSampleHasAnAgreedVersionAndWhatBecameOfItSince() throws Exception {
        try (var sample = Sample.openOrMake(folder, new Projects(Threads.none(), Study.NOON))) {
            var v1 = sample.ask(reader -> reader.versions().all()).getFirst();
            assertEquals(List.of(Sample.FIRST_CODER, Sample.SECOND_CODER), v1.agreed());
            assertEquals(49, v1.codes().size());
            var comparison = new Versions(sample, Study.NOON).compare("v1", "now").join();
            assertEquals("3 fields of definitions changed and 1 status changed.", DifferenceWords.summary(comparison.differences()));
            var examples = sample.ask(QuotedPassage::all);
            assertEquals(List.of("typical Constrained choice", "typical Lacks confidence", "counter Lacks confidence"),
                    examples.stream().map(one -> one.example().kind().word() + " "
                            + sample.ask(reader -> reader.codes().code(one.example().code())).name()).toList());
        }
    }

    @Test
    void exactlyTheCodingsOfTheTwoSharpenedCodesWaitExceptThoseThatWereConfirmed() throws Exception {
        try (var sample = Sample.openOrMake(folder, new Projects(Threads.none(), Study.NOON))) {
            var all = new Rechecking(sample).waiting(Optional.empty()).join();
            assertEquals(Set.of("Constrained choice", "Lacks confidence"), all.stream()
                    .map(one -> sample.ask(reader -> reader.codes().code(one.coding().code())).name()).collect(Collectors.toSet()));
            int codings = sample.ask(reader -> List.of("Constrained choice", "Lacks confidence").stream()
                    .mapToInt(name -> reader.codes().count(reader.codes().codebook().named(name).id())).sum());
            assertEquals(codings - 4, all.size());
        }
    }
}
