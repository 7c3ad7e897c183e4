package org.heddle.ui.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.util.Subscription;
import org.heddle.domain.Refusal;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.progress.Assignment;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CheckChange.DeclareFinished;
import org.heddle.domain.project.CheckChange.WithdrawFinished;
import org.heddle.domain.project.ProgressChange.AssignSource;
import org.heddle.domain.project.ProgressChange.UnassignSource;
import org.heddle.domain.project.SourceChange.PlaceSource;
import org.heddle.domain.project.SourceChange.RemoveSource;
import org.heddle.domain.project.SourceChange.RenameSource;
import org.heddle.domain.project.SourceChange.SetSourceKind;
import org.heddle.domain.report.Counted;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.SourceKind;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Finished;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.farewell.Farewell;
import org.heddle.workbench.progress.SourceProgress;

/// What the list of sources says of each, and what can be done to one. How far a source has come is asked for when its row is in sight,
/// and again when an act touched it; until the answer comes, the answer before it stands.
final class SourceListModel implements AutoCloseable {
    private final Workspace workspace;
    private final Runnable answered;
    private final Map<SourceId, SourceProgress> known = new HashMap<>();
    private final Set<SourceId> stale = new HashSet<>();
    private final Set<Source> wanted = new LinkedHashSet<>();
    private final Runnable stopListening;
    private final Subscription following;
    private boolean isAsking;
    private boolean isClosed;

    /// `answered` is told when more is known.
    SourceListModel(Workspace workspace, Runnable answered) {
        this.workspace = workspace;
        this.answered = answered;
        stopListening = workspace.project().onChange(this::touched);
        following = workspace.coderProperty().subscribe(_ -> forget());
    }

    private void forget() {
        known.clear();
        wanted.clear();
    }

    private void touched(Applied act) {
        stale.addAll(act.touched().people() ? known.keySet() : act.touched().sources());
    }

    /// How far a source has come, as far as is known by now.
    Optional<SourceProgress> progress(Source source) {
        SourceProgress before = known.get(source.id());
        if (before == null || stale.contains(source.id())) {
            wanted.add(source);
            ask();
        }
        return Optional.ofNullable(before);
    }

    /// One question at a time, however quick the acts are.
    private void ask() {
        if (isAsking || isClosed || wanted.isEmpty()) {
            return;
        }
        isAsking = true;
        List<Source> sources = List.copyOf(wanted);
        wanted.clear();
        sources.forEach(source -> stale.remove(source.id()));
        var project = workspace.project();
        CoderId who = project.coder();
        var _ = project.compute(() -> sources.stream().map(source -> project.ask(reader -> SourceProgress.read(reader, source))).toList())
                .whenComplete((found, failure) -> {
                    isAsking = false;
                    if (failure == null && who.equals(project.coder())) {
                        found.forEach(one -> known.put(one.source().id(), one));
                        answered.run();
                    }
                    ask();
                });
    }

    boolean isFinished(Source source) {
        return workspace.study().now().isFinished(source.id(), workspace.coderProperty().get());
    }

    /// Declares this coder's work on a source finished, or takes that back.
    void toggleFinished(Source source) {
        CoderId me = workspace.project().coder();
        run(isFinished(source) ? new WithdrawFinished(source.id(), me)
                : new DeclareFinished(new Finished(source.id(), me, workspace.clock().instant(), false)));
    }

    boolean isFor(Source source, CoderId coder) {
        return workspace.study().now().assignments().contains(new Assignment(source.id(), coder));
    }

    void toggleAssigned(Source source, CoderId coder) {
        var one = new Assignment(source.id(), coder);
        run(isFor(source, coder) ? new UnassignSource(one) : new AssignSource(one));
    }

    void rename(Source source, String name) {
        try {
            run(new RenameSource(source.id(), source.named(name).name()));
        } catch (Refusal refusal) {
            workspace.messages().failed(refusal);
        }
    }

    void setKind(Source source, SourceKind kind) {
        run(new SetSourceKind(source.id(), kind));
    }

    void place(Source source, Optional<CaseId> practice) {
        run(new PlaceSource(source.id(), practice));
    }

    void remove(Source source) {
        run(new RemoveSource(source.id()));
    }

    private void run(Change change) {
        var _ = workspace.run(change);
    }

    /// What goes along when a source is removed.
    CompletableFuture<String> farewell(Source source) {
        return workspace.project().read(reader -> farewell(source, Farewell.toSources(reader, List.of(source.id()))));
    }

    private String farewell(Source source, Farewell interpreted) {
        var state = workspace.study().now();
        int codings = state.codingCounts().getOrDefault(source.id(), 0);
        String along = codings == 0 ? "No coding goes along." : "%s and their checks go along.".formatted(Counted.of(codings, "coding"));
        return "The text of “%s” goes, with its turns. %s%s%s Ctrl+Z brings everything back.".formatted(source.name(), along, interpreted.sentences(),
                state.sealing(source.id()).isPresent() ? " Work in its sealed pass goes too and is not counted here." : "");
    }

    /// How far each coder has come, one line each.
    List<String> lines(Source source) {
        var state = workspace.study().now();
        var lines = new ArrayList<String>();
        Optional<SourceProgress> progress = Optional.ofNullable(known.get(source.id()));
        for (var coder : state.coders()) {
            var coverage = progress.map(one -> one.coverage().get(coder.id()));
            boolean isFinished = state.isFinished(source.id(), coder.id());
            boolean isFor = isFor(source, coder.id());
            if (coverage.isPresent() || isFinished || isFor) {
                String far = coverage.map(found -> "%d of %d turns, %d %% of what participants say".formatted(found.codedTurns(), found.turns(),
                        Math.round(found.share() * 100))).orElse("nothing coded");
                lines.add("%s: %s%s%s".formatted(coder.name(), far, isFinished ? ", finished" : "", isFor ? ", assigned" : ""));
            }
        }
        return lines;
    }

    @Override
    public void close() {
        isClosed = true;
        stopListening.run();
        following.unsubscribe();
    }
}
