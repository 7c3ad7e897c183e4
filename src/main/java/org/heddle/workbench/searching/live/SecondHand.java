package org.heddle.workbench.searching.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.heddle.domain.cases.Transcript;
import org.heddle.search.QuoteIndex;

/// Lets a second thread take transcripts into an index, one at a time, as long as it keeps up; the first thread does the rest itself.
final class SecondHand {
    private final QuoteIndex index;
    private final Executor executor;
    private final AtomicBoolean isBegun = new AtomicBoolean(true);
    private Runnable handed = () -> { };
    private CompletableFuture<Void> done = CompletableFuture.completedFuture(null);

    SecondHand(QuoteIndex index, Executor executor) {
        this.index = index;
        this.executor = executor;
    }

    void update(Transcript transcript) throws IOException {
        if (done.isDone()) {
            done.join();
            handOver(() -> index.update(transcript));
        } else {
            index.update(transcript);
        }
    }

    /// Writes out what both threads have gathered, each its share.
    void spill() throws IOException {
        finish();
        handOver(index::spill);
        index.spill();
        finish();
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    private void handOver(Step step) {
        isBegun.set(false);
        handed = () -> {
            try {
                step.run();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        };
        Runnable once = handed;
        done = CompletableFuture.runAsync(() -> {
            if (isBegun.compareAndSet(false, true)) {
                once.run();
            }
        }, executor);
    }

    /// Waits for what the second thread has begun; what it has not begun is done here, so that its other work delays nothing.
    void finish() {
        if (isBegun.compareAndSet(false, true)) {
            handed.run();
        } else {
            done.join();
        }
    }
}
