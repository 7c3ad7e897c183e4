package org.heddle.workbench;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;
import org.heddle.domain.source.SourceText;

/// How a second start of the program asks the window that has a project open to come to the front: a small file in the cache folder,
/// which the window takes away when it has seen it. It holds nothing.
public final class Attention implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 2;

    private final Path call;
    private final WatchService watch;

    private Attention(Path call, WatchService watch) {
        this.call = call;
        this.watch = watch;
    }

    /// Runs `toFront`, on a thread of its own, whenever somebody asks for this project, until closed.
    public static Attention listen(Folders folders, Path project, Runnable toFront) throws IOException {
        Path folder = folder(folders);
        Path call = place(folder, project);
        Files.deleteIfExists(call);
        var attention = new Attention(call, watch(folder, StandardWatchEventKinds.ENTRY_CREATE));
        var thread = new Thread(() -> attention.hear(toFront), "heddle-attention");
        thread.setDaemon(true);
        thread.start();
        return attention;
    }

    /// Asks; true when a window heard it.
    public static boolean ask(Folders folders, Path project) throws IOException {
        Path folder = folder(folders);
        Path call = place(folder, project);
        try (WatchService watch = watch(folder, StandardWatchEventKinds.ENTRY_DELETE)) {
            Files.move(Files.createTempFile(folder, "asking", ""), call, StandardCopyOption.ATOMIC_MOVE);
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (Files.exists(call) && System.nanoTime() < until) {
                WatchKey key = watch.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (key != null) {
                    key.pollEvents();
                    key.reset();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return !Files.deleteIfExists(call);
    }

    private static Path folder(Folders folders) throws IOException {
        Folders.owned(folders.cache());
        return Folders.owned(folders.cache().resolve("attention"));
    }

    private static Path place(Path folder, Path project) throws IOException {
        return folder.resolve(SourceText.sha256(project.toRealPath().toString()).substring(0, 32));
    }

    private static WatchService watch(Path folder, WatchEvent.Kind<Path> kind) throws IOException {
        WatchService watch = FileSystems.getDefault().newWatchService();
        folder.register(watch, kind);
        return watch;
    }

    private void hear(Runnable toFront) {
        try {
            while (true) {
                WatchKey key = watch.take();
                key.pollEvents();
                if (Files.deleteIfExists(call)) {
                    toFront.run();
                }
                key.reset();
            }
        } catch (ClosedWatchServiceException _) {
            // Closed with the window.
        } catch (IOException _) {
            // The folder is gone: a second start is told that the project is open elsewhere.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        watch.close();
    }
}
