package org.heddle.ui.shell.welcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.heddle.domain.verification.Consensus;
import org.heddle.ui.shell.KnownCoders;
import org.heddle.workbench.Failures;
import org.heddle.workbench.Glance;
import org.heddle.workbench.Settings;
import org.heddle.workbench.Threads;

/// What the welcome page shows: projects of late with a quick look into each, and who is coding.
public final class WelcomeViewModel {
    static final String ENDING = ".heddle";
    private static final int MOST = 5;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final WelcomeActions actions;
    private final Settings settings;
    private final Threads threads;
    private final InstantSource clock;
    private final ObservableList<Recent> recent = FXCollections.observableArrayList();
    private final ObservableList<String> coders = FXCollections.observableArrayList();
    private final StringProperty coder = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final BooleanProperty busy = new SimpleBooleanProperty();

    /// A project of late: two lines at the left, two at the right. A file that cannot be read as a project says so.
    public record Recent(Path file, String name, String facts, String when, String team, boolean isReadable) {}

    public WelcomeViewModel(WelcomeActions actions, Settings settings, Threads threads, InstantSource clock) {
        this.actions = actions;
        this.settings = settings;
        this.threads = threads;
        this.clock = clock;
        coders.setAll(new KnownCoders(settings).names());
        coder.set(coders.isEmpty() ? "" : coders.getFirst());
        look();
    }

    public ObservableList<Recent> recent() {
        return recent;
    }

    public ObservableList<String> coders() {
        return coders;
    }

    /// Who codes; empty as long as nobody has said.
    public StringProperty coderProperty() {
        return coder;
    }

    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// True while a project is being opened or made.
    public BooleanProperty busyProperty() {
        return busy;
    }

    private void look() {
        for (Path file : settings.recent().stream().limit(MOST).toList()) {
            int at = recent.size();
            recent.add(new Recent(file, name(file), "Looking into it…", when(file), "", true));
            var _ = Glance.at(file, threads, clock).thenAccept(glance -> recent.set(at, seen(recent.get(at), glance)));
        }
    }

    private static Recent seen(Recent row, Optional<Glance> glance) {
        return glance.map(facts -> new Recent(row.file(), row.name(), facts(facts), row.when(), count((int) facts.coders().stream().filter(name -> !name.equalsIgnoreCase(Consensus.NAME)).count(), "coder"), true))
                .orElseGet(() -> new Recent(row.file(), row.name(), "This file cannot be read as a project.", row.when(), "", false));
    }

    private static String facts(Glance glance) {
        if (glance.sources() == 0) {
            return "No sources yet";
        }
        String codings = glance.codings() == 0 ? "not coded yet" : count(glance.codings(), "coding");
        String finished = glance.finished() == 0 ? "" : ", %d of %d finished".formatted(glance.finished(), glance.sources());
        return "%s, %s%s".formatted(count(glance.sources(), "source"), codings, finished);
    }

    private static String count(int number, String thing) {
        return "%,d %s%s".formatted(number, thing, number == 1 ? "" : "s");
    }

    private String when(Path file) {
        try {
            Instant changed = Files.getLastModifiedTime(file).toInstant();
            ZonedDateTime then = changed.atZone(ZoneId.systemDefault());
            boolean today = then.toLocalDate().equals(LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
            return today ? "Today, " + HOUR.format(then) : DAY.format(then);
        } catch (IOException _) {
            return "";
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.heddle$", "");
    }

    /// Somebody says a name that this computer did not know.
    public void codesAs(String name) {
        if (!name.isBlank()) {
            var known = new KnownCoders(settings);
            known.used(name);
            coders.setAll(known.names());
            coder.set(name.strip());
        }
    }

    public void openSample() {
        run(actions::openSample);
    }

    public void open(Path file) {
        run(() -> actions.open(file, Optional.of(coder.get()).filter(name -> !name.isEmpty())));
    }

    /// Makes a project; what is missing is said before anything is made.
    public void create(String file, Optional<String> framework, String name) {
        var missing = new ArrayList<String>();
        if (file.isBlank()) {
            missing.add("where its file is kept");
        }
        if (name.isBlank()) {
            missing.add("who is coding");
        }
        if (!missing.isEmpty()) {
            notice.set("Please say %s.".formatted(String.join(" and ", missing)));
            return;
        }
        codesAs(name);
        try {
            Path path = fileOf(file);
            run(() -> actions.createProject(path, framework, name.strip()));
        } catch (InvalidPathException _) {
            notice.set("A file cannot be called that. Choose another name.");
        }
    }

    static Path fileOf(String typed) {
        String name = typed.strip();
        return home().resolve(name.endsWith(ENDING) ? name : name + ENDING);
    }

    /// Where a study is kept that says no folder: never where the program happens to have been started.
    static Path home() {
        Path home = Path.of(System.getProperty("user.home", ".")).toAbsolutePath();
        Path documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }

    private void run(Supplier<CompletableFuture<?>> act) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        notice.set("");
        CompletableFuture<?> done;
        try {
            done = act.get();
        } catch (RuntimeException failure) {
            done = CompletableFuture.failedFuture(failure);
        }
        var _ = done.whenCompleteAsync((_, failure) -> {
            busy.set(false);
            notice.set(failure == null ? "" : Failures.explain(failure).sentence());
        }, threads.screen());
    }

    static List<String> frameworks() {
        return List.of("fantasy-paradigms");
    }
}
