package org.heddle.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;

/// The two folders of ours outside the projects: settings, and the cache with search indexes. Only their owner may look inside.
public record Folders(Path settings, Path cache) {

    /// Where this operating system wants them.
    public static Folders ofThisComputer(Map<String, String> environment, String home, String system) {
        String os = system.toLowerCase(Locale.ROOT);
        Path user = Path.of(home);
        if (os.startsWith("windows")) {
            Path local = Path.of(environment.getOrDefault("LOCALAPPDATA", user.resolve("AppData/Local").toString()));
            return new Folders(local.resolve("Heddle"), local.resolve("Heddle/Cache"));
        }
        if (os.startsWith("mac")) {
            return new Folders(user.resolve("Library/Application Support/Heddle"), user.resolve("Library/Caches/Heddle"));
        }
        return new Folders(xdg(environment, "XDG_CONFIG_HOME", user.resolve(".config")), xdg(environment, "XDG_CACHE_HOME", user.resolve(".cache")));
    }

    private static Path xdg(Map<String, String> environment, String name, Path otherwise) {
        String set = environment.getOrDefault(name, "");
        return (set.isBlank() ? otherwise : Path.of(set)).resolve("heddle");
    }

    /// Makes the folder if need be, with owner-only rights where the file system knows such.
    public static Path owned(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Path parent = folder.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            if (Files.getFileStore(parent == null ? folder : parent).supportsFileAttributeView(PosixFileAttributeView.class)) {
                Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectory(folder);
            }
        }
        return folder;
    }
}
