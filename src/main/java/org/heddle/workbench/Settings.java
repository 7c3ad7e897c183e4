package org.heddle.workbench;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// What this computer remembers for its user: recent projects, who codes, the look of the window. Nothing of a study.
/// Written whole or not at all; losing it costs comfort only. Used on one thread.
public final class Settings {
    private static final int MOST_RECENT = 10;
    private static final Executor A_MOMENT_LATER = CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS);

    private final Optional<Path> folder;
    private final Properties values = new Properties();
    private final AtomicBoolean isDue = new AtomicBoolean();

    public Settings(Path folder) {
        this.folder = Optional.of(folder);
        Path file = folder.resolve("settings.properties");
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException | IllegalArgumentException _) {
                values.clear();
            }
        }
    }

    private Settings() {
        folder = Optional.empty();
    }

    /// Settings that begin empty and leave nothing on the disk.
    public static Settings forgetful() {
        return new Settings();
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(values.getProperty(name));
    }

    public void set(String name, String value) {
        if (!value.equals(values.getProperty(name))) {
            values.setProperty(name, value);
            save();
        }
    }

    /// Remembered at once but on the disk a moment later: for what changes with every act, so that no hand waits for it.
    public void note(String name, String value) {
        boolean isNew = !value.equals(values.setProperty(name, value));
        if (isNew && folder.isPresent() && isDue.compareAndSet(false, true)) {
            A_MOMENT_LATER.execute(this::writeNotes);
        }
    }

    /// Brings to the disk what was only noted.
    public void writeNotes() {
        if (isDue.compareAndSet(true, false)) {
            save();
        }
    }

    /// Newest first; projects that are gone are left out.
    public List<Path> recent() {
        return remembered().stream().filter(Files::isRegularFile).toList();
    }

    private List<Path> remembered() {
        var recent = new ArrayList<Path>();
        for (int at = 0; at < MOST_RECENT; at++) {
            get("recent." + at).map(Path::of).ifPresent(recent::add);
        }
        return recent;
    }

    public void opened(Path project) {
        Path file = project.toAbsolutePath().normalize();
        var recent = new ArrayList<>(remembered());
        recent.remove(file);
        recent.addFirst(file);
        for (int at = 0; at < Math.min(recent.size(), MOST_RECENT); at++) {
            values.setProperty("recent." + at, recent.get(at).toString());
        }
        save();
    }

    private synchronized void save() {
        try {
            if (folder.isPresent()) {
                write(Folders.owned(folder.get()));
            }
        } catch (IOException _) {
            // Comfort only: the next start asks again.
        }
    }

    private void write(Path place) throws IOException {
        Path fresh = Files.createTempFile(place, "settings", ".new");
        try (Writer writer = Files.newBufferedWriter(fresh)) {
            values.store(writer, null);
        }
        Files.move(fresh, place.resolve("settings.properties"), StandardCopyOption.REPLACE_EXISTING);
    }
}
