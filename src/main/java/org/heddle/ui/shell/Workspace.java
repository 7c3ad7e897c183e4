package org.heddle.ui.shell;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.heddle.domain.difference.Settlement;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;
import org.heddle.ui.keys.KeyMap;
import org.heddle.ui.part.palette.Theme;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Settings;
import org.heddle.workbench.searching.Searching;

/// What every room is given: the open project, the study as it stands, this computer's settings, and the ways to speak and to go elsewhere.
public final class Workspace implements AutoCloseable {
    private final OpenProject project;
    private final Searching searching;
    private final Settings settings;
    private final InstantSource clock;
    private final Study study;
    private final KeyMap keys;
    private final Messages messages = new Messages();
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ObjectProperty<TextSize> textSize = new SimpleObjectProperty<>(TextSize.USUAL);
    private final ObjectProperty<RoomName> room = new SimpleObjectProperty<>(RoomName.CODE);
    private final ObservableMap<RoomName, String> places = FXCollections.observableHashMap();
    private final StringBinding status = Bindings.createStringBinding(() -> places.getOrDefault(room.get(), ""), room, places);
    private final ReadOnlyObjectWrapper<CoderId> coder;
    private final StringProperty wanted = new SimpleStringProperty("");
    private final Destinations destinations = new Destinations(room);
    private BiConsumer<SourceId, TextSpan> showPassage = (_, _) -> { };
    private Consumer<Settlement> showSettled = _ -> { };

    /// Project and search are closed by whoever opened them.
    public Workspace(OpenProject project, Searching searching, Settings settings, InstantSource clock) {
        this.project = project;
        this.searching = searching;
        this.settings = settings;
        this.clock = clock;
        keys = new KeyMap(settings);
        study = new Study(project);
        coder = new ReadOnlyObjectWrapper<>(project.coder());
        theme.set(settings.get("theme").filter("dark"::equals).map(_ -> Theme.DARK).orElse(Theme.LIGHT));
        textSize.set(TextSize.in(settings));
        theme.subscribe(now -> settings.set("theme", now == Theme.DARK ? "dark" : "light"));
    }

    public OpenProject project() {
        return project;
    }

    /// The search of the open project.
    public Searching searching() {
        return searching;
    }

    public Settings settings() {
        return settings;
    }

    /// Which keys do what.
    public KeyMap keys() {
        return keys;
    }

    public InstantSource clock() {
        return clock;
    }

    public Study study() {
        return study;
    }

    public Messages messages() {
        return messages;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// How large words are; whoever changes it also keeps it in the settings.
    public ObjectProperty<TextSize> textSizeProperty() {
        return textSize;
    }

    /// The room in sight; set it to go to another one.
    public ObjectProperty<RoomName> roomProperty() {
        return room;
    }

    /// What the status bar says about the place in hand: the words of the room in sight.
    public ObservableStringValue statusProperty() {
        return status;
    }

    /// Each room has its own words, whether it is in sight or not.
    public void sayStatus(RoomName where, String words) {
        places.put(where, words);
    }

    /// Who acts in this window.
    public ReadOnlyObjectProperty<CoderId> coderProperty() {
        return coder.getReadOnlyProperty();
    }

    /// Lets somebody else take over once the acts before are done; this computer remembers who it was. While a pass is sealed, nothing of
    /// what the former coder saw is kept.
    public CompletableFuture<Void> actAs(CoderId who) {
        boolean isAnother = !who.equals(project.coder());
        return said(project.handOver(who, study::again)).thenAccept(seen -> {
            settings.set("coder." + project.projectId(), who.value().toString());
            if (isAnother && !seen.sealed().isEmpty()) {
                messages.clear();
            }
            study.show(seen);
            coder.set(who);
        });
    }

    /// The words that the quick search asks for; the Search room follows them.
    public StringProperty wantedProperty() {
        return wanted;
    }

    /// Goes to the Search room and searches there.
    public void searchFor(String words) {
        wanted.set(words);
        room.set(RoomName.SEARCH);
    }

    /// Runs a change and shows what went wrong, if anything did.
    public CompletableFuture<Applied> run(Change change) {
        return said(project.run(change));
    }

    /// The same for a change that is made when its turn comes.
    public CompletableFuture<Applied> runMade(Function<ProjectReader, ? extends Change> making) {
        return said(project.runMade(making));
    }

    private <T> CompletableFuture<T> said(CompletableFuture<T> act) {
        return act.whenComplete((_, failure) -> {
            if (failure != null) {
                messages.failed(failure);
            } else {
                messages.clear();
            }
        });
    }

    /// Writes a file off the screen's thread and says so, or what went wrong. `words` take the file's name.
    public CompletableFuture<?> write(Path file, String words, Runnable writing) {
        return written(file, words, project.compute(() -> {
            writing.run();
            return file;
        }));
    }

    /// The same for a file that is being written.
    public CompletableFuture<?> written(Path file, String words, CompletableFuture<?> writing) {
        return writing.whenComplete((_, failure) -> {
            if (failure != null) {
                messages.failed(failure);
            } else {
                messages.say(words.formatted(file.getFileName()));
            }
        });
    }

    public Destinations destinations() {
        return destinations;
    }

    /// The Code room says how a passage is shown.
    public void passagesAreShownBy(BiConsumer<SourceId, TextSpan> how) {
        showPassage = how;
    }

    /// Goes to the Code room and shows a passage there.
    public void showPassage(SourceId source, TextSpan span) {
        room.set(RoomName.CODE);
        showPassage.accept(source, span);
    }

    /// The Agreement room says how a settled difference is shown.
    public void settledIsShownBy(Consumer<Settlement> how) {
        showSettled = how;
    }

    /// Goes to the Agreement room and shows a settled difference there.
    public void showSettled(Settlement settlement) {
        room.set(RoomName.AGREEMENT);
        showSettled.accept(settlement);
    }

    @Override
    public void close() {
        settings.writeNotes();
        study.close();
    }
}
