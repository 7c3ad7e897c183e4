package org.heddle.workbench.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;

/// Reads files a little ahead of the one who takes them, so that reading and saving go on side by side and never more than a few lie in memory.
final class ReadAhead<T> implements Iterator<ReadAhead.Opened<T>> {
    private static final int MOST_FILES = 16;
    private static final long MOST_BYTES = 8 << 20;

    private final Iterator<Path> files;
    private final Function<Path, T> reader;
    private final Executor executor;
    private final Deque<Begun<T>> begun = new ArrayDeque<>();
    private long bytes;

    /// A file and what it holds.
    record Opened<T>(Path path, T content) {}

    private record Begun<T>(Path path, long size, CompletableFuture<T> content) {}

    ReadAhead(List<Path> files, Function<Path, T> reader, Executor executor) {
        this.files = files.iterator();
        this.reader = reader;
        this.executor = executor;
    }

    @Override
    public boolean hasNext() {
        return !begun.isEmpty() || files.hasNext();
    }

    @Override
    public Opened<T> next() {
        while (files.hasNext() && (begun.isEmpty() || (begun.size() < MOST_FILES && bytes < MOST_BYTES))) {
            begin(files.next());
        }
        Begun<T> first = begun.remove();
        bytes -= first.size();
        return new Opened<>(first.path(), first.content().join());
    }

    private void begin(Path path) {
        long size = size(path);
        bytes += size;
        begun.add(new Begun<>(path, size, CompletableFuture.supplyAsync(() -> reader.apply(path), executor)));
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException _) {
            return 0;
        }
    }
}
