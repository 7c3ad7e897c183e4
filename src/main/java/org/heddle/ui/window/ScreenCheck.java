package org.heddle.ui.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Says in advance whether a window can be opened here, because a toolkit that fails to start cannot be started again.
final class ScreenCheck {
    private static final List<String> LIBRARY_FOLDERS = List.of("/usr/lib", "/usr/lib64", "/lib", "/usr/local/lib");

    private ScreenCheck() {}

    static Optional<String> whyNone(String system, Map<String, String> environment) {
        if (!system.toLowerCase(Locale.ROOT).contains("linux")) {
            return Optional.empty();
        }
        if (environment.getOrDefault("DISPLAY", "").isBlank() && environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank()) {
            return Optional.of("There is no display here.");
        }
        return hasGtk() ? Optional.empty() : Optional.of("The library GTK 3 is not installed here.");
    }

    private static boolean hasGtk() {
        return LIBRARY_FOLDERS.stream().map(Path::of).filter(Files::isDirectory).anyMatch(ScreenCheck::holdsGtk);
    }

    /// Libraries lie in the folder itself or in one for the machine's kind.
    private static boolean holdsGtk(Path folder) {
        try (Stream<Path> files = Files.find(folder, 2, (file, _) -> file.getFileName().toString().startsWith("libgtk-3.so"))) {
            return files.findAny().isPresent();
        } catch (IOException | UncheckedIOException _) {
            return false;
        }
    }
}
