package org.heddle.workbench;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// Where work runs. `screen` is the JavaFX thread; `store` and `index` are one thread each; `work` is for long computing.
public record Threads(Executor screen, Executor store, Executor index, Executor work) implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 30;

    /// Everything at once on the caller's thread: for tests.
    public static Threads none() {
        return new Threads(Runnable::run, Runnable::run, Runnable::run, Runnable::run);
    }

    /// For the command line: everything on the caller's thread, but files are read and words indexed on a second one meanwhile.
    public static Threads ofCommands() {
        return new Threads(Runnable::run, Runnable::run, Runnable::run, one("heddle-work"));
    }

    /// Threads of a window; `screen` comes from the toolkit.
    public static Threads beside(Executor screen) {
        return new Threads(screen, one("heddle-store"), one("heddle-index"), one("heddle-work"));
    }

    private static ExecutorService one(String name) {
        return Executors.newSingleThreadExecutor(work -> {
            var thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /// Lets what was begun end, then lets the threads go.
    @Override
    public void close() {
        for (Executor executor : new Executor[] {store, index, work}) {
            if (executor instanceof ExecutorService service) {
                service.shutdown();
                try {
                    service.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }
}
