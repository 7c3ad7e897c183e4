package org.heddle.workbench.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.matrix.MatrixColumn;
import org.heddle.domain.matrix.MatrixId;
import org.heddle.domain.matrix.RowKind;
import org.heddle.domain.matrix.RowOrder;
import org.heddle.domain.matrix.sheet.MatrixSheet;
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
import org.heddle.domain.project.MatrixChange.PutMatrix;
import org.heddle.domain.project.PassChange.OpenPass;
import org.heddle.domain.project.PassChange.ReleasePass;
import org.heddle.domain.project.SourceChange.PlaceSource;
import org.heddle.domain.project.SourceChange.RemoveSource;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.Coder;
import org.heddle.ui.SampleCopy;
import org.heddle.workbench.KeptCodings;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.sample.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A matrix is drawn from what was read for the time before, and yet it shows every act as somebody sees it who never looked before.
final class MatrixAfterActsTest {
    @TempDir
    Path folder;

    private OpenProject project;
    private Matrices kept;
    private List<FrameworkMatrix> matrices;

    @BeforeEach
    void openTheSample() throws Exception {
        project = SampleCopy.in(folder, Sample.FIRST_CODER);
        for (RowKind rows : List.of(RowKind.PERSONS, RowKind.SOURCES)) {
            project.run(new PutMatrix(new FrameworkMatrix(MatrixId.fresh(), rows.word(), rows,
                    codes().stream().map(code -> MatrixColumn.of(code.id())).toList(), RowOrder.BY_LABEL))).join();
        }
        kept = new Matrices(project);
        matrices = kept.all().join();
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

    private List<List<Object>> drawn(Matrices by) {
        return matrices.stream().map(matrix -> by.sheet(matrix.id()).join()).map(MatrixAfterActsTest::whole).toList();
    }

    private static List<Object> whole(MatrixSheet sheet) {
        return List.of(sheet.lines(), sheet.cells(), sheet.wanting());
    }

    private void showsAtOnce(Change change) {
        var before = drawn(kept);
        project.run(change).join();
        var after = drawn(kept);
        assertNotEquals(before, after, change::toString);
        assertEquals(drawn(new Matrices(project, reader -> reader.codings().columns())), after, change::toString);
        assertEquals(rows(reader -> reader.codings().columns()), rows(reader -> KeptCodings.of(project, reader)), change::toString);
    }

    /// Every coding, whatever stands before which.
    private Set<List<Object>> rows(Function<ProjectReader, CodingColumns> reading) {
        CodingColumns codings = project.ask(reading);
        return IntStream.range(0, codings.size()).mapToObj(at -> List.<Object>of(codings.sources().get(codings.source()[at]),
                codings.codes().get(codings.code()[at]), codings.coders().get(codings.coder()[at]), codings.start()[at], codings.end()[at]))
                .collect(Collectors.toSet());
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
        showsAtOnce(new PlaceSource(source.id(), Optional.empty()));
        showsAtOnce(new RemoveSource(sources.get(1).id()));
        for (int act = 0; act < 8; act++) {
            project.undo().join();
            assertEquals(drawn(new Matrices(project, reader -> reader.codings().columns())), drawn(kept));
        }
        Code known = codes().getLast();
        var added = new Code(CodeId.fresh(), Optional.empty(), project.ask(reader -> reader.codes().codebook()).roots().size(), "Quite new", known.colour(),
                known.rules(), known.status());
        project.run(new AddCode(added)).join();
        project.run(new PutMatrix(matrices.getFirst().with(List.of(MatrixColumn.of(added.id()))))).join();
        showsAtOnce(new AddCoding(Coding.of(source.id(), new TextSpan(3, 30), added.id(), project.coder(), coding.at())));
    }

    @Test
    void whatAPassSealsIsInNobodyElsesMatrix() {
        List<Coder> coders = project.ask(reader -> reader.team().all());
        drawn(kept);
        var pass = new Pass(PassId.fresh(), "Round", project.ask(reader -> reader.sources().all()).stream().map(Source::id).toList(),
                coders.stream().map(Coder::id).limit(2).toList(), 0, Optional.empty(), Instant.EPOCH, Optional.empty());
        project.run(new OpenPass(pass)).join();
        var hers = drawn(kept);
        project.actAs(coders.get(1).id());
        var his = drawn(kept);
        assertNotEquals(hers, his);
        assertEquals(drawn(new Matrices(project, reader -> reader.codings().columns())), his);
        project.run(new ReleasePass(pass.id(), Instant.EPOCH.plusSeconds(9))).join();
        assertNotEquals(his, drawn(kept));
        assertEquals(drawn(new Matrices(project, reader -> reader.codings().columns())), drawn(kept));
    }
}
