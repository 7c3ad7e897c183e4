package org.heddle.workbench.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heddle.domain.analysis.CodedPlace;
import org.heddle.domain.analysis.completeness.Saturation;
import org.heddle.domain.analysis.crosstab.CodeCount;
import org.heddle.domain.analysis.crosstab.Countable;
import org.heddle.domain.analysis.crosstab.Crosstab;
import org.heddle.domain.analysis.nearness.CoOccurrence;
import org.heddle.domain.analysis.nearness.Nearness;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.project.CodeChange.DeleteCode;
import org.heddle.domain.project.SourceChange.RemoveSource;
import org.heddle.domain.project.SourceChange.RenameSource;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.SampleCopy;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.sample.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Figures counted earlier, opened after the project has changed: they open into what of it is there still.
final class BehindLaterTest {
    private static final Analysing.Wish ALL = new Analysing.Wish(List.of(), true, Optional.empty());

    @TempDir
    Path folder;

    private OpenProject project;
    private Analysing analysing;

    @BeforeEach
    void openTheSample() throws Exception {
        project = SampleCopy.in(folder, Sample.FIRST_CODER);
        analysing = new Analysing(project);
    }

    @AfterEach
    void close() {
        project.close();
    }

    private List<Source> sources() {
        return project.ask(reader -> reader.sources().all());
    }

    /// Takes away a source and the first top code with all below it.
    private void takeAway() {
        project.run(new RemoveSource(sources().getFirst().id())).join();
        project.run(new DeleteCode(project.ask(reader -> reader.codes().codebook().roots()).getFirst().id())).join();
    }

    /// Every passage lies in a source and under codes that are there.
    private void areThere(List<List<Behind>> opened) {
        Set<SourceId> there = sources().stream().map(Source::id).collect(Collectors.toSet());
        Set<CodeId> codes = project.ask(reader -> reader.codes().codebook().inOrder()).stream().map(Code::id).collect(Collectors.toSet());
        List<Behind> passages = opened.stream().flatMap(List::stream).toList();
        assertFalse(passages.isEmpty(), "something is there still");
        assertTrue(passages.stream().allMatch(one -> there.contains(one.source()) && codes.containsAll(one.codes())));
    }

    private static List<List<Behind>> each(int size, IntFunction<List<Behind>> open) {
        return IntStream.range(0, size).mapToObj(open).toList();
    }

    @Test
    void aColumnThatIsNoLongerThereHasNoPassages() {
        Crosstab table = analysing.crosstab(ALL, "source", Countable.CODINGS).join();
        Source first = sources().getFirst();
        int column = table.columns().indexOf(first.name());
        assertFalse(analysing.behind(ALL, table, table.codes().size(), column).join().isEmpty());
        project.run(new RenameSource(first.id(), "Another talk")).join();
        assertEquals(List.of(), analysing.behind(ALL, table, table.codes().size(), column).join());
    }

    @Test
    void everyCellOfAnOldCrosstabOpens() {
        for (String by : List.of("source", "case", "role", "person", "coder", "arm")) {
            for (Countable counted : Countable.values()) {
                Crosstab table = analysing.crosstab(ALL, by, counted).join();
                takeAway();
                var opened = new ArrayList<List<Behind>>();
                for (int row = 0; row <= table.codes().size() + 1; row++) {
                    for (int column : List.of(0, table.columns().size() - 1, table.columns().size())) {
                        opened.add(analysing.behind(ALL, table, row, column).join());
                    }
                }
                areThere(opened);
                project.undo().join();
                project.undo().join();
            }
        }
    }

    @Test
    void everyOldCountOpens() {
        CodeCount.Counts counts = analysing.counts(ALL).join();
        takeAway();
        areThere(each(counts.codes().size() + 1, row -> analysing.behind(ALL, counts, row).join()));
    }

    @Test
    void everyOldPairOpens() {
        for (Nearness nearness : List.of(new Nearness.Overlap(), new Nearness.Containment(), new Nearness.WithinTurns(2))) {
            CoOccurrence found = analysing.coOccurrence(ALL, nearness).join();
            takeAway();
            int size = found.codes().size();
            areThere(each(size * size, at -> analysing.behind(ALL, found, at / size, at % size).join()));
            project.undo().join();
            project.undo().join();
        }
    }

    @Test
    void everyOldStepOpens() {
        Saturation found = analysing.saturation(ALL, analysing.order(List.of()), Saturation.Method.USUAL).join();
        takeAway();
        areThere(each(found.steps().size(), row -> analysing.behind(ALL, found, row).join()));
    }

    @Test
    void whatWentBetweenCountingAndReadingIsLeftOut() {
        List<Source> sources = sources();
        CodeId code = project.ask(reader -> reader.codes().codebook().roots()).getFirst().id();
        var gone = new CodedPlace(sources.getFirst().id(), new TextSpan(0, 5), List.of(code));
        var beyond = new CodedPlace(sources.getLast().id(), new TextSpan(0, 10_000_000), List.of(code));
        var there = new CodedPlace(sources.getLast().id(), new TextSpan(0, 5), List.of(code));
        project.run(new RemoveSource(sources.getFirst().id())).join();
        assertEquals(List.of(there.span()), new BehindReader(project).read(List.of(gone, beyond, there)).stream().map(Behind::span).toList());
    }
}
