package org.heddle.ui.analysis.findings;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.heddle.domain.arrangement.Arrangement;
import org.heddle.domain.arrangement.ArrangementId;
import org.heddle.domain.finding.Finding;
import org.heddle.domain.finding.claim.CausalClaim;
import org.heddle.domain.finding.claim.ChainPicture;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.memo.MemoLink;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.FindingChange.PutFinding;
import org.heddle.domain.project.MemoChange.AddMemo;
import org.heddle.domain.project.MemoChange.LinkMemo;
import org.heddle.domain.project.MemoChange.RemoveMemo;
import org.heddle.domain.project.MemoChange.UnlinkMemo;
import org.heddle.domain.project.MemoChange.WriteMemo;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.report.Document;
import org.heddle.domain.report.Table;
import org.heddle.ui.part.WhenSeen;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.finding.ClaimActs;
import org.heddle.workbench.finding.ClaimReport;
import org.heddle.workbench.finding.Claimed;
import org.heddle.workbench.finding.Drafting;
import org.heddle.workbench.finding.FindingActs;
import org.heddle.workbench.finding.FindingTables;
import org.heddle.workbench.finding.Skeleton;
import org.heddle.workbench.finding.SkeletonDocument;

/// The findings in the order of an arrangement, and everything that can be written there. Used on the JavaFX thread.
final class FindingsViewModel implements AutoCloseable {
    private final Workspace workspace;
    private final Drafting drafting;
    private final ReadOnlyObjectWrapper<Optional<Skeleton>> skeleton = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Arrangement>> orders = new ReadOnlyObjectWrapper<>(List.of());
    private final Subscription coder;
    private final Runnable stopListening;
    private Optional<ArrangementId> order = Optional.empty();
    private final WhenSeen reading = new WhenSeen(this::read);
    private int asked;
    private IntConsumer picked = _ -> {};

    FindingsViewModel(Workspace workspace) {
        this.workspace = workspace;
        drafting = new Drafting(workspace.project());
        coder = workspace.coderProperty().subscribe((_, _) -> reading.stale());
        stopListening = workspace.project().onChange(_ -> reading.stale());
    }

    /// Empty until it has been read.
    ReadOnlyObjectProperty<Optional<Skeleton>> skeletonProperty() {
        return skeleton.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Arrangement>> ordersProperty() {
        return orders.getReadOnlyProperty();
    }

    Optional<ArrangementId> order() {
        return order;
    }

    /// Empty: as the codebook goes.
    void follow(Optional<ArrangementId> arrangement) {
        order = arrangement;
        reading.stale();
    }

    void setInSight(boolean now) {
        reading.inSight(now);
    }

    private void read() {
        int mine = ++asked;
        var _ = workspace.project().read(reader -> reader.findings().arrangements()).thenCompose(all -> {
            orders.set(all);
            order = order.filter(id -> all.stream().anyMatch(one -> one.id().equals(id)));
            return drafting.skeleton(order);
        }).whenComplete((found, failure) -> {
            if (failure != null) {
                workspace.messages().failed(failure);
            } else if (mine == asked) {
                skeleton.set(Optional.of(found));
            }
        });
    }

    private Instant now() {
        return workspace.clock().instant();
    }

    private void run(Change change) {
        var _ = workspace.run(change);
    }

    private void act(Function<FindingActs, Change> change) {
        var _ = workspace.runMade(reader -> change.apply(new FindingActs(reader, workspace.project().coder(), workspace.clock())));
    }

    /// Writes the memo of this kind about something, or says it anew. Without words it goes.
    void write(Optional<Memo> before, MemoTarget about, MemoKind kind, String title, String text) {
        boolean isEmpty = title.isBlank() && text.isBlank();
        if (before.isEmpty() && !isEmpty) {
            run(new AddMemo(Memo.of(about, kind, title.strip(), text.strip(), workspace.project().coder(), now())));
        } else if (before.isPresent() && isEmpty) {
            run(new RemoveMemo(before.get().id()));
        } else if (before.isPresent() && !before.get().says(kind, title.strip(), text.strip())) {
            run(new WriteMemo(before.get().id(), kind, title.strip(), text.strip(), now()));
        }
    }

    void link(Memo memo, Passage passage) {
        run(new LinkMemo(memo.id(), new MemoLink.ToPassage(passage.source(), passage.span())));
    }

    void unlink(Memo memo, MemoLink link) {
        run(new UnlinkMemo(memo.id(), link));
    }

    void remove(Memo memo) {
        run(new RemoveMemo(memo.id()));
    }

    void ask(String words) {
        act(acts -> acts.ask(words, List.of()));
    }

    void conclude(String words) {
        act(acts -> acts.conclude(new FindingActs.Wish(Optional.of(words), List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty())));
    }

    /// Typed with an arrow between what brings about and what comes of it.
    void claim(String words) {
        claiming(acts -> acts.claim(CausalClaim.typed(words), List.of()));
    }

    void say(Memo claim, CausalClaim said) {
        claiming(acts -> acts.say(claim, said));
    }

    private void claiming(Function<ClaimActs, Change> change) {
        var _ = workspace.runMade(reader -> change.apply(new ClaimActs(reader, workspace.project().coder(), workspace.clock())));
    }

    /// Somebody clicked this claim among all, counted from 0.
    void pickClaim(int at) {
        picked.accept(at);
    }

    void onClaimPicked(IntConsumer told) {
        picked = told;
    }

    /// As a table, or the chains as a picture.
    void exportClaims(Path file) {
        skeleton.get().ifPresent(now -> {
            List<Claimed> claims = now.claims();
            var _ = workspace.write(file, "Saved the claims as “%s”.", () -> Exporting.write(() -> ChainPicture.of(claims.stream().map(Claimed::claim).toList()),
                    () -> ClaimReport.of(claims), file));
        });
    }

    /// Says a question or conclusion anew.
    void put(Finding finding) {
        run(new PutFinding(finding));
    }

    void drop(Finding finding) {
        act(acts -> acts.drop(finding));
    }

    void place(Finding finding, int place) {
        act(acts -> acts.place(finding, place));
    }

    /// Without vignettes that hold sensitive detail.
    void export(Path file) {
        export(file, SkeletonDocument::careful, FindingTables::careful);
    }

    void exportAll(Path file) {
        export(file, SkeletonDocument::complete, FindingTables::complete);
    }

    private void export(Path file, Function<Skeleton, Document> text, Function<Skeleton, FindingTables> tables) {
        skeleton.get().ifPresent(now -> {
            var _ = workspace.write(file, "Saved the findings as “%s”.", () -> {
                FindingTables all = tables.apply(now);
                Exporting.write(text.apply(now), all.report(), all.themes(), file);
            });
        });
    }

    /// One list of the findings alone.
    void exportTable(Path file, Function<Skeleton, Table> table) {
        skeleton.get().ifPresent(now -> {
            var _ = workspace.write(file, "Saved the list as “%s”.", () -> Exporting.write(table.apply(now), file));
        });
    }

    @Override
    public void close() {
        coder.unsubscribe();
        stopListening.run();
    }
}
