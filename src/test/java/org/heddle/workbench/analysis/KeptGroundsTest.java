package org.heddle.workbench.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.heddle.domain.analysis.Grounds;
import org.heddle.domain.analysis.crosstab.Countable;
import org.heddle.domain.analysis.crosstab.Crosstab;
import org.heddle.domain.analysis.nearness.Nearness;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.pass.PassId;
import org.heddle.domain.project.CaseChange.AddCase;
import org.heddle.domain.project.CaseChange.SetAttribute;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CodeChange.DeleteCode;
import org.heddle.domain.project.CodeChange.RenameCode;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.project.CodingChange.MoveEdges;
import org.heddle.domain.project.CodingChange.Recode;
import org.heddle.domain.project.CodingChange.RemoveCoding;
import org.heddle.domain.project.PassChange.OpenPass;
import org.heddle.domain.project.SourceChange.MapSpeaker;
import org.heddle.domain.project.SourceChange.PlaceSource;
import org.heddle.domain.project.SourceChange.RenameSource;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.Coder;
import org.heddle.ui.SampleCopy;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.sample.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Figures are made from what was read for the question before, and yet every act shows in them at once.
final class KeptGroundsTest {
    private static final Analysing.Wish ALL = new Analysing.Wish(List.of(), true, Optional.empty());

    @TempDir
    Path folder;

    private OpenProject project;
    private Analysing kept;

    @BeforeEach
    void openTheSample() throws Exception {
        project = SampleCopy.in(folder, Sample.FIRST_CODER);
        kept = new Analysing(project);
    }

    @AfterEach
    void close() {
        project.close();
    }

    private static String words(Crosstab table) {
        return "%s %s %s %s".formatted(table.codes(), table.columns(), Arrays.deepToString(table.cells()), Arrays.toString(table.outOf()));
    }

    private List<String> figures(Analysing analysing) {
        var figures = new ArrayList<String>();
        for (String by : List.of("source", "case", "role", "person", "coder", "arm")) {
            figures.add(words(analysing.crosstab(ALL, by, Countable.CODINGS).join()));
        }
        var found = analysing.coOccurrence(ALL, new Nearness.Overlap()).join();
        figures.add(String.valueOf(found.total()));
        figures.add(analysing.words().coOccurrence(found).tables().getFirst().columns().toString());
        return figures;
    }

    /// Asked after an act, it must say what somebody who never asked before is told.
    private void showsAtOnce(Change change) {
        var before = figures(kept);
        project.run(change).join();
        var after = figures(kept);
        assertNotEquals(before, after, change::toString);
        assertEquals(figures(new Analysing(project)), after, change::toString);
    }

    private List<Coding> codings(Source source) {
        return project.ask(reader -> reader.codings().of(source.id()));
    }

    @Test
    void everyActShowsAtOnce() {
        Source source = project.ask(reader -> reader.sources().all()).getFirst();
        Source other = project.ask(reader -> reader.sources().all()).getLast();
        List<Code> codes = project.ask(reader -> reader.codes().codebook().inOrder());
        Coding coding = codings(source).getFirst();
        showsAtOnce(new AddCoding(Coding.of(source.id(), new TextSpan(3, 30), codes.getLast().id(), project.coder(), coding.at())));
        showsAtOnce(new MoveEdges(coding.id(), new TextSpan(3, 400)));
        showsAtOnce(new Recode(coding.id(), codes.getLast().id()));
        showsAtOnce(new RemoveCoding(coding.id()));
        showsAtOnce(new RenameCode(codes.getFirst().id(), "Another name"));
        showsAtOnce(new DeleteCode(codings(other).getFirst().code()));
        showsAtOnce(new RenameSource(source.id(), "Another talk"));
        Case practice = Case.labelled("Z9");
        project.run(new AddCase(practice)).join();
        showsAtOnce(new PlaceSource(source.id(), Optional.of(practice.id())));
        showsAtOnce(new SetAttribute(practice.id(), "arm", Optional.of("third")));
        Speaker speaker = project.ask(reader -> reader.cases().speakers(source.id())).stream().filter(one -> one.role().isPresent()).findFirst().orElseThrow();
        showsAtOnce(new MapSpeaker(speaker.withRole("CLP")));
        var undone = figures(kept);
        project.undo().join();
        assertNotEquals(undone, figures(kept));
        assertEquals(figures(new Analysing(project)), figures(kept));
    }

    @Test
    void whatAPassSealsIsInNobodyElsesFigures() {
        List<Coder> coders = project.ask(reader -> reader.team().all());
        figures(kept);
        List<Source> sources = project.ask(reader -> reader.sources().all());
        project.run(new OpenPass(new Pass(PassId.fresh(), "Round", sources.stream().map(Source::id).toList(), coders.stream().map(Coder::id).limit(2).toList(), 0,
                Optional.empty(), Instant.EPOCH, Optional.empty()))).join();
        var hers = figures(kept);
        project.actAs(coders.get(1).id());
        var his = figures(kept);
        assertNotEquals(hers, his);
        assertEquals(figures(new Analysing(project)), his);
        project.actAs(coders.getFirst().id());
        assertEquals(hers, figures(kept));
    }

    @Test
    void whatWasReadIsReadOnceForEachStateAndCoder() {
        var keptGrounds = new KeptGrounds();
        var reads = new AtomicInteger();
        Grounds first = project.ask(reader -> keptGrounds.of(reader, Optional.empty(), () -> grounds(reads)));
        assertSame(first, project.ask(reader -> keptGrounds.of(reader, Optional.empty(), () -> grounds(reads))));
        project.ask(reader -> keptGrounds.of(reader, Optional.of(project.coder()), () -> grounds(reads)));
        project.run(new RenameSource(project.ask(reader -> reader.sources().all()).getFirst().id(), "Another")).join();
        project.ask(reader -> keptGrounds.of(reader, Optional.of(project.coder()), () -> grounds(reads)));
        assertEquals(3, reads.get());
    }

    private Grounds grounds(AtomicInteger reads) {
        reads.incrementAndGet();
        return project.ask(reader -> new Grounds(reader.codes().codebook(), reader.codings().columns(), List.of(), reader.cases().placements(),
                reader.cases().people(), List.of(), List.of(), _ -> List.of(), _ -> ""));
    }
}
