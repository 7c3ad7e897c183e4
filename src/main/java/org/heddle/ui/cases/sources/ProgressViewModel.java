package org.heddle.ui.cases.sources;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.heddle.domain.Refusal;
import org.heddle.domain.progress.Assignment;
import org.heddle.domain.progress.Coverage;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.ProgressChange.AssignSource;
import org.heddle.domain.project.ProgressChange.UnassignSource;
import org.heddle.domain.source.NaturalOrder;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.ui.cases.frame.Acts;
import org.heddle.ui.cases.frame.Rows;
import org.heddle.ui.cases.frame.SetupData;
import org.heddle.ui.part.grid.Suggestion;
import org.heddle.ui.shell.StudyState;
import org.heddle.workbench.progress.SourceProgress;

/// Who is to code which source, and how far each coder has come. Sources are asked about again only when an act touched them.
public final class ProgressViewModel implements AutoCloseable {
    private final SetupData data;
    private final Acts acts;
    private final Rows<SourceProgress> rows = new Rows<>(row -> row.source().id(), (one, other) -> NaturalOrder.compare(one.source().name(), other.source().name()));
    private final Subscription following;
    private final Runnable stopListening;
    private Map<SourceId, SourceProgress> known = Map.of();
    private final Set<SourceId> stale = new HashSet<>();
    private boolean isWatched;

    public ProgressViewModel(SetupData data) {
        this.data = data;
        acts = new Acts(data.workspace().project());
        stopListening = data.workspace().project().onChange(this::touched);
        following = data.stateProperty().subscribe(now -> refresh(now.study()));
    }

    private void touched(Applied act) {
        if (act.touched().people()) {
            known = Map.of();
        }
        stale.addAll(act.touched().sources());
        if (isWatched) {
            refresh(data.now().study());
        }
    }

    /// Says whether anybody looks; asks at once for what changed while nobody did.
    public void watch(boolean looks) {
        isWatched = looks;
        if (looks) {
            refresh(data.now().study());
        }
    }

    private void refresh(StudyState study) {
        Map<SourceId, SourceProgress> before = known;
        Set<SourceId> again = Set.copyOf(stale);
        stale.clear();
        var project = data.workspace().project();
        var _ = project.compute(() -> {
            var now = new HashMap<SourceId, SourceProgress>();
            for (Source source : study.sources()) {
                SourceProgress earlier = before.get(source.id());
                now.put(source.id(), earlier != null && earlier.source().equals(source) && !again.contains(source.id()) ? earlier
                        : project.ask(reader -> SourceProgress.read(reader, source)));
            }
            return now;
        }).thenAccept(now -> {
            known = now;
            rows.update(List.copyOf(now.values()));
        });
    }

    public ObservableList<SourceProgress> rows() {
        return rows.shown();
    }

    public ReadOnlyStringProperty noticeProperty() {
        return acts.noticeProperty();
    }

    /// Says for which coders these sources are: names with commas between them, or nobody.
    public void assign(List<SourceProgress> chosen, String names) {
        acts.run("Assigned %d sources".formatted(chosen.size()), () -> {
            Set<CoderId> wanted = Arrays.stream(names.split(",", -1)).map(String::strip).filter(name -> !name.isEmpty())
                    .map(this::coder).collect(Collectors.toSet());
            return chosen.stream().flatMap(row -> Stream.concat(
                    wanted.stream().filter(coder -> !row.assigned().contains(coder)).<Change>map(coder -> new AssignSource(new Assignment(row.source().id(), coder))),
                    row.assigned().stream().filter(coder -> !wanted.contains(coder)).map(coder -> new UnassignSource(new Assignment(row.source().id(), coder)))))
                    .toList();
        });
    }

    private CoderId coder(String name) {
        return coders().stream().filter(coder -> coder.name().equals(name)).findFirst().map(Coder::id)
                .orElseThrow(() -> new Refusal("There is no coder “%s” in the project.".formatted(name)));
    }

    private List<Coder> coders() {
        return data.now().study().coders();
    }

    List<Suggestion> suggestions() {
        return coders().stream().map(coder -> Suggestion.of(coder.name())).toList();
    }

    public String assigned(SourceProgress row) {
        return names(row.assigned());
    }

    String finished(SourceProgress row) {
        return names(row.finished());
    }

    private String names(List<CoderId> ids) {
        return coders().stream().filter(coder -> ids.contains(coder.id())).map(Coder::name).collect(Collectors.joining(", "));
    }

    /// What each coder has coded of the participants' text and turns.
    public String coverage(SourceProgress row) {
        return coders().stream().flatMap(coder -> Optional.ofNullable(row.coverage().get(coder.id())).stream()
                .map(found -> "%s %s, %d of %d turns".formatted(coder.name(), percent(found), found.codedTurns(), found.turns())))
                .collect(Collectors.joining(" · "));
    }

    static String percent(Coverage coverage) {
        return "%d %%".formatted(Math.round(coverage.share() * 100));
    }

    @Override
    public void close() {
        stopListening.run();
        following.unsubscribe();
    }
}
