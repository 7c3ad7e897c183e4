package org.heddle.workbench.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heddle.domain.codebook.DifferenceWords;
import org.heddle.domain.verification.Consensus;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Study;
import org.heddle.workbench.Threads;
import org.heddle.workbench.codebook.QuotedPassage;
import org.heddle.workbench.codebook.Rechecking;
import org.heddle.workbench.codebook.Versions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SampleCodebookTest {
    /// Two were sharpened after checking; the third holds the reason of a settled difference.
    private static final Set<String> NEW_RULES = Set.of("Constrained choice", "Lacks confidence", "Between participants");

    @TempDir
    Path folder;

    @Test
    void theSampleHasAnAgreedVersionAndWhatBecameOfItSince() throws Exception {
        try (var sample = Sample.openOrMake(folder, new Projects(Threads.none(), Study.NOON))) {
            var v1 = sample.ask(reader -> reader.versions().all()).getFirst();
            assertEquals(List.of(Sample.FIRST_CODER, Sample.SECOND_CODER), v1.agreed());
            assertEquals(49, v1.codes().size());
            var comparison = new Versions(sample, Study.NOON).compare("v1", "now").join();
            assertEquals("4 fields of definitions changed and 1 status changed.", DifferenceWords.summary(comparison.differences()));
            var examples = sample.ask(QuotedPassage::all);
            assertEquals(List.of("typical Constrained choice", "typical Lacks confidence", "counter Lacks confidence"),
                    examples.stream().map(one -> one.example().kind().word() + " "
                            + sample.ask(reader -> reader.codes().code(one.example().code())).name()).toList());
        }
    }

    @Test
    void exactlyTheCodersCodingsOfCodesWithNewRulesWaitExceptThoseThatWereConfirmed() throws Exception {
        try (var sample = Sample.openOrMake(folder, new Projects(Threads.none(), Study.NOON))) {
            var layer = sample.ask(reader -> Consensus.among(reader.team().all()));
            var all = new Rechecking(sample).waiting(Optional.empty()).join().stream().filter(one -> !layer.contains(one.coding().coder())).toList();
            assertEquals(NEW_RULES, all.stream()
                    .map(one -> sample.ask(reader -> reader.codes().code(one.coding().code())).name()).collect(Collectors.toSet()));
            long codings = sample.ask(reader -> reader.sources().all().stream().flatMap(source -> reader.codings().of(source.id()).stream())
                    .filter(coding -> !layer.contains(coding.coder()) && NEW_RULES.contains(reader.codes().code(coding.code()).name())).count());
            assertEquals(codings - 4, all.size());
        }
    }
}
