package org.heddle.workbench.searching.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.heddle.domain.cases.Transcript;
import org.heddle.search.QuoteIndex;

/// Lets a second thread take transcripts into an index, with a few waiting so that it never waits itself; what is too much for it the first thread does.
final class SecondHand {
    private static final int MOST_WAITING = 4;
    /// A long transcript waits for nobody, so that not many of them lie in memory.
    private static final int LONG_TEXT = 1_000_000;

    private final QuoteIndex index;
    private final Executor executor;
    private final Queue<Step> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private AtomicBoolean isBegun = new AtomicBoolean(true);
    private CompletableFuture<Void> done = CompletableFuture.completedFuture(null);

    SecondHand(QuoteIndex index, Executor executor) {
        this.index = index;
        this.executor = executor;
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    void update(Transcript transcript) throws IOException {
        boolean mayWait = done.isDone() || transcript.source().length() < LONG_TEXT;
        if (mayWait && waiting.offer(() -> index.update(transcript))) {
            begin();
        } else {
            index.update(transcript);
        }
    }

    /// Writes out what both threads have gathered, each its share.
    void spill() throws IOException {
        finish();
        waiting.add(index::spill);
        begin();
        index.spill();
        finish();
    }

    private void begin() {
        if (done.isDone()) {
            done.join();
            var begun = new AtomicBoolean();
            isBegun = begun;
            done = CompletableFuture.runAsync(() -> {
                if (begun.compareAndSet(false, true)) {
                    work();
                }
            }, executor);
        }
    }

    private void work() {
        try {
            for (Step next = waiting.poll(); next != null; next = waiting.poll()) {
                next.run();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Waits for what the second thread has begun; what it has not begun is done here, so that its other work delays nothing.
    void finish() {
        if (isBegun.compareAndSet(false, true)) {
            done = CompletableFuture.completedFuture(null);
        }
        work();
        done.join();
    }
}
