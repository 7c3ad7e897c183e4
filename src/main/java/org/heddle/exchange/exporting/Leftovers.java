package org.heddle.exchange.exporting;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Hidden parts of files that a killed process left in a folder. Whoever writes a part holds its lock, so a part that can be locked has lost its writer.
public final class Leftovers {
    private static final Pattern PART = Pattern.compile("\\.heddle-[0-9a-f-]+\\.part(-journal)?");
    private static final Duration JUST_NOW = Duration.ofMinutes(1);   // a part is without its lock when it has just been made or is being moved

    private Leftovers() {}

    /// Deletes what nobody is writing any more. What cannot be deleted stays; it stands in nobody's way.
    public static void clear(Path folder) {
        for (Path part : parts(folder)) {
            try {
                if (isAbandoned(part)) {
                    Files.deleteIfExists(part);
                }
            } catch (IOException _) {
                // Somebody else's, or gone.
            }
        }
    }

    private static List<Path> parts(Path folder) {
        var parts = new ArrayList<Path>();
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder, ".heddle-*")) {
            for (Path path : inside) {
                if (PART.matcher(path.getFileName().toString()).matches() && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    parts.add(path);
                }
            }
        } catch (IOException | DirectoryIteratorException _) {
            // A folder that can be written to need not be readable.
        }
        return parts;
    }

    private static boolean isAbandoned(Path part) throws IOException {
        if (Files.getLastModifiedTime(part).toInstant().isAfter(Instant.now().minus(JUST_NOW))) {
            return false;
        }
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }
}
