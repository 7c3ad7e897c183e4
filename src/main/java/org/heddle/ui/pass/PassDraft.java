package org.heddle.ui.pass;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.util.Subscription;
import org.heddle.domain.Refusal;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.Coder;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.Failures;
import org.heddle.workbench.pass.PassActs;
import org.heddle.workbench.pass.PassActs.Choice;
import org.heddle.workbench.pass.Strata;

/// A pass that is being put together: who, which sources, and what the choice comes to, looked up again after every stroke.
public final class PassDraft implements AutoCloseable {
    private static final int SEEDS = 1_000_000;
    private static final String NONE_TICKED = "Tick at least one source.";

    /// How the sources are chosen.
    public enum Way { ALL, TICKED, DRAWN }

    /// The sources that the choice comes to, and all that could be chosen; or why there are none.
    public record Preview(List<Source> sources, List<Source> candidates, int population, String trouble) {
        static final Preview NOTHING = new Preview(List.of(), List.of(), 0, "");

        public Preview {
            sources = List.copyOf(sources);
            candidates = List.copyOf(candidates);
        }
    }

    private final Workspace workspace;
    private final PassActs acts;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty newcomer = new SimpleStringProperty("");
    private final ObservableSet<String> coders = FXCollections.observableSet(new LinkedHashSet<>());
    private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.ALL);
    private final ObservableSet<SourceId> ticked = FXCollections.observableSet();
    private final StringProperty number = new SimpleStringProperty("20");
    private final BooleanProperty isPercent = new SimpleBooleanProperty(true);
    private final StringProperty seed = new SimpleStringProperty("");
    private final ObservableSet<String> strata = FXCollections.observableSet(new LinkedHashSet<>());
    private final ObservableList<String> offered = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>(Preview.NOTHING);
    private final Subscription following;
    private boolean isWatched;
    private int question;

    public PassDraft(Workspace workspace) {
        this.workspace = workspace;
        acts = new PassActs(workspace.project(), workspace.clock());
        following = Subscription.combine(way.subscribe(_ -> look()), ticked.subscribe(this::look), number.subscribe(_ -> look()),
                isPercent.subscribe(_ -> look()), seed.subscribe(_ -> look()), strata.subscribe(this::look),
                workspace.study().stateProperty().subscribe(_ -> look()));
    }

    public StringProperty nameProperty() {
        return name;
    }

    /// Somebody who is not in the project yet and joins with the pass.
    public StringProperty newcomerProperty() {
        return newcomer;
    }

    /// The names that are ticked.
    public ObservableSet<String> coders() {
        return coders;
    }

    public ObjectProperty<Way> wayProperty() {
        return way;
    }

    public ObservableSet<SourceId> ticked() {
        return ticked;
    }

    /// How many sources are drawn, or how many in a hundred.
    public StringProperty numberProperty() {
        return number;
    }

    public BooleanProperty percentProperty() {
        return isPercent;
    }

    public StringProperty seedProperty() {
        return seed;
    }

    /// What the draw is stratified by.
    public ObservableSet<String> strata() {
        return strata;
    }

    public ObservableList<String> offered() {
        return offered;
    }

    public ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// Begins anew, with everybody ticked who is in the project.
    public void begin() {
        StudyState state = workspace.study().now();
        name.set("");
        newcomer.set("");
        coders.clear();
        state.team().stream().map(Coder::name).forEach(coders::add);
        ticked.clear();
        strata.clear();
        seed.set(String.valueOf(new SecureRandom().nextInt(SEEDS)));
        way.set(Way.ALL);
        isWatched = true;
        look();
    }

    /// Nobody looks any longer.
    public void end() {
        isWatched = false;
    }

    /// All who are to code, in the order of the project.
    public List<String> chosenCoders() {
        var known = workspace.study().now().team().stream().map(Coder::name).filter(coders::contains);
        return Stream.concat(known, Stream.of(newcomer.get().strip()).filter(one -> !one.isEmpty())).toList();
    }

    /// Refuses what is no number.
    public Choice choice() {
        return switch (way.get()) {
            case ALL -> new Choice.ByHand(List.of());
            case TICKED -> {
                if (ticked.isEmpty()) {
                    throw new Refusal(NONE_TICKED);
                }
                yield new Choice.ByHand(ticked.stream().map(id -> id.value().toString()).toList());
            }
            case DRAWN -> drawn();
        };
    }

    private Choice drawn() {
        try {
            int wanted = Integer.parseInt(number.get().strip());
            long from = Long.parseLong(seed.get().strip());
            if (wanted > 0 && (!isPercent.get() || wanted <= 100)) {
                return new Choice.Drawn(wanted, isPercent.get(), from, inOrder(strata), List.of());
            }
        } catch (NumberFormatException _) {
            // Said below.
        }
        throw new Refusal("A draw takes a number of sources, or a share from 1 to 100 %, and a whole number as its seed.");
    }

    private List<String> inOrder(Set<String> some) {
        return offered.stream().filter(some::contains).toList();
    }

    private void look() {
        if (!isWatched) {
            return;
        }
        int asked = ++question;
        if (way.get() == Way.TICKED) {
            show(workspace.study().now().sources().stream().filter(source -> ticked.contains(source.id())).toList(),
                    ticked.isEmpty() ? NONE_TICKED : "");
            return;
        }
        try {
            Choice choice = choice();
            var _ = acts.preview(choice).whenComplete((sources, failure) -> {
                if (asked == question) {
                    show(failure == null ? sources : List.of(), failure == null ? "" : Failures.explain(failure).sentence());
                }
            });
        } catch (Refusal refusal) {
            show(List.of(), refusal.sentence());
        }
    }

    private void show(List<Source> sources, String trouble) {
        int asked = question;
        var _ = workspace.project().read(Strata::new).thenAccept(now -> {
            if (asked == question) {
                if (!offered.equals(now.offered())) {
                    offered.setAll(now.offered());
                }
                preview.set(new Preview(sources, candidates(now), now.population(), trouble));
            }
        });
    }

    private List<Source> candidates(Strata now) {
        SequencedSet<SourceId> free = new LinkedHashSet<>();
        now.candidates(List.of()).forEach(candidate -> free.add(candidate.source()));
        var found = new ArrayList<Source>();
        for (Source source : workspace.study().now().sources()) {
            if (free.contains(source.id())) {
                found.add(source);
            }
        }
        return found;
    }

    @Override
    public void close() {
        following.unsubscribe();
    }
}
