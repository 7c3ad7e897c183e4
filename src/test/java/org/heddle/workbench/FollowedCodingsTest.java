package org.heddle.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.pass.PassId;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CodeChange.AddCode;
import org.heddle.domain.project.CodeChange.DeleteCode;
import org.heddle.domain.project.CodeChange.MergeCode;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.project.CodingChange.MoveEdges;
import org.heddle.domain.project.CodingChange.Recode;
import org.heddle.domain.project.CodingChange.RemoveCoding;
import org.heddle.domain.project.PassChange.OpenPass;
import org.heddle.domain.project.PassChange.ReleasePass;
import org.heddle.domain.project.SourceChange.RemoveSource;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.Coder;
import org.heddle.ui.SampleCopy;
import org.heddle.workbench.sample.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was read the time before is brought up to date, and is after every act what somebody reads who never looked before.
final class FollowedCodingsTest {
    @TempDir
    Path folder;

    private OpenProject project;

    @BeforeEach
    void openTheSample() throws Exception {
        project = SampleCopy.in(folder, Sample.FIRST_CODER);
    }

    @AfterEach
    void close() {
        project.close();
    }

    private List<Code> codes() {
        return project.ask(reader -> reader.codes().codebook().inOrder());
    }

    private List<Coding> codings(Source source) {
        return project.ask(reader -> reader.codings().of(source.id()));
    }

    private List<List<Object>> kept() {
        return project.ask(reader -> lines(KeptCodings.of(project, reader)));
    }

    private List<List<Object>> fresh() {
        return project.ask(reader -> lines(reader.codings().columns()));
    }

    private static List<List<Object>> lines(CodingColumns codings) {
        return IntStream.range(0, codings.size()).mapToObj(at -> List.<Object>of(codings.sources().get(codings.source()[at]),
                codings.codes().get(codings.code()[at]), codings.coders().get(codings.coder()[at]), codings.start()[at], codings.end()[at])).toList();
    }

    private static List<List<Object>> sorted(List<List<Object>> lines) {
        return lines.stream().sorted(Comparator.comparing(Object::toString)).toList();
    }

    private void showsAtOnce(Change change) {
        var before = sorted(kept());
        project.run(change).join();
        var after = sorted(kept());
        assertNotEquals(before, after, change::toString);
        assertEquals(sorted(fresh()), after, change::toString);
    }

    @Test
    void everyActShowsAtOnceAndSoDoesTakingItBack() {
        List<Source> sources = project.ask(reader -> reader.sources().all());
        Source source = sources.getFirst();
        Coding coding = codings(source).getFirst();
        showsAtOnce(new AddCoding(Coding.of(source.id(), new TextSpan(3, 30), codes().getLast().id(), project.coder(), coding.at())));
        showsAtOnce(new MoveEdges(coding.id(), new TextSpan(3, 400)));
        showsAtOnce(new Recode(coding.id(), codes().getLast().id()));
        showsAtOnce(new RemoveCoding(coding.id()));
        Coding other = codings(sources.get(2)).getFirst();
        showsAtOnce(new MergeCode(other.code(), codes().getLast().id()));
        showsAtOnce(new DeleteCode(codings(sources.getLast()).getFirst().code()));
        showsAtOnce(new RemoveSource(sources.get(1).id()));
        for (int act = 0; act < 7; act++) {
            project.undo().join();
            assertEquals(sorted(fresh()), sorted(kept()));
        }
        Code known = codes().getLast();
        var added = new Code(CodeId.fresh(), Optional.empty(), project.ask(reader -> reader.codes().codebook()).roots().size(), "Quite new", known.colour(),
                known.rules(), known.status());
        project.run(new AddCode(added)).join();
        showsAtOnce(new AddCoding(Coding.of(source.id(), new TextSpan(3, 30), added.id(), project.coder(), coding.at())));
    }

    @Test
    void whatAPassSealsIsInNobodyElsesMatrix() {
        List<Coder> coders = project.ask(reader -> reader.team().all());
        kept();
        var pass = new Pass(PassId.fresh(), "Round", project.ask(reader -> reader.sources().all()).stream().map(Source::id).toList(),
                coders.stream().map(Coder::id).limit(2).toList(), 0, Optional.empty(), Instant.EPOCH, Optional.empty());
        project.run(new OpenPass(pass)).join();
        var hers = sorted(kept());
        project.actAs(coders.get(1).id());
        var his = sorted(kept());
        assertNotEquals(hers, his);
        assertEquals(sorted(fresh()), his);
        project.run(new ReleasePass(pass.id(), Instant.EPOCH.plusSeconds(9))).join();
        assertNotEquals(his, sorted(kept()));
        assertEquals(sorted(fresh()), sorted(kept()));
    }
}
