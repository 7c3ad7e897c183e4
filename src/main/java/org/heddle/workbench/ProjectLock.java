package org.heddle.workbench;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.heddle.domain.Refusal;
import org.jspecify.annotations.Nullable;

/// The right to write a project file: an operating-system lock on `FILE.lock`, gone with the process that holds it.
/// The lock file itself stays and means nothing; it goes with a project that could not be made.
public final class ProjectLock implements AutoCloseable {
    private final FileChannel channel;
    private final FileLock lock;

    private ProjectLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /// Takes the lock, or refuses with a sentence when another process (or another window of this one) has it.
    public static ProjectLock take(Path project) throws IOException {
        Path file = fileOf(project);
        requireWritable(project);
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null || !Files.exists(file)) {   // or it was deleted just now with a project that could not be made
            channel.close();
            throw new Refusal(("“%s” is open in another window or command, which has to be closed before anything else can write to it. "
                    + "Nothing was changed.").formatted(project.getFileName()));
        }
        return new ProjectLock(channel, lock);
    }

    /// The database writes beside the project, so the file's own rights are not enough.
    private static void requireWritable(Path project) {
        Path folder = project.toAbsolutePath().getParent();
        if (folder != null && Files.isDirectory(folder) && !Files.isWritable(folder)) {
            throw new Refusal(("“%s” lies in a folder that cannot be written to. Nothing was changed; copy the project to another folder and open it there, "
                    + "or read it here on the command line.").formatted(project.getFileName()));
        }
    }

    /// True when somebody may write to that project now. Leaves nothing behind.
    public static boolean isHeld(Path project) throws IOException {
        Path file = fileOf(project);
        if (!Files.exists(file)) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ); FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
            return lock == null;
        } catch (OverlappingFileLockException _) {
            return true;
        }
    }

    static Path fileOf(Path project) {
        return project.resolveSibling(project.getFileName() + ".lock");
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException _) {
            // The lock goes with the process anyway.
        }
    }
}
