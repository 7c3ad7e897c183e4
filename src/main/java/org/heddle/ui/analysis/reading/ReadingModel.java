package org.heddle.ui.analysis.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;
import org.heddle.ui.part.WhenSeen;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.analysis.Readings;
import org.heddle.workbench.analysis.Readings.Passage;
import org.heddle.workbench.analysis.Readings.Reading;

/// One source through all its codes or one code through all sources, and the passage in hand, which stays in hand when the way is changed. Used on
/// the JavaFX thread.
final class ReadingModel implements AutoCloseable {
    static final int NONE = -1;

    private final Workspace workspace;
    private final Readings readings;
    private final ObjectProperty<Optional<Way>> way = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty withChildren = new SimpleBooleanProperty(true);
    private final ObjectProperty<Optional<CoderId>> coder = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final IntegerProperty inHand = new SimpleIntegerProperty(NONE);
    private final Subscription wishes;
    private final Runnable stopListening;
    private Optional<Place> wanted = Optional.empty();
    private final WhenSeen reads = new WhenSeen(this::read);
    private int asked;

    private record Place(SourceId source, TextSpan span) {}

    ReadingModel(Workspace workspace) {
        this.workspace = workspace;
        readings = new Readings(workspace.project());
        wishes = Stream.of(way, withChildren, coder).map(wish -> wish.subscribe((_, _) -> reads.stale())).reduce(Subscription.EMPTY, Subscription::and);
        stopListening = workspace.project().onChange(_ -> reads.stale());
    }

    ReadOnlyObjectProperty<Optional<Way>> wayProperty() {
        return way;
    }

    /// Whether sub-codes are read with the code above them.
    BooleanProperty withChildrenProperty() {
        return withChildren;
    }

    /// Whose work is read; empty: everybody's but what `consensus` settled.
    ObjectProperty<Optional<CoderId>> coderProperty() {
        return coder;
    }

    ReadOnlyObjectProperty<Optional<Reading>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// The place of the passage in hand in the reading; `NONE` without one.
    IntegerProperty inHandProperty() {
        return inHand;
    }

    List<Source> sources() {
        return workspace.study().now().sources();
    }

    /// Reads this source; the passage in hand stays in hand if it lies there.
    void within(SourceId source) {
        keep();
        way.set(Optional.of(new Way.Within(source)));
    }

    void across(CodeId code) {
        keep();
        way.set(Optional.of(new Way.Across(code)));
    }

    /// From within a source to across its code, or from across to within the passage's source.
    void turn() {
        passage().ifPresent(passage -> {
            if (way.get().orElseThrow() instanceof Way.Within) {
                across(Readings.codes(passage, workspace.study().now().codebook()).getFirst());
            } else {
                within(passage.source());
            }
        });
    }

    private void keep() {
        wanted = passage().map(passage -> new Place(passage.source(), passage.span()));
    }

    Optional<Passage> passage() {
        return reading.get().filter(now -> inHand.get() >= 0 && inHand.get() < now.passages().size()).map(now -> now.passages().get(inHand.get()));
    }

    /// Shows the passage in hand in its text.
    void open() {
        passage().ifPresent(passage -> workspace.showPassage(passage.source(), passage.span()));
    }

    /// Readings are made when somebody looks at them.
    void setInSight(boolean now) {
        reads.inSight(now);
    }

    private void read() {
        StudyState state = workspace.study().now();
        Optional<Way> chosen = way.get().filter(now -> isThere(now, state))
                .or(() -> state.sources().stream().findFirst().map(source -> new Way.Within(source.id())));
        if (!chosen.equals(way.get())) {
            way.set(chosen);   // which reads it
            return;
        }
        if (way.get().isEmpty()) {
            reading.set(Optional.empty());
            return;
        }
        int mine = ++asked;
        if (wanted.isEmpty()) {
            keep();
        }
        var _ = read(way.get().get(), readings).whenComplete((found, failure) -> {
            if (failure != null) {
                workspace.messages().failed(failure);
            } else if (mine == asked) {
                show(found);
            }
        });
    }

    private CompletableFuture<Reading> read(Way way, Readings from) {
        return switch (way) {
            case Way.Within(var source) -> from.within(source, coder.get());
            case Way.Across(var code) -> from.across(code, withChildren.get(), coder.get());
        };
    }

    private static boolean isThere(Way way, StudyState state) {
        return switch (way) {
            case Way.Within(var source) -> state.source(source).isPresent();
            case Way.Across(var code) -> state.codebook().find(code).isPresent();
        };
    }

    private void show(Reading found) {
        int keep = wanted.map(place -> IntStream.range(0, found.passages().size())
                .filter(at -> found.passages().get(at).source().equals(place.source()) && found.passages().get(at).span().equals(place.span()))
                .findFirst().orElse(NONE)).orElse(NONE);
        wanted = Optional.empty();
        inHand.set(NONE);
        reading.set(Optional.of(found));
        inHand.set(keep >= 0 || found.passages().isEmpty() ? keep : 0);
    }

    /// Writes all that was asked for as a table or as its picture; the file's name says which.
    void export(Path file) {
        way.get().ifPresent(now -> {
            var _ = read(now, Readings.whole(workspace.project())).whenComplete((found, failure) -> {
                if (failure != null) {
                    workspace.messages().failed(failure);
                } else {
                    write(found, file);
                }
            });
        });
    }

    private void write(Reading found, Path file) {
        var _ = workspace.write(file, "Saved “%s”.", () -> Exporting.write(found::picture,
                () -> found.report(workspace.project().ask(reader -> reader.codes().codebook()), readings.coders()), file));
    }

    /// The name of what is read.
    String title() {
        StudyState state = workspace.study().now();
        return way.get().map(now -> switch (now) {
            case Way.Within(var source) -> state.source(source).map(Source::name).orElse("");
            case Way.Across(var code) -> state.codebook().find(code).map(Code::name).orElse("");
        }).orElse("");
    }

    @Override
    public void close() {
        wishes.unsubscribe();
        stopListening.run();
    }
}
