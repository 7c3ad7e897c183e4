package org.heddle.workbench.casestudy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.link.LinkReport;
import org.heddle.domain.matrix.CellPlace;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.matrix.MatrixColumn;
import org.heddle.domain.matrix.MatrixId;
import org.heddle.domain.matrix.RowKind;
import org.heddle.domain.matrix.RowOrder;
import org.heddle.domain.matrix.sheet.MatrixSheet;
import org.heddle.domain.matrix.sheet.SheetCell;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.MemoChange.AddMemo;
import org.heddle.domain.project.MemoChange.RemoveMemo;
import org.heddle.domain.project.MemoChange.WriteMemo;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.casestudy.CaseStudy.Charted;
import org.heddle.workbench.casestudy.CaseStudy.Theme;
import org.heddle.workbench.link.Linking;
import org.heddle.workbench.matrix.Matrices;

/// Puts together what the study holds of a case, and keeps what the analyst writes of it as a memo of its own kind.
public final class CaseStudies {
    /// More passages than anybody reads of one theme in one case.
    public static final int MOST_READ = 60;

    private final OpenProject project;
    private final Matrices matrices;

    public CaseStudies(OpenProject project) {
        this.project = project;
        matrices = new Matrices(project);
    }

    public CompletableFuture<CaseStudy> of(CaseId id) {
        CompletableFuture<CaseGround> ground = project.compute(() -> project.ask(reader -> CaseGround.of(reader, id)));
        return ground.thenCompose(found -> themes(found).thenCompose(themes -> charted(found.practice()).thenCompose(charted -> links(found)
                .thenApply(links -> new CaseStudy(found.practice(), found.summaries(), found.voices(), found.told(), charted, themes, links, found.memos(), found.coders())))));
    }

    private CompletableFuture<LinkReport> links(CaseGround ground) {
        Set<SourceId> own = ground.told().stream().filter(one -> !one.isGuest()).map(one -> one.source().id()).collect(Collectors.toSet());
        return new Linking(project).links(link -> own.contains(link.from().source()) || own.contains(link.to().source()));
    }

    /// As a matrix of all top codes would chart the case.
    private CompletableFuture<List<Theme>> themes(CaseGround ground) {
        List<Code> tops = ground.codebook().roots();
        var all = new FrameworkMatrix(MatrixId.fresh(), "", RowKind.CASES, tops.stream().map(Code::id).map(MatrixColumn::of).toList(), RowOrder.BY_LABEL);
        List<CellPlace> places = all.columns().stream().map(column -> new CellPlace(column.id(), ground.practice().id().value())).toList();
        return matrices.sheet(all).thenCompose(sheet -> matrices.once(all, places, MOST_READ)
                .thenApply(read -> IntStream.range(0, tops.size()).mapToObj(at -> new Theme(tops.get(at).id(), tops.get(at).name(),
                        sheet.at(places.get(at)).passages(), read.getOrDefault(places.get(at), List.of()))).toList()));
    }

    private CompletableFuture<List<Charted>> charted(Case practice) {
        return matrices.all().thenCompose(all -> {
            var charted = new ArrayList<Charted>();
            CompletableFuture<?> reading = CompletableFuture.completedFuture(charted);
            for (FrameworkMatrix matrix : all.stream().filter(one -> one.rows() == RowKind.CASES).toList()) {
                reading = reading.thenCompose(_ -> matrices.sheet(matrix.id())).thenCompose(sheet -> project.compute(() -> row(sheet, practice)))
                        .thenAccept(charted::addAll);
            }
            return reading.thenApply(_ -> charted);
        });
    }

    private List<Charted> row(MatrixSheet sheet, Case practice) {
        return sheet.columns().stream().map(column -> {
            SheetCell cell = sheet.at(new CellPlace(column.id(), practice.id().value()));
            var words = matrices.quotations(cell.cell().stream().toList());
            return new Charted(sheet.matrix().name(), sheet.title(column), cell, cell.cell().stream().flatMap(one -> one.quotations().stream())
                    .flatMap(passage -> Optional.ofNullable(words.get(passage)).stream()).toList());
        }).toList();
    }

    /// The act after which the case summary says these words; without words it goes.
    public CompletableFuture<Applied> write(CaseId practice, String words, Instant at) {
        return project.runMade(reader -> written(reader, practice, words, project.coder(), at));
    }

    /// The same as a change, for a window that runs its own acts.
    public static Change written(ProjectReader reader, CaseId practice, String words, CoderId author, Instant at) {
        Optional<Memo> before = CaseGround.written(reader, practice).stream().findFirst();
        boolean isSame = before.map(Memo::text).orElse("").equals(words.strip());
        if (isSame) {
            return Change.NOTHING;
        }
        return words.isBlank() ? new RemoveMemo(before.orElseThrow().id())
                : before.<Change>map(memo -> new WriteMemo(memo.id(), MemoKind.CASE_SUMMARY, memo.title(), words.strip(), at))
                        .orElseGet(() -> new AddMemo(Memo.of(new MemoTarget.OfCase(practice), MemoKind.CASE_SUMMARY, "", words.strip(), author, at)));
    }

    /// The cases that have a summary.
    public static Set<CaseId> written(ProjectReader reader) {
        return reader.memos().all().stream().filter(memo -> memo.kind() == MemoKind.CASE_SUMMARY)
                .flatMap(memo -> memo.target() instanceof MemoTarget.OfCase(var id) ? Optional.of(id).stream() : Optional.<CaseId>empty().stream())
                .collect(Collectors.toSet());
    }
}
